internal import Kafka

/// What a stage's worker reads with, and the producers that take turns at its batches.
struct StageClients: GroupClients {
    let consumer: KafkaConsumer
    let deliveries: [any Delivery]

    /// Closes all of them at the same time; one that does not answer is left behind.
    func close(within limit: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await consumer.end(within: limit) }
            for delivery in deliveries { group.addTask { await delivery.end(within: limit) } }
        }
    }
}
