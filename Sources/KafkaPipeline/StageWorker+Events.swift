internal import Dispatch
internal import Kafka
internal import Pipeline
internal import Synchronization

extension StageWorker {
    /// Reads and publishes until it is told to stop.
    func work(_ clients: Transactor) async throws(WorkerInterrupt) {
        clock = RecordClock(topic: definition.input, limit: settings.recordLimit) {
            [weak self, observe, onHang] position, took in
            observe(.hung(position, took))
            self?.leaveWitness(position)
            onHang(position)
        }
        defer { clock = nil }
        most = settings.batchRecords
        (isPaused, retryAt, windowEnd) = (false, nil, nil)
        while !isStopping.load(ordering: .sequentiallyConsistent) {
            try await handle(try await next(from: clients.consumer), clients)
            if isDue { try await publish(clients) }
        }
        try await leave(clients)
    }

    /// Finishes what waits and says on the broker that this was an end in good order.
    private func leave(_ clients: Transactor) async throws(WorkerInterrupt) {
        if retryAt == nil { try await publish(clients) }
        await part(from: Array(works.values), clients)
    }

    private var isDue: Bool {
        let now = ContinuousClock.now
        if let retryAt, now < retryAt { return false }
        guard let windowEnd else { return false }
        return now >= windowEnd || isFull
    }

    private var isFull: Bool {
        var (records, bytes) = (0, 0)
        for work in works.values {
            records += work.waiting.count
            bytes += work.bytes
        }
        return records >= settings.batchRecords || bytes >= settings.batchBytes
    }

    private func next(from consumer: KafkaConsumer) async throws(WorkerInterrupt) -> ConsumerEvent {
        var timeout = Duration.milliseconds(200)
        let now = ContinuousClock.now
        if let wake = retryAt ?? windowEnd { timeout = max(.zero, min(timeout, wake - now)) }
        do throws(KafkaError) {
            return try await consumer.nextEvent(timeout: timeout)
        } catch {
            if error.code == .fenced { throw fenced(error) }
            if error.isFatal || error.code == .closed { throw WorkerInterrupt(error) }
            // The library is at it; what it says is worth a line, and a breath.
            observe(.trouble(error.description, retryIn: .milliseconds(200)))
            await pause(.milliseconds(200))
            return .idle
        }
    }

    private func handle(
        _ event: ConsumerEvent, _ clients: Transactor
    ) async throws(WorkerInterrupt) {
        switch event {
        case .batch(let batch): take(batch)
        case .assigned(let rebalance): try await takeUp(rebalance, clients)
        case .revoked(let rebalance):
            await part(from: rebalance.partitions.compactMap { works[$0] }, clients)
            try await drop(rebalance, clients.consumer)
            observe(.revoked(rebalance.partitions.map(sinkPartition)))
        case .lost(let rebalance):
            try await drop(rebalance, clients.consumer)
            observe(.lost(rebalance.partitions.map(sinkPartition)))
        case .endOfPartition, .idle: break
        }
        try await holdBack(clients.consumer)
    }

    private func take(_ batch: MessageBatch) {
        for message in batch {
            // What comes for a partition that has left is somebody else's.
            guard let work = works[message.topicPartition] else { continue }
            if work.take(InputRecord(message, topic: definition.input)), windowEnd == nil {
                windowEnd = ContinuousClock.now + settings.batchWindow
            }
        }
    }

    /// Reads no more while enough waits that cannot be published.
    private func holdBack(_ consumer: KafkaConsumer) async throws(WorkerInterrupt) {
        let mustPause = retryAt != nil && isFull
        guard mustPause != isPaused else { return }
        let partitions = Set(works.keys)
        do throws(KafkaError) {
            if mustPause {
                try await consumer.pause(partitions)
            } else {
                try await consumer.resume(partitions)
            }
            isPaused = mustPause
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    private func drop(
        _ rebalance: Rebalance, _ consumer: KafkaConsumer
    ) async throws(WorkerInterrupt) {
        for partition in rebalance.partitions { works[partition] = nil }
        if works.values.allSatisfy({ $0.waiting.isEmpty }) { windowEnd = nil }
        do throws(KafkaError) {
            try await consumer.acknowledge(rebalance)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    func sinkPartition(_ partition: TopicPartition) -> SinkPartition {
        SinkPartition(topic: definition.input, partition: partition.partition)
    }

    /// Runs outside the worker, which is busy with the record that takes so long.
    private nonisolated func leaveWitness(_ position: RecordPosition) {
        guard let witness = witness.withLock({ $0 }) else { return }
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            await witness.note(position)
            done.signal()
        }
        // Better no note than no end.
        _ = done.wait(timeout: .now() + .seconds(5))
    }
}
