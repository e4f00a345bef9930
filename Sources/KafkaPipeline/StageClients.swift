internal import Kafka

/// What a stage's worker reads with, and the producers that take turns at its batches.
struct StageClients: GroupClients {
    let consumer: KafkaConsumer
    let deliveries: [any Delivery]

    /// Closes all of them at the same time.
    func close(within limit: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = await consumer.close(within: limit) }
            for delivery in deliveries { group.addTask { await delivery.close(within: limit) } }
        }
    }
}
