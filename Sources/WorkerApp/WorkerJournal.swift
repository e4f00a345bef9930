import CivilTime
import CommandLine
import Configuration
import Console
import Glibc
import JSON
import Kafka
import KafkaPipeline
import Pipeline

/// Writes what happens in a service to the standard error, a line each; no line holds a word of an
/// article.
struct WorkerJournal: Sendable {
    private let service: String
    private let settings: LogSettings

    init(service: String, settings: LogSettings) {
        self.service = service
        self.settings = settings
    }

    /// Writes a line, if its level is asked for.
    func say(_ level: LogSettings.Level, _ message: String, _ fields: [(String, String)]) {
        guard level >= settings.level else { return }
        let time = Timestamp(seconds: Glibc.time(nil))
        switch settings.format {
        case .json: Streams.say(json(time, level, message, fields))
        case .text:
            let details = fields.map { " \($0.0)=\($0.1)" }.joined()
            Streams.say("\(time) \(level.rawValue) \(service): \(message)\(details)")
        }
    }

    private func json(
        _ time: Timestamp, _ level: LogSettings.Level, _ message: String,
        _ fields: [(String, String)]
    ) -> String {
        var object: JSONObject = [
            "ts": .string(time.description), "level": .string(level.rawValue),
            "service": .string(service), "message": .string(message),
        ]
        for (name, value) in fields { object[name] = .string(value) }
        return JSON.object(object).text
    }

    /// Writes why a service cannot go on, as the last of its lines, and says how it ends.
    static func end(
        of service: ServiceName, by error: any Error, _ format: LogSettings.Format
    ) -> ExitCode {
        let code = WorkerExit.code(for: error)
        switch format {
        case .text: Streams.say("\(WorkerCommand.name(of: service)): \(error)")
        case .json:
            WorkerJournal(
                service: service.rawValue, settings: LogSettings(level: .error, format: .json)
            ).say(
                .error, "cannot go on", [("reason", "\(error)"), ("exit", "\(code.rawValue)")])
        }
        return code
    }

    /// Writes what the Kafka library says.
    func record(_ line: LogLine) {
        say(Self.level(of: line), line.message, [("facility", line.facility)])
    }

    /// How grave a line of the Kafka library is for an operator.
    static func level(of line: LogLine) -> LogSettings.Level {
        switch (line.facility, line.level) {
        // One set of properties serves producers and consumers alike, and each complains of the other's.
        case ("CONFWARN", _): .debug
        // Every broken connection comes twice, and the graver line has all of it.
        case ("FAIL", .info): .debug
        case (_, .emergency), (_, .alert), (_, .critical), (_, .error): .error
        case (_, .warning): .warning
        case (_, .notice), (_, .info): .info
        case (_, .debug): .debug
        }
    }

    /// Writes what happened in the worker.
    func record(_ event: WorkerEvent) {
        switch event {
        case .joined(let group): say(.info, "joined", [("group", group)])
        case .restoring(let partition, let records, let offsets):
            say(
                records == 0 ? .info : .debug, "restoring",
                [
                    ("partition", "\(partition)"), ("records", "\(records)"),
                    ("offsets", "\(offsets)"),
                ])
        case .restored(let partition, let records, let from, let took):
            say(
                .info, "restored",
                [
                    ("partition", "\(partition)"), ("records", "\(records)"), ("from", "\(from)"),
                    ("took", "\(took)"),
                ])
        case .retentionPassed(let partition, let committed, let oldest):
            say(
                .error, "records were deleted before they were read",
                [
                    ("partition", "\(partition)"), ("committed", "\(committed)"),
                    ("oldest", "\(oldest)"),
                ])
        case .assigned(let partitions): say(.info, "assigned", [("partitions", text(partitions))])
        case .revoked(let partitions): say(.info, "revoked", [("partitions", text(partitions))])
        case .lost(let partitions): say(.warning, "lost", [("partitions", text(partitions))])
        case .began(let records): say(.debug, "began", [("records", "\(records)")])
        case .committed(let batch):
            say(
                .debug, "committed",
                [
                    ("records", "\(batch.records)"), ("outputs", "\(batch.outputs)"),
                    (
                        "positions",
                        batch.positions.map { "\($0.key)=\($0.value)" }.sorted()
                            .joined(separator: ",")
                    ),
                ])
        default: recordTrouble(event)
        }
    }

    private func recordTrouble(_ event: WorkerEvent) {
        switch event {
        case .uncleanEnd(let partition, let offset):
            say(
                .warning, "the last owner ended in the middle of its work",
                [("partition", "\(partition)"), ("offset", "\(offset)")])
        case .letter(let position, let fault, let trace):
            // The message may quote what the record says; the code never does.
            say(
                .warning, "dead letter",
                [("record", "\(position)"), ("code", fault.code)]
                    + (trace.map { [("trace", $0)] } ?? []))
        case .aborted(let error):
            say(.warning, "transaction aborted", [("reason", error.message)])
        case .rebuilding(let reason): say(.warning, "connecting anew", [("reason", reason)])
        case .trouble(let what, let pause):
            say(.warning, "trouble", [("reason", what), ("retry_in", "\(pause)")])
        case .hung(let position, let duration):
            say(.error, "hung", [("record", "\(position)"), ("for", "\(duration)")])
        case .left: say(.info, "left", [])
        default: break
        }
    }

    private func text(_ partitions: [SinkPartition]) -> String {
        partitions.map(\.description).sorted().joined(separator: ",")
    }
}
