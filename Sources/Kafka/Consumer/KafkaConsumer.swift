import CRdKafka
import Synchronization

/// Reads records, alone or as a member of a group.
///
/// One thread owns the client: it is the actor's executor, serves the library's events, and reads
/// ahead by at most two batches. When nobody takes them it stops reading and goes on serving, so
/// that a slow caller neither loses its membership nor fills the memory; when that goes on, it
/// pauses its partitions until somebody takes.
///
/// Guarantee: within one assignment, messages of a partition come in order, without a gap and
/// without a repeat. What is committed is up to the caller (or to `autoCommit`).
public actor KafkaConsumer {
    nonisolated let thread: ClientThread
    nonisolated let blocking: BlockingThread
    nonisolated let handle: ClientHandle
    nonisolated let mailbox = Mutex(Mailbox())
    nonisolated let tickets = Atomic<Int>(0)
    let configuration: ConsumerConfiguration
    var reader: MessageReader
    var phase = Phase.open
    var pending: Rebalance?
    var rebalances = 0
    var joining: Joining
    var knownCooperative: Bool?
    var assigned: Set<TopicPartition> = []
    var seeks = 0
    var backPressure: BackPressure
    var bytesSinceNudge = 0
    var rerouteUntil: MonotonicTime?
    var leaving: Leaving?
    var closeTask: Task<CloseOutcome, Never>?

    enum Phase { case open, closing, closed }

    /// The consumer's own thread.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    /// Makes a consumer; it connects in the background.
    public init(_ configuration: ConsumerConfiguration) throws(KafkaError) {
        try configuration.check()
        let native = NativeConfiguration()
        try native.set(configuration.settings)
        native.enable(
            RD_KAFKA_EVENT_REBALANCE | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_OFFSET_COMMIT
                | RD_KAFKA_EVENT_STATS)
        let handle = try native.makeClient(RD_KAFKA_CONSUMER, log: configuration.client.log)
        rd_kafka_poll_set_consumer(handle.pointer)
        let group = rd_kafka_queue_get_consumer(handle.pointer)
        rd_kafka_queue_forward(group, handle.events)
        rd_kafka_queue_destroy(group)
        self.configuration = configuration
        joining = Joining(configuration)
        backPressure = BackPressure(after: configuration.pauseAfter)
        self.handle = handle
        thread = try ClientThread(name: "kafka-consumer", for: handle)
        blocking = BlockingThread(name: "kafka-consumer-b")
        reader = MessageReader(
            maximumMessages: configuration.maximumBatchMessages,
            maximumBytes: configuration.maximumBatchBytes)
        handle.ring(thread.doorbell)
        thread.serve { [weak self] in self?.assumeIsolated { $0.serve() } }
    }

    deinit {
        // Without a close the group waits for the session to time out.
        blocking.submit { [handle, joining, phase] in
            // Once closed, the group answers no question.
            if phase == .open && joining.isUnderWay(on: handle) {
                // It leaves the group and stays in memory.
                handle.keep()
                if let error = rd_kafka_consumer_close_queue(handle.pointer, handle.events) {
                    rd_kafka_error_destroy(error)
                }
            } else {
                handle.destroy()
            }
        }
        blocking.stop()
        thread.stop()
    }

    /// Joins the group for these topics; a name that begins with `^` is a pattern.
    public nonisolated func subscribe(
        _ topics: [String], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try await attempt("Subscribing", within: timeout) { (consumer) throws(KafkaError) in
            try consumer.subscribeNow(topics)
        }
    }

    private func subscribeNow(_ topics: [String]) throws(KafkaError) {
        try checkOpen()
        guard configuration.groupID != nil else {
            throw KafkaError(code: .configuration, message: "subscribe needs a groupID")
        }
        let list = PartitionList(topics.map { TopicPartition(topic: $0, partition: -1) })
        joining.subscribe()
        let result = rd_kafka_subscribe(handle.pointer, list.pointer)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Subscribing") }
    }

    /// Reads exactly these partitions from these offsets, whatever any group does.
    public nonisolated func assign(
        _ offsets: [TopicPartition: Int64], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try await attempt("Assigning", within: timeout) { (consumer) throws(KafkaError) in
            try consumer.assignNow(offsets)
        }
    }

    private func assignNow(_ offsets: [TopicPartition: Int64]) throws(KafkaError) {
        try checkOpen()
        letGo()
        forget(assigned.union(offsets.keys))
        route(offsets.keys)
        let list = PartitionList(offsets)
        let result = rd_kafka_assign(handle.pointer, list.pointer)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Assigning") }
        assigned = Set(offsets.keys)
        // A partition that was read before is stopped in the background first, and that undoes
        // its route.
        rerouteUntil = .now.advanced(by: .seconds(5))
        mailbox.withLock { $0.move(to: offsets) }
    }

    /// The partitions that are read now.
    public var assignment: Set<TopicPartition> { assigned }

    /// Whether the group has given this member's partitions to others already.
    public var isAssignmentLost: Bool {
        phase == .open && rd_kafka_assignment_lost(handle.pointer) != 0
    }

    func checkOpen() throws(KafkaError) {
        if phase != .open { throw .closed }
        if let fatal = handle.fatalError { throw fatal }
    }

    /// Sends the messages of these partitions to the queue of messages.
    func route(_ partitions: some Collection<TopicPartition>) {
        for partition in partitions {
            guard
                let queue = rd_kafka_queue_get_partition(
                    handle.pointer, partition.topic, partition.partition)
            else { continue }
            rd_kafka_queue_forward(queue, handle.messages)
            rd_kafka_queue_destroy(queue)
        }
    }

    func forget(_ partitions: Set<TopicPartition>, keepsDone: Bool = false) {
        reader.forget(partitions)
        mailbox.withLock { $0.drop(partitions, keepsDone: keepsDone) }
    }
}
