import Kafka

/// The documentation's code about logs and statistics.
enum Observing {
    static func logged(_ client: ClientConfiguration) -> ClientConfiguration {
        var client = client
        let logger = Logger(label: "kafka")
        client.log = { line in
            let level: Logger.Level =
                switch line.level {
                case .emergency, .alert, .critical: .critical
                case .error: .error
                case .warning: .warning
                case .notice: .notice
                case .info: .info
                case .debug: .debug
                }
            logger.log(
                level: level, "\(line.message)",
                metadata: ["facility": "\(line.facility)", "client": "\(line.client)"])
        }
        return client
    }

    static func measured(_ client: ClientConfiguration) -> ClientConfiguration {
        var client = client
        client.statistics = .every(.seconds(15)) { statistics in
            Gauge(label: "kafka_producer_queue").record(statistics.producerQueue.messages)
            for topic in statistics.topics {
                for partition in topic.partitions {
                    guard let lag = partition.lag else { continue }
                    Gauge(
                        label: "kafka_consumer_lag",
                        dimensions: [
                            ("topic", topic.name), ("partition", "\(partition.number)"),
                        ]
                    ).record(lag)
                }
            }
            for broker in statistics.brokers where broker.number != nil {
                Gauge(label: "kafka_round_trip_p99_us", dimensions: [("broker", broker.name)])
                    .record(broker.roundTripMicroseconds.p99)
            }
        }
        return client
    }

    static func streamed(_ client: ClientConfiguration) -> AsyncStream<Statistics> {
        var client = client
        let (reports, continuation) = AsyncStream.makeStream(
            of: Statistics.self, bufferingPolicy: .bufferingNewest(1))
        client.statistics = .every(.seconds(15)) { continuation.yield($0) }
        return reports
    }
}
