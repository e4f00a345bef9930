import CommandLine
import Console
import JSON

/// The program of our side of the benchmarks: one command in, one line of JSON out.
enum ClientProgram {
    static func run(_ words: [String]) async -> Int32 {
        do {
            switch try CommandLineParser(ClientCommands.spec, version: "of the tree").parse(words) {
            case .help(let text), .version(let text): Streams.print(text)
            case .run(let parsed): Streams.print(try await answer(parsed))
            }
            Streams.flush()
            return ExitCode.ok.rawValue
        } catch {
            Streams.say("benchmark-client: \(error)")
            let code: ExitCode = error is CommandLineError ? .usage : .unavailable
            return code.rawValue
        }
    }

    private static func answer(_ command: ParsedCommand) async throws -> String {
        let options = ClientOptions(command)
        switch command.path.first {
        case "create": return try await Topics(options).create().text
        case "delete": return try await Topics(options).delete().text
        case "list": return try await Topics(options).list().text
        case "consume": return try await ConsumeRun(options).measure().text
        case "produce": return try await ProduceRun(options).measure().text
        case "send": return try await SendRun(options).measure().text
        case "latency": return try await LatencyRun(options).measure().text
        case "read": return try ReadRun(options).measure().text
        case "relay": return try await RelayRun(options).measure().text
        case "fill-state": return try await StateFill(options).fill().text
        case "restore": return try await RestoreMeasure(options).measure().text
        case "fill-sightings": return try await SightingFill(options).fill().text
        case "sink": return try await SinkMeasure(options).measure().text
        case "stage": return try await StageMeasure(options).measure().text
        case "news": return try NewsPrint(options).text
        case "cluster": return try ClusterMeasure(options).measure().text
        case "cluster-restore": return try ClusterRestoreMeasure(options).measure().text
        default: throw command.error("there is no such command")
        }
    }
}
