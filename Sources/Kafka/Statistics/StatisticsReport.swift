import CRdKafka

/// A request for statistics: how often, and who takes them.
///
/// ```swift
/// client.statistics = .every(.seconds(15)) { print($0.bytesReceived) }
/// ```
public struct StatisticsReport: Sendable {
    /// How much time lies between two reports.
    public let interval: Duration
    /// Takes each report, on the client's own thread: return soon.
    public let handler: @Sendable (Statistics) -> Void

    /// Asks for a report from time to time.
    public static func every(
        _ interval: Duration, _ handler: @escaping @Sendable (Statistics) -> Void
    ) -> StatisticsReport {
        StatisticsReport(interval: interval, handler: handler)
    }

    /// Reads one report of the library's and hands it on.
    func read(_ event: OpaquePointer, of handle: ClientHandle) {
        guard let text = rd_kafka_event_stats(event) else { return }
        do throws(KafkaError) {
            handler(try Statistics(json: String(cString: text)))
        } catch {
            handle.log(.warning, "STATS", error.description)
        }
    }
}
