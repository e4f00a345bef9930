import CommandLine
import Testing

private let feed = CommandSpec(
    "feed", summary: "Send pages.",
    options: [
        OptionSpec(flag: "dry-run", short: "n", help: "only print"),
        OptionSpec("rate", short: "r", value: "N", default: "10", help: "pages a second"),
        OptionSpec("as", value: "FORM", choices: ["text", "html"], help: "how to read files"),
        OptionSpec("header", value: "K=V", isRepeatable: true, help: "a header"),
    ],
    arguments: [ArgumentSpec("FILE", .any, help: "what to send")])

private let parser = CommandLineParser(
    CommandSpec(
        "mahakam", summary: "News in, meetings out.", discussion: "More in docs.",
        options: [
            OptionSpec(
                "config", short: "c", value: "PATH", environment: "MAHAKAM_CONFIG",
                help: "the configuration file"),
            OptionSpec(flag: "verbose", short: "v", help: "say more"),
        ],
        subcommands: [
            feed,
            CommandSpec(
                "topics", summary: "Topics.",
                subcommands: [
                    CommandSpec("create", summary: "Make them."),
                    CommandSpec("check", summary: "Look at them."),
                ]),
            CommandSpec(
                "withdraw", summary: "Take back.",
                arguments: [
                    ArgumentSpec("URL", help: "which"),
                    ArgumentSpec("REASON", .optional, help: "why"),
                ]),
        ]), version: "1.2.3")

private func run(_ words: String...) throws -> ParsedCommand {
    guard case .run(let command) = try parser.parse(words) else {
        throw CommandLineError("no command", command: "test")
    }
    return command
}

private func problem(_ words: String...) -> String? {
    do {
        _ = try parser.parse(words)
        return nil
    } catch {
        return error.problem
    }
}

@Suite struct CommandLineParserTests {
    @Test func takesOptionsAnywhereAndArgumentsInOrder() throws {
        let command = try run("-c", "a.yaml", "feed", "-vvn", "one", "--rate=5", "-", "--", "-x")
        #expect(command.path == ["feed"] && command.command == "mahakam feed")
        #expect(command.arguments == ["one", "-", "-x"])
        #expect(command.value("config") == "a.yaml")
        #expect(command.has("dry-run") && command.count("verbose") == 2)
        #expect(try command.integer("rate", in: 1...10) == 5)
    }

    @Test func knowsDefaultsFromWhatWasGiven() throws {
        let command = try run("feed", "--header", "a=b", "--header=c=d", "-r7")
        #expect(command.values("header") == ["a=b", "c=d"])
        #expect(command.givenValue("rate") == "7")
        let bare = try run("feed")
        #expect(bare.value("rate") == "10" && bare.givenValue("rate") == nil)
        #expect(bare.values("header").isEmpty && bare.value("config") == nil)
    }

    @Test func findsCommandsBelowCommands() throws {
        #expect(try run("topics", "check").path == ["topics", "check"])
        #expect(try run("withdraw", "u").arguments == ["u"])
    }

    @Test func saysWhatIsWrongAndWhatWasMeant() {
        #expect(problem("fed") == "unknown command 'fed'; did you mean 'feed'?")
        #expect(
            problem("feed", "--dry-rnu") == "unknown option '--dry-rnu'; did you mean '--dry-run'?")
        #expect(problem("feed", "--zzzzzz") == "unknown option '--zzzzzz'")
        #expect(problem("feed", "-x") == "unknown option '-x'")
        #expect(problem("feed", "--rate") == "--rate needs a value: --rate N")
        #expect(problem("feed", "-r1", "--rate", "2") == "--rate is given twice")
        #expect(problem("feed", "--dry-run=yes") == "--dry-run takes no value")
        #expect(
            problem("feed", "--as", "txt")
                == "--as must be one of text, html, is 'txt'; did you mean 'text'?")
        #expect(problem() == "a command is missing; one of feed, topics, withdraw")
        #expect(problem("topics") == "a command is missing; one of create, check")
        #expect(problem("withdraw") == "URL is missing")
        #expect(problem("withdraw", "a", "b", "c") == "unexpected argument 'c'")
        #expect(throws: CommandLineError.self) { try run("feed", "-r0").integer("rate", in: 1...9) }
    }

    @Test func errorsCarryTheUsageCodeAndTheWayToHelp() {
        let error = CommandLineError("no", command: "mahakam feed")
        #expect(error.exitCode.rawValue == 64)
        #expect(error.description == "mahakam feed: no\nTry 'mahakam feed --help'.")
    }

    @Test func answersHelpAndVersion() throws {
        #expect(try parser.parse(["--version"]) == .version("mahakam 1.2.3"))
        guard case .help(let text) = try parser.parse(["feed", "-h"]) else {
            Issue.record("no help")
            return
        }
        let expected = """
            usage: mahakam feed [OPTION]... [FILE]...

            Send pages.

            Arguments:
              [FILE]...  what to send

            Options:
              -n, --dry-run     only print
              -r, --rate N      pages a second [default 10]
                  --as FORM     how to read files [one of text, html]
                  --header K=V  a header
              -h, --help        print this help and exit

            Options of mahakam:
              -c, --config PATH  the configuration file [also MAHAKAM_CONFIG]
              -v, --verbose      say more

            """
        #expect(text == expected)
    }

    @Test func helpKeepsToItsWidth() {
        for path in [[], ["feed"], ["topics"], ["withdraw"]] {
            let lines = parser.help(for: path, width: 60).split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= 60 })
        }
    }
}
