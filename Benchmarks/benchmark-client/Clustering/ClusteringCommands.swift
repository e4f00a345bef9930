import CommandLine

/// What the program takes for measuring the clustering.
enum ClusteringCommands {
    static let all = [
        CommandSpec(
            "news", summary: "Prints made news, a line an article.", options: [articles, aDay]),
        CommandSpec(
            "cluster", summary: "Places made news with meetings.",
            options: [articles, aDay, rules, judged]),
        CommandSpec(
            "cluster-restore", summary: "Places made news, and takes in its sightings.",
            options: [articles, aDay, rules]),
    ]

    private static let articles = OptionSpec(
        "articles", value: "N", default: "100000", help: "How many articles.")
    private static let aDay = OptionSpec(
        "a-day", value: "N", default: "33000", help: "How many articles a day has.")
    private static let rules = OptionSpec(
        "rules", value: "FOLDER", default: "config", help: "The folder of the weights.")
    private static let judged = OptionSpec(flag: "judged", help: "Compare with what was made.")
}
