import CommandLine
public import Configuration
import Console
import Kafka
package import KafkaPipeline
import MeetingStore
import Probe
import Settings
import Signals

/// The program of one service: options in, worker run, exit code out.
public enum WorkerProgram {
    /// Runs the service until it is told to stop or cannot go on.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - words: The words after the program's name.
    /// - Returns: The exit code, by sysexits: 0 after SIGTERM, 64 for a wrong command line, 78 for
    ///   a wrong configuration or wrong topics.
    public static func run(_ service: ServiceName, _ words: [String]) async -> Int32 {
        await run(service, words, delivering: .exactlyOnce)
    }

    /// Runs the service with a weaker promise, for a test that is to notice.
    package static func run(
        _ service: ServiceName, _ words: [String], delivering guarantee: DeliveryGuarantee
    ) async -> Int32 {
        // Before the configuration is read, the environment alone says how lines are to look.
        let variables = ProcessEnvironment.variables()
        let format = LogSettings.Format(rawValue: variables["MAHAKAM_LOG_FORMAT"] ?? "") ?? .text
        do {
            return try await answer(service, words, guarantee, variables).rawValue
        } catch {
            return WorkerJournal.end(of: service, by: error, format).rawValue
        }
    }

    private static func answer(
        _ service: ServiceName, _ words: [String], _ guarantee: DeliveryGuarantee,
        _ variables: [String: String]
    ) async throws -> ExitCode {
        let parser = CommandLineParser(
            WorkerCommand.spec(of: service),
            version: "\(Release.version), librdkafka \(KafkaLibrary.version)")
        switch try parser.parse(words) {
        case .help(let text), .version(let text):
            Streams.print(text)
            Streams.flush()
            return .ok
        case .run(let parsed):
            let configuration = try ServiceConfiguration.load(
                for: service, command: parsed, environment: variables)
            switch parsed.arguments.first {
            case nil where parsed.has(WorkerCommand.dryRun):
                return try DryRun.run(service, configuration)
            case nil:
                do {
                    return try await serve(service, configuration, guarantee)
                } catch {
                    return WorkerJournal.end(of: service, by: error, configuration.log.format)
                }
            case WorkerCommand.healthCheck: return HealthCheck.run(configuration.probe)
            case let word?: throw parsed.error("'\(word)' is not \(WorkerCommand.healthCheck)")
            }
        }
    }

    private static func serve(
        _ service: ServiceName, _ configuration: ServiceConfiguration,
        _ guarantee: DeliveryGuarantee
    ) async throws -> ExitCode {
        let journal = WorkerJournal(service: service.rawValue, settings: configuration.log)
        let state = ProbeState()
        let limits = configuration.limits
        let telemetry = WorkerTelemetry(
            state, service: service, prefix: configuration.topics.prefix,
            longestWait: limits.transaction + limits.session + limits.record)
        let probe = try ProbeServer(
            address: configuration.probe.address, port: configuration.probe.port,
            handler: telemetry.respond(to:))
        defer { probe.close() }
        let assembly = WorkerAssembly(
            configuration, delivering: guarantee, journal: journal, telemetry: telemetry)
        let worker = try await assembly.worker(service) {
            journal.record($0)
            telemetry.record($0)
        }
        try StopSignals.watch { signal in
            journal.say(.info, "stopping", [("signal", signal.name)])
            worker.stop()
            WorkerExit.end(after: configuration.limits.shutdown, journal)
        }
        journal.say(.info, "started", [("probe", "\(configuration.probe.address):\(probe.port)")])
        try await worker.run()
        journal.say(.info, "ended", [])
        return .ok
    }
}
