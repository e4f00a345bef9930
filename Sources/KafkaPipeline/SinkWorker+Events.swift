internal import Kafka
internal import Pipeline

extension SinkWorker {
    /// Reads and applies until it is told to stop.
    func work(_ clients: SinkClients) async throws(WorkerInterrupt) {
        clock = RecordClock(limit: settings.recordLimit) {
            [witness, observe, onHang] position, took in
            observe(.hung(position, took))
            witness.testify(about: position)
            onHang(position)
        }
        defer { clock = nil }
        throttle = Throttle()
        window = BatchWindow(settings)
        while !stopping.isSet {
            let event = try await patience.next(from: clients.consumer, by: window.end)
            try await handle(event, clients)
            if window.isDue(works.values.map(\.intake)) { try await apply(clients) }
        }
        if !window.isRetrying { try await apply(clients) }
        await part(from: Array(works.values), clients)
    }

    private func handle(
        _ event: ConsumerEvent, _ clients: SinkClients
    ) async throws(WorkerInterrupt) {
        switch event {
        case .batch(let batch): take(batch)
        case .assigned(let rebalance): try await takeUp(rebalance, clients)
        case .revoked(let rebalance):
            let going = rebalance.partitions.compactMap(sinkPartition)
            await part(from: going.compactMap { works[$0] }, clients)
            try await drop(rebalance, clients.consumer)
            observe(.revoked(going))
        case .lost(let rebalance):
            try await drop(rebalance, clients.consumer)
            observe(.lost(rebalance.partitions.compactMap(sinkPartition)))
        case .endOfPartition, .idle: break
        }
        try await holdBack(clients.consumer)
    }

    private func take(_ batch: MessageBatch) {
        for message in batch {
            guard let partition = sinkPartition(message.topicPartition) else { continue }
            let record = InputRecord(message, topic: partition.topic)
            // What comes for a partition that has left is somebody else's.
            if works[partition]?.intake.take(record) == true { window.open() }
        }
    }

    /// Reads no more while enough waits that cannot be applied.
    private func holdBack(_ consumer: KafkaConsumer) async throws(WorkerInterrupt) {
        let mustPause =
            window.isRetrying && window.isFull(works.values.map(\.intake))
        try await pause(mustPause ? Set(works.keys.map(topicPartition)) : [], on: consumer)
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
        for partition in rebalance.partitions.compactMap(sinkPartition) { works[partition] = nil }
        if works.values.allSatisfy({ $0.intake.waiting.isEmpty }) { window.close() }
        try await pause(throttle.paused.subtracting(rebalance.partitions), on: consumer)
        do throws(KafkaError) {
            try await consumer.acknowledge(rebalance)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    func sinkPartition(_ partition: TopicPartition) -> SinkPartition? {
        settings.names.topic(of: partition.topic).map {
            SinkPartition(topic: $0, partition: partition.partition)
        }
    }

    func topicPartition(_ partition: SinkPartition) -> TopicPartition {
        TopicPartition(
            topic: settings.names.name(of: partition.topic), partition: partition.partition)
    }
}
