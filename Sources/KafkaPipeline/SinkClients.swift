internal import Kafka
internal import Pipeline

/// What a sink's worker reads with and writes letters with.
struct SinkClients {
    let consumer: KafkaConsumer
    let producer: KafkaProducer
    /// The cluster in whose offsets the sink's positions count.
    let cluster: String
}
