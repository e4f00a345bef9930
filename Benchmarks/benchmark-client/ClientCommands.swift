import CommandLine

/// What the program takes.
enum ClientCommands {
    static let spec = CommandSpec(
        "benchmark-client", summary: "Our side of the benchmarks; `Benchmarks/run` calls it.",
        options: [bootstrap],
        subcommands: [
            CommandSpec(
                "create", summary: "Makes topics.", options: [partitions], arguments: [topics]),
            CommandSpec(
                "delete", summary: "Deletes the topics whose names begin so.",
                arguments: [prefixes]),
            CommandSpec("list", summary: "Lists the topics."),
            CommandSpec(
                "consume", summary: "Reads small records with the consumer.",
                options: [topic, records, partitions]),
            CommandSpec(
                "produce", summary: "Writes small records with the producer.",
                options: [topic, records, size, awaited]),
            CommandSpec(
                "send", summary: "Writes small records, each when the one before is written.",
                options: [topic, records, size]),
            CommandSpec(
                "stage", summary: "Runs a stage over its topics until it has read so many records.",
                options: [prefix, records, kind, batch, window]),
            CommandSpec(
                "fill-state", summary: "Fills a stage's own output, a tenth of it aborted.",
                options: [prefix, records, size, partitions, state, aDay, rules]),
            CommandSpec(
                "restore", summary: "Has a stage restore its state from its own output.",
                options: [prefix, partitions, batch, window, state, rules]),
            CommandSpec(
                "fill-sightings", summary: "Fills a topic with sightings of invented articles.",
                options: [topic, records]),
            CommandSpec(
                "sink", summary: "Runs the store until it has written so many records.",
                options: [prefix, records, database, batch, window]),
            CommandSpec(
                "latency", summary: "Feeds pages at a rate and times what becomes of them.",
                options: [pages, input, output, match, rate, warmUp, partitions]),
            CommandSpec(
                "read", summary: "Reads pages as the first stage does, without a broker.",
                options: [pages, rules, shown]),
            CommandSpec(
                "relay", summary: "Copies a topic again and again and watches its own size.",
                options: [topic, output, records, pass, partitions]),
        ] + ClusteringCommands.all)

    private static let bootstrap = OptionSpec(
        "bootstrap", value: "HOST:PORT", default: "127.0.0.1:19092", help: "The broker.")
    private static let topics = ArgumentSpec("TOPIC", .some, help: "The names.")
    private static let prefixes = ArgumentSpec(
        "PREFIX", .some, help: "What the names begin with.")
    private static let topic = OptionSpec("topic", value: "TOPIC", help: "The topic.")
    private static let prefix = OptionSpec(
        "prefix", value: "PREFIX", help: "What the topics' names begin with.")
    private static let partitions = OptionSpec(
        "partitions", value: "N", default: "6", help: "How many partitions.")
    private static let records = OptionSpec(
        "records", value: "N", default: "1000000", help: "How many records.")
    private static let size = OptionSpec(
        "size", value: "BYTES", default: "100", help: "How large a value is.")
    private static let awaited = OptionSpec(
        flag: "outcomes", help: "Await the outcome of each record.")
    private static let kind = OptionSpec(
        "kind", value: "KIND", default: "copy", choices: ["copy", "parse"], help: "Which stage.")
    private static let state = OptionSpec(
        "state", value: "KIND", default: "keep", choices: ["keep", "dedup"],
        help: "Whose state: of a stage that keeps 300 bytes of each record, or of dedup.")
    private static let aDay = OptionSpec(
        "a-day", value: "N", default: "1100", help: "How many articles a province has a day.")
    private static let pages = OptionSpec(
        "pages", value: "FILE", help: "The pages, one JSON record a line.")
    private static let rules = OptionSpec(
        "rules", value: "FOLDER", default: "config", help: "The configuration folder.")
    private static let shown = OptionSpec(flag: "print", help: "Print what was published.")
    private static let input = OptionSpec("in", value: "TOPIC", help: "Where pages go.")
    private static let output = OptionSpec("out", value: "TOPIC", help: "Where records arrive.")
    private static let match = OptionSpec(
        "match", value: "HOW", default: "trace", choices: ["trace", "key"],
        help: "What tells which page a record comes from.")
    private static let rate = OptionSpec(
        "rate", value: "N", default: "100", help: "How many pages a second.")
    private static let warmUp = OptionSpec(
        "warm-up", value: "S", default: "10", help: "How many seconds do not count.")
    private static let database = OptionSpec(
        "database", value: "URI", help: "The database to write into.")
    private static let pass = OptionSpec(
        "pass", value: "N", default: "1000000", help: "How many records the topic holds.")
    private static let batch = OptionSpec(
        "batch", value: "N", default: "1000", help: "The most records of a transaction.")
    private static let window = OptionSpec(
        "window", value: "MS", default: "50", help: "The most milliseconds of a transaction.")
}
