import CommandLine

/// The command line of a run.
enum FuzzCommand {
    static let spec = CommandSpec(
        "mahakam-fuzz", summary: "Reads pages, dates and quotations made by chance.",
        discussion: """
            Changes the inputs of a corpus at random, keeps those that do something new, and looks
            whether what is read holds of its own text. The exit code is 0 where nothing was found
            and 1 where something was. A crash ends the program, and a page that takes over a
            minute too: then the file 'current' of the folder holds the input, its kind in the
            first line. scripts/fuzz goes on after both.
            """,
        options: [
            OptionSpec("seed", value: "S", default: "1", help: "decides every input"),
            OptionSpec("minutes", value: "N", default: "10", help: "how long"),
            OptionSpec("seconds", value: "N", help: "how long, instead of minutes"),
            OptionSpec(
                "corpus", value: "FOLDER", default: "Fuzz/corpus", help: "what inputs begin as"),
            OptionSpec("rules", value: "FOLDER", default: "config", help: "the rules to read by"),
            OptionSpec("folder", value: "FOLDER", help: "where the input under trial is noted"),
            OptionSpec(
                "slow", value: "MS", default: "1500", help: "what is too long, on the processor"),
        ],
        arguments: [
            ArgumentSpec("INPUT", .any, help: "Inputs to try once each, and nothing else.")
        ])
}
