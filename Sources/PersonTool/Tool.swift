import CommandLine
import Configuration
import Console
import Kafka
import Settings

/// The program `mahakam`: a person's way to feed pages and read meetings.
public enum Tool {
    private static let commands: [any ToolCommand.Type] = [
        DemoCommand.self,
        ProcessCommand.self, FeedCommand.self, WithdrawCommand.self, TailCommand.self,
        TopicsCreateCommand.self, TopicsCheckCommand.self, CheckCommand.self,
        DeadLettersListCommand.self, DeadLettersShowCommand.self, DeadLettersReplayCommand.self,
        MeetingsListCommand.self, MeetingsShowCommand.self, MeetingsSearchCommand.self,
        MeetingsPurgeCommand.self, DatabaseMigrateCommand.self,
        ScoreCommand.self, FeaturesCommand.self, LearnCommand.self,
    ]

    /// Runs the command that the words after the program's name ask for.
    ///
    /// Data goes to the standard output, words go to the standard error.
    ///
    /// - Returns: The exit code.
    public static func run(_ words: [String]) async -> Int32 {
        let code: ExitCode
        do {
            code = try await answer(words)
        } catch {
            let failure = ToolFailure(error)
            Streams.flush()
            Streams.say("mahakam: \(failure.message)")
            return failure.exitCode.rawValue
        }
        Streams.flush()
        return code.rawValue
    }

    private static func answer(_ words: [String]) async throws -> ExitCode {
        let parser = CommandLineParser(
            program, version: "\(Release.version), librdkafka \(KafkaLibrary.version)")
        switch try parser.parse(words) {
        case .help(let text), .version(let text):
            Streams.print(text)
            return .ok
        case .run(let parsed):
            let type = commands.first { $0.path == parsed.path }
            let configuration = try ServiceConfiguration.load(
                for: nil, command: parsed, environment: ProcessEnvironment.variables())
            guard let command = try type?.init(parsed, configuration) else { return .software }
            return try await command.run()
        }
    }

    private static var program: CommandSpec {
        CommandSpec(
            "mahakam", summary: "News pages in, one record a meeting out.",
            discussion: """
                Data goes to the standard output, words go to the standard error. Exit codes follow
                sysexits: 64 for a command line that makes no sense, 65 for wrong data, 69 for a
                broker that does not answer, 78 for a wrong configuration.
                """,
            subcommands: ToolGroup.tree(of: commands))
    }
}
