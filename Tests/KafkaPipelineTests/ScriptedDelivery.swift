import Kafka
import Synchronization

@testable import KafkaPipeline

/// A producer that does nothing before it is told to, and notes what it was asked.
final class ScriptedDelivery: Delivery {
    /// What was asked of several, in order.
    final class Log: Sendable {
        private let lines = Mutex<[String]>([])

        func append(_ line: String) { lines.withLock { $0.append(line) } }

        var all: [String] { lines.withLock { $0 } }

        /// Waits for a line.
        func wait(for line: String) async { while !all.contains(line) { await Task.yield() } }
    }

    let name: String
    let log: Log
    let prepared = Once<TransactionOutcome?>()
    let committed = Once<TransactionOutcome>()

    init(_ name: String, _ log: Log) {
        self.name = name
        self.log = log
    }

    /// Lets both steps go through whenever they are asked for.
    func open() -> ScriptedDelivery {
        prepared.set(nil)
        committed.set(.committed)
        return self
    }

    func prepare(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset]
    ) async -> TransactionOutcome? {
        log.append("\(name) prepares")
        return await prepared.value
    }

    func commit() async -> TransactionOutcome {
        log.append("\(name) commits")
        return await committed.value
    }

    func abort(after error: KafkaError) async -> TransactionOutcome {
        log.append("\(name) aborts")
        return .aborted(error)
    }

    func close(within limit: Duration) async {}
}
