internal import Kafka
internal import Pipeline

extension StageWorker {
    /// Reads and publishes until it is told to stop.
    func work(_ clients: StageClients) async throws(WorkerInterrupt) {
        clock = RecordClock(limit: settings.recordLimit) {
            [witness, observe, onHang] position, took in
            observe(.hung(position, took))
            witness.testify(about: position)
            onHang(position)
        }
        defer { clock = nil }
        most = settings.batchRecords
        throttle = Throttle()
        window = BatchWindow(settings)
        while !stopping.isSet {
            let event = try await patience.next(from: clients.consumer, by: window.end)
            try await settleLanded()
            try await handle(event, clients)
            if window.isDue(works.values.map(\.intake)) { try await publish(clients) }
        }
        // What waits is finished, and the broker hears that this was an end in good order.
        if !window.isRetrying { try await publish(clients) }
        try await settle(downTo: 0)
        await part(from: Array(works.values), clients)
    }

    private func handle(
        _ event: ConsumerEvent, _ clients: StageClients
    ) async throws(WorkerInterrupt) {
        switch event {
        case .batch(let batch): take(batch)
        case .assigned(let rebalance): try await takeUp(rebalance, clients)
        case .revoked(let rebalance):
            // They are given back only when nothing of this worker can follow.
            try await settle(downTo: 0)
            await part(from: rebalance.partitions.compactMap { works[$0] }, clients)
            try await drop(rebalance, clients.consumer)
            observe(.revoked(rebalance.partitions.map(sinkPartition)))
        case .lost(let rebalance):
            for batch in batches { batch.flight.giveUp() }
            try await settle(downTo: 0)
            for partition in rebalance.partitions { marks[partition] = works[partition]?.marked }
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
            if work.intake.take(InputRecord(message, topic: definition.input)) { window.open() }
        }
    }

    /// Reads no more while enough waits that cannot be published.
    private func holdBack(_ consumer: KafkaConsumer) async throws(WorkerInterrupt) {
        let mustPause =
            window.isRetrying && window.isFull(works.values.map(\.intake))
        try await pause(mustPause ? Set(works.keys) : [], on: consumer)
    }

    private func pause(
        _ partitions: Set<TopicPartition>, on consumer: KafkaConsumer
    ) async throws(WorkerInterrupt) {
        let change = throttle.change(to: partitions)
        do throws(KafkaError) {
            try await consumer.follow(change)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    private func drop(
        _ rebalance: Rebalance, _ consumer: KafkaConsumer
    ) async throws(WorkerInterrupt) {
        for partition in rebalance.partitions { works[partition] = nil }
        if works.values.allSatisfy({ $0.intake.waiting.isEmpty }) { window.close() }
        try await pause(throttle.paused.subtracting(rebalance.partitions), on: consumer)
        do throws(KafkaError) {
            try await consumer.acknowledge(rebalance)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    func sinkPartition(_ partition: TopicPartition) -> SinkPartition {
        SinkPartition(topic: definition.input, partition: partition.partition)
    }
}
