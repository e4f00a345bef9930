internal import Kafka
internal import Pipeline

/// What a sink's worker reads with and publishes letters with.
struct SinkClients: GroupClients {
    let consumer: KafkaConsumer
    let letters: any Delivery
    /// The cluster in whose offsets the sink's positions count.
    let cluster: String

    func close(within limit: Duration) async {
        await consumer.end(within: limit)
        await letters.end(within: limit)
    }
}
