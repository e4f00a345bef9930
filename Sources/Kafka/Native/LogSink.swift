import CRdKafka

/// Carries librdkafka's log lines to the configured handler, from whichever thread has one.
final class LogSink: Sendable {
    let handler: (@Sendable (LogLine) -> Void)?

    init(_ handler: (@Sendable (LogLine) -> Void)?) { self.handler = handler }

    /// What librdkafka calls; without a handler the line is dropped instead of printed.
    static let callback:
        @convention(c) (OpaquePointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?) -> Void =
            { client, level, facility, text in
                guard let client, let opaque = rd_kafka_opaque(client) else { return }
                let sink = Unmanaged<LogSink>.fromOpaque(opaque).takeUnretainedValue()
                guard let handler = sink.handler else { return }
                handler(
                    LogLine(
                        level: LogLine.Level(rawValue: Int(level)) ?? .debug,
                        facility: facility.map { String(cString: $0) } ?? "",
                        message: text.map { String(cString: $0) } ?? "",
                        client: rd_kafka_name(client).map { String(cString: $0) } ?? ""))
            }
}
