import Console
import Processes

/// How a worker is started: which program, with which configuration.
struct WorkerLaunch: Sendable {
    let settings: ChaosSettings
    /// The brokers as workers reach them, through the proxies.
    let bootstrapServers: String
    /// The environment without what would override the configuration.
    let environment: [String: String]

    /// The log of a seat, of all its processes.
    func log(of seat: Seat) -> String { "\(settings.folder)/logs/\(seat).log" }

    /// Starts the program of a seat.
    func start(
        _ seat: Seat, onLine: @escaping @Sendable ([UInt8]) -> Void,
        onEnd: @escaping @Sendable (ChildProcess.Ending) -> Void
    ) throws -> ChildProcess {
        let path = "\(settings.folder)/config/\(seat).yaml"
        try ByteSink.write(configuration(of: seat), to: path)
        let own = settings.guarantee == .exactlyOnce
        let program = own ? "mahakam-\(seat.stage)" : "mahakam-chaos"
        // The mutants are in no production program.
        let words = own ? [] : ["worker", seat.stage, settings.guarantee.rawValue]
        return try ChildProcess(
            "\(settings.programs)/\(program)", words + ["--config", path],
            environment: environment, onLine: onLine, onEnd: onEnd)
    }

    private func configuration(of seat: Seat) -> String {
        """
        kafka:
          bootstrap_servers: \(bootstrapServers)
          properties: {client.id: \(seat)., compression.codec: lz4}
        topics: {prefix: \(settings.prefix)}
        rules: \(settings.rules)
        batch: {records: 500, interval: \(settings.batchWindow)}
        limits: {transaction: \(settings.transactionTimeout), session: \(settings.sessionTimeout)}
        probe: {address: 127.0.0.1, port: 0}
        log: {level: debug, format: json}
        store: {database: \(settings.database)}

        """
    }
}
