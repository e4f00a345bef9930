import Kafka

/// The documentation's code about configuration.
enum Configuring {
    static func secured() -> ClientConfiguration {
        let client = ClientConfiguration(
            bootstrapServers: "broker-1:9093,broker-2:9093", clientID: "reader",
            tls: TLS(authorities: .file("/etc/kafka/ca.pem")),
            sasl: SASL(.scramSHA512, username: "reader", password: "secret"),
            properties: ["socket.keepalive.enable": "true"])
        return client
    }

    static func producer(_ client: ClientConfiguration) throws -> KafkaProducer {
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: client, compression: .zstd, linger: .milliseconds(5),
                partitioner: .murmur2Random, deliveryTimeout: .seconds(60)))
        return producer
    }
}
