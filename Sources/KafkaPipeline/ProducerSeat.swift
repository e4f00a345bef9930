internal import Kafka
internal import Synchronization

/// The producer of a transactional id, and its successor after a transaction that ended late.
///
/// librdkafka repeats the request to end a transaction by itself when it is not answered in time.
/// One of the two may still be on its way when the other is answered, and would end a later
/// transaction of the same producer. A new one has a new epoch, and the broker refuses the late
/// request.
final class ProducerSeat: Sendable {
    private struct State {
        var producer: KafkaProducer
        var isLate = false
        var isClosed = false
    }

    private let state: Mutex<State>
    /// From when on a request may have been repeated.
    private let patience: Duration
    /// Makes a producer that has taken over the id.
    private let make: @Sendable () async throws(KafkaError) -> KafkaProducer

    init(
        _ producer: KafkaProducer, patience: Duration,
        make: @escaping @Sendable () async throws(KafkaError) -> KafkaProducer
    ) {
        state = Mutex(State(producer: producer))
        self.patience = patience
        self.make = make
    }

    var producer: KafkaProducer { state.withLock { $0.producer } }

    /// Whether the next transaction must have a new producer.
    var isLate: Bool { state.withLock { $0.isLate } }

    /// Ends a transaction, and looks at the clock.
    func ending(
        _ call: () async throws(KafkaError) -> Void
    ) async throws(KafkaError) {
        let began = ContinuousClock.now
        defer {
            if ContinuousClock.now - began >= patience { state.withLock { $0.isLate = true } }
        }
        try await call()
    }

    /// Takes a new producer if the last transaction ended late.
    func renewIfLate(within limit: Duration) async throws(KafkaError) {
        guard isLate else { return }
        let old = producer
        await Deadline.race(limit) { _ = await old.close(within: limit) }
        let new = try await make()
        let isClosed = state.withLock { state in
            state.producer = new
            state.isLate = false
            return state.isClosed
        }
        if isClosed { await new.close(within: limit) }
    }

    func close(within limit: Duration) async {
        let last = state.withLock { state in
            state.isClosed = true
            return state.producer
        }
        await last.close(within: limit)
    }
}

extension KafkaProducer {
    /// A producer that has taken over the id of another with this configuration.
    static func successor(
        _ configuration: ProducerConfiguration, topics: [String]
    ) async throws(KafkaError) -> KafkaProducer {
        let producer = try KafkaProducer(configuration)
        do throws(KafkaError) {
            try await producer.initTransactions(timeout: .seconds(10))
            try await producer.warmUp(topics: topics)
        } catch {
            await producer.close(within: .seconds(2))
            throw error
        }
        return producer
    }
}
