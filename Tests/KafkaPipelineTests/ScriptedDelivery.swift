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
    let isOffsetsFirst = false
    let moved = Once<TransactionOutcome?>()
    let prepared = Once<TransactionOutcome?>()
    let committed = Once<TransactionOutcome>()

    init(_ name: String, _ log: Log) {
        self.name = name
        self.log = log
    }

    /// Lets all steps go through whenever they are asked for.
    func open() -> ScriptedDelivery {
        moved.set(nil)
        prepared.set(nil)
        committed.set(.committed)
        return self
    }

    func begin() async -> TransactionOutcome? {
        log.append("\(name) begins")
        return nil
    }

    func hand(over records: [ProducerRecord]) async -> TransactionOutcome? {
        log.append("\(name) hands over")
        return nil
    }

    func move(to offsets: [TopicPartition: CommittedOffset]) async -> TransactionOutcome? {
        log.append("\(name) moves")
        return await moved.value
    }

    func flush() async -> TransactionOutcome? { await prepared.value }

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
