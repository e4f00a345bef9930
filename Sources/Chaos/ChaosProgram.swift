import CommandLine
import Configuration
import Console
import Settings

/// `mahakam-chaos`: options in, report out.
public enum ChaosProgram {
    /// Runs what the words say.
    ///
    /// - Parameter words: The words after the program's name.
    /// - Returns: The exit code: 0 where the run ended as it must, 1 where not.
    public static func run(_ words: [String]) async -> Int32 {
        do {
            return try await answer(words)
        } catch let error as CommandLineError {
            Streams.say("mahakam-chaos: \(error)")
            return ExitCode.usage.rawValue
        } catch {
            Streams.say("mahakam-chaos: \(error)")
            return ExitCode.software.rawValue
        }
    }

    private static func answer(_ words: [String]) async throws -> Int32 {
        if words.first == MutantWorker.word { return await MutantWorker.run(words.dropFirst()) }
        switch try CommandLineParser(ChaosCommand.spec, version: Release.version).parse(words) {
        case .help(let text), .version(let text):
            Streams.print(text)
            Streams.flush()
            return 0
        case .run(let parsed):
            let settings = try ChaosCommand.settings(parsed)
            return try await chaos(settings)
        }
    }

    private static func chaos(_ settings: ChaosSettings) async throws -> Int32 {
        if try !FolderCheck.isFree(settings.folder) {
            throw ChaosFailure("'\(settings.folder)' is not empty; give another --folder")
        }
        let run = ChaosRun(settings, environment: ProcessEnvironment.variables())
        let report = try await run.run()
        let text = ReportText(report: report).text
        Streams.print(text)
        Streams.flush()
        try ByteSink.write(text, to: "\(settings.folder)/report.md")
        if report.isAsItMustBe, !settings.keeps {
            try await run.cleanUp()
        } else {
            Streams.say("chaos: everything of the run lies in \(settings.folder)")
        }
        return report.isAsItMustBe ? 0 : 1
    }
}
