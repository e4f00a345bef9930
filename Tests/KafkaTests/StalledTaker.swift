import Kafka
import Testing

/// A consumer of small batches that pauses when nobody takes, and what it tells meanwhile.
struct StalledTaker {
    let consumer: KafkaConsumer
    private let lines: AsyncStream<String>
    private let reports: AsyncStream<Statistics>

    init(
        _ place: Place, group: String? = nil,
        isolation: ConsumerConfiguration.Isolation = .readCommitted,
        pauseAfter: Duration = .milliseconds(20)
    ) throws(KafkaError) {
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        let (reports, report) = AsyncStream.makeStream(
            of: Statistics.self, bufferingPolicy: .bufferingNewest(1))
        var client = place.client
        client.log = { if $0.facility == "BACKPRESSURE" { line.yield($0.message) } }
        client.statistics = .every(.milliseconds(20)) { report.yield($0) }
        consumer = try KafkaConsumer(
            ConsumerConfiguration(
                client: client, groupID: group, isolation: isolation, maximumBatchMessages: 10,
                pauseAfter: pauseAfter, sessionTimeout: .seconds(6)))
        self.lines = lines
        self.reports = reports
    }

    /// Waits for the next line that says that partitions are paused.
    func isPaused() async { await hears("nobody takes") }

    /// Waits for the next line that says that they are fetched again.
    func isResumed() async { await hears("over") }

    private func hears(_ beginning: String) async {
        for await line in lines where line.hasPrefix(beginning) { return }
        Issue.record("'\(beginning)' was not said in time")
    }

    /// Waits for a report that is as wanted.
    func tells(_ what: String, _ isWanted: (Statistics) -> Bool) async {
        for await report in reports where isWanted(report) { return }
        Issue.record("no report in time: \(what)")
    }

    /// The next reports; the first of them may be from before.
    func nextReports(_ count: Int) async -> [Statistics] {
        var next: [Statistics] = []
        for await report in reports {
            next.append(report)
            if next.count == count { break }
        }
        return next
    }
}

extension [Message] {
    /// The offsets of each partition, as they came.
    var offsets: [TopicPartition: [Int64]] {
        reduce(into: [:]) { $0[$1.topicPartition, default: []].append($1.offset) }
    }
}
