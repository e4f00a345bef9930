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

    /// Set for what its own `run` runs.
    @TaskLocal private static var isRunning = false
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

    nonisolated(nonsending) func run(
        _ steps: nonisolated(nonsending) @Sendable () async -> TransactionOutcome
    ) async -> TransactionOutcome {
        await Self.$isRunning.withValue(true) { await steps() }
    }

    private func note(_ step: String) {
        log.append("\(name) \(step)")
        if !Self.isRunning { log.append("\(name) is not in its run") }
    }

    func begin() async -> TransactionOutcome? {
        note("begins")
        return nil
    }

    func hand(over records: [ProducerRecord]) async -> TransactionOutcome? {
        note("hands over")
        return nil
    }

    func move(to offsets: [TopicPartition: CommittedOffset]) async -> TransactionOutcome? {
        note("moves")
        return await moved.value
    }

    func flush() async -> TransactionOutcome? { await prepared.value }

    func commit() async -> TransactionOutcome {
        note("commits")
        return await committed.value
    }

    func abort(after error: KafkaError) async -> TransactionOutcome {
        note("aborts")
        return .aborted(error)
    }

    func close(within limit: Duration) async {}
}
