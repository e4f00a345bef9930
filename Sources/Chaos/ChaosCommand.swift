import CommandLine

/// The command line of a run.
enum ChaosCommand {
    static let spec = CommandSpec(
        "mahakam-chaos", summary: "Breaks an installation on purpose and counts what came through.",
        discussion: """
            Starts three brokers and two workers a stage, feeds generated pages, kills, freezes and
            cuts off what a seed decides, and then reads everything back: each page must have led
            to its records once, byte for byte. The exit code is 0 where all holds and 1 where
            something does not; then the folder stays, and the report names the records. Workers
            that promise less must be found out: then 0 is a run that found what they did.
            """,
        options: [
            OptionSpec("seed", value: "S", default: "1", help: "decides pages and faults"),
            OptionSpec("faults", value: "N", default: "60", help: "how many"),
            OptionSpec("articles", value: "N", default: "100000", help: "how many are fed"),
            OptionSpec("provinces", value: "N", default: "10", help: "of how many provinces"),
            OptionSpec(
                "rate", value: "N", help: "pages a second; by default spread over the faults"),
            OptionSpec(
                "guarantee", value: "WHAT", default: "exactly-once",
                choices: ChaosSettings.Guarantee.allCases.map(\.rawValue),
                help: "what the workers promise; others than exactly-once must be found out"),
            OptionSpec(flag: "short", help: "ten faults, 400 articles, 4 provinces: four minutes"),
            OptionSpec(
                "folder", value: "PATH", help: "where the run's files lie; must be absolute"),
            OptionSpec("programs", value: "PATH", default: ".", help: "the built programs"),
            OptionSpec("project", value: "PATH", default: ".", help: "the project's folder"),
            OptionSpec("port", value: "P", default: "25000", help: "the brokers' first port"),
            OptionSpec(flag: "keep", help: "keep the folder also when all was well"),
        ])

    static func settings(_ parsed: ParsedCommand) throws -> ChaosSettings {
        var settings = ChaosSettings()
        settings.seed = UInt64(try parsed.integer("seed", in: 0...Int.max) ?? 1)
        settings.faults = try parsed.integer("faults", in: 0...10_000) ?? settings.faults
        settings.articles = try parsed.integer("articles", in: 1...10_000_000) ?? settings.articles
        settings.provinces =
            try parsed.integer("provinces", in: 1...SyntheticProvince.most) ?? settings.provinces
        settings.port = try parsed.integer("port", in: 1024...65_000) ?? settings.port
        settings.rate = try parsed.integer("rate", in: 1...100_000).map(Double.init)
        if parsed.has("short") {
            settings.faults = 10
            settings.articles = 400
            settings.provinces = 4
        }
        settings.guarantee =
            parsed.value("guarantee").flatMap(ChaosSettings.Guarantee.init) ?? .exactlyOnce
        settings.programs = parsed.value("programs") ?? "."
        settings.project = parsed.value("project") ?? "."
        settings.folder = parsed.value("folder") ?? "/tmp/mahakam-chaos-\(settings.seed)"
        settings.keeps = parsed.has("keep")
        guard settings.folder.hasPrefix("/") else {
            throw parsed.error("--folder must be absolute")
        }
        return settings
    }
}
