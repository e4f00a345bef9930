import CRdKafka
import Synchronization

/// Writes records, alone or in transactions.
///
/// One thread owns the client: it is the actor's executor and serves delivery reports as they
/// come, so a send is awaited exactly as long as the broker takes. Calls that block run on a
/// second thread. When the queue is full, callers wait in line until reports make room.
///
/// Guarantee: records that one task hands over reach their partition in that order; with
/// `idempotence` (the default) a retry writes none of them twice.
public actor KafkaProducer {
    nonisolated let thread: ClientThread
    nonisolated let blocking: BlockingThread
    nonisolated let handle: ClientHandle
    let configuration: ProducerConfiguration
    var phase = Phase.open
    /// Whether nobody knows if the last begin began.
    var isBeginUnknown = false
    /// The first failure of a record whose outcome nobody awaits.
    var unawaitedFailure: KafkaError?
    var groups: [UInt: DeliveryGroup] = [:]
    var groupCount: UInt = 0
    var isTurnTaken = false
    var turns: [CheckedContinuation<Void, Never>] = []
    var spaceWaiter: CheckedContinuation<Void, Never>?
    /// How often there may have been room again.
    var offers = 0
    var closeTask: Task<CloseOutcome, Never>?

    enum Phase { case open, closing, closed }

    /// The producer's own thread.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    /// Makes a producer; it connects in the background.
    public init(_ configuration: ProducerConfiguration) throws(KafkaError) {
        try configuration.check()
        let native = NativeConfiguration()
        try native.set(configuration.settings)
        native.enable(RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_STATS)
        let handle = try native.makeClient(RD_KAFKA_PRODUCER, log: configuration.client.log)
        let main = rd_kafka_queue_get_main(handle.pointer)
        rd_kafka_queue_forward(main, handle.events)
        rd_kafka_queue_destroy(main)
        self.configuration = configuration
        self.handle = handle
        thread = try ClientThread(name: "kafka-producer", for: handle)
        blocking = BlockingThread(name: "kafka-producer-b")
        handle.ring(thread.doorbell)
        thread.serve { [weak self] in self?.assumeIsolated { $0.serve() } }
    }

    deinit {
        // Records still under way are given up; `close` is how to wait for them.
        blocking.submit { [handle] in handle.destroy() }
        blocking.stop()
        thread.stop()
    }

    /// Writes one record and waits for the broker's word on it.
    ///
    /// Cancelling the waiting task does not take the record back.
    public func send(_ record: ProducerRecord) async throws(KafkaError) -> DeliveryReport {
        let results = try await publish([record])
        return try results[0].get()
    }

    /// Writes records and waits for the broker's word on each; the results are in their order.
    public func publish(
        _ batch: [ProducerRecord]
    ) async throws(KafkaError) -> [Result<DeliveryReport, KafkaError>] {
        try checkOpen()
        if batch.isEmpty { return [] }
        if batch.count > DeliveryTag.maximumIndex {
            throw KafkaError(
                code: .invalidArgument, message: "More than 16 million records at once")
        }
        groupCount += 1
        let number = groupCount
        let group = DeliveryGroup(count: batch.count)
        groups[number] = group
        await takeTurn()
        for index in batch.indices {
            do throws(KafkaError) {
                try await hand(over: batch[index], DeliveryTag(group: number, index: index))
            } catch {
                group.settle(index, .failure(error))
            }
        }
        passTurn()
        await withCheckedContinuation { group.wait($0) }
        groups[number] = nil
        return group.results
    }

    /// Hands records over without waiting for their outcome; waits only while the queue is full.
    ///
    /// A record that fails later makes `commitTransaction` (or, without transactions, `flush`)
    /// throw. A record that cannot even be handed over throws here, and in a transaction the
    /// error demands an abort, because part of the batch may be in it.
    public func enqueue(_ batch: [ProducerRecord]) async throws(KafkaError) {
        try checkOpen()
        await takeTurn()
        defer { passTurn() }
        for record in batch {
            do throws(KafkaError) {
                try await hand(over: record, .none)
            } catch {
                throw KafkaError(
                    code: error.code, message: error.message, name: error.name,
                    isFatal: error.isFatal, isRetriable: error.isRetriable,
                    requiresAbort: isInTransaction && !error.isFatal)
            }
        }
    }

    /// Waits until every record handed over has its outcome.
    public func flush(within timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try checkOpen()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call("Flushing", within: timeout) { (client) throws(KafkaError) in
            let result = rd_kafka_flush(client, deadline.remaining.milliseconds)
            if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Flushing") }
        }
        if let failure = unawaitedFailure, !isInTransaction {
            unawaitedFailure = nil
            throw failure
        }
    }

    /// Asks for the topics' partitions now, so that the first record to each is not late.
    ///
    /// librdkafka before 2.10.1 may take up to a second for it. Throws when a topic is missing.
    public func warmUp(
        topics: [String], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try checkOpen()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        let handle = handle
        for topic in topics {
            _ = try handle.topic(topic)
            try await call("Asking for topic '\(topic)'", within: deadline.remaining) {
                (_) throws(KafkaError) in
                try Metadata.awaitTopic(topic, on: handle, by: deadline)
            }
        }
    }

    /// Runs a body on this producer's thread, so that none of its calls to the producer changes
    /// threads.
    package func run<T: Sendable>(
        _ body: @Sendable (isolated KafkaProducer) async -> T
    ) async -> T { await body(self) }

    /// How many records are handed over and have no outcome yet.
    public var recordsUnderWay: Int {
        phase == .closed ? 0 : Int(rd_kafka_outq_len(handle.pointer))
    }

    var isInTransaction: Bool { handle.isInTransaction.load(ordering: .acquiring) }

    func checkOpen() throws(KafkaError) {
        if phase != .open { throw .closed }
        if let fatal = handle.fatalError { throw fatal }
    }

    /// Makes a blocking call on the thread for those, and waits little longer than its timeout.
    func call<T: Sendable>(
        _ what: String, within timeout: Duration,
        _ body: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> T
    ) async throws(KafkaError) -> T {
        try await blocking.call(what, on: handle, within: timeout, body)
    }
}
