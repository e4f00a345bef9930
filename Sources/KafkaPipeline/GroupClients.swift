internal import Kafka

/// What a worker of a group reads and writes with, for one life.
protocol GroupClients: Sendable {
    var consumer: KafkaConsumer { get }

    /// Closes all of them.
    func close(within limit: Duration) async
}
