import Console
import Kafka
import KafkaPipeline
import Pipeline

/// Copies the pages of one installation to another, under another prefix, so that they are decided
/// anew: as they came, in the order in which the broker took them.
struct PageCopy {
    private static let batchSize = 200

    private let names: TopicNames
    private let producer: KafkaProducer
    private var streams: [PartitionStream] = []
    private(set) var copied = 0

    /// A copy from the pages under one prefix to those that the broker options name.
    ///
    /// - Throws: `KafkaError` where a topic is missing or the broker does not answer.
    init(from prefix: String, to broker: BrokerOptions) async throws {
        names = broker.names
        let source = TopicNames(prefix: prefix).name(of: .pages)
        producer = try KafkaProducer(
            ProducerConfiguration(
                client: broker.client, compression: .lz4, linger: .milliseconds(5),
                maximumMessageBytes: 4 << 20, deliveryTimeout: .seconds(60)))
        try await producer.warmUp(topics: [names.name(of: .pages)])
        var client = broker.client
        client.properties["fetch.wait.max.ms"] = client.properties["fetch.wait.max.ms"] ?? "100"
        for partition in try await broker.asking({ try await $0.describeTopic(source).partitions })
            .map(\.number).sorted()
        {
            let place = TopicPartition(topic: source, partition: partition)
            streams.append(try await PartitionStream(place, client))
        }
    }

    /// Copies all of it and lets the broker go.
    ///
    /// - Throws: `KafkaError` where a record is refused; those before it are there.
    mutating func run() async throws {
        var bar = ProgressBar("copying", total: nil)
        var batch: [ProducerRecord] = []
        while let message = try await oldest() {
            batch.append(
                ProducerRecord(
                    topic: names.name(of: .pages), key: message.key, value: message.value,
                    headers: message.headers.filter { !HeaderName.ofReplay.contains($0.name) }))
            if batch.count >= Self.batchSize { try await send(&batch) }
            bar.update(copied)
        }
        try await send(&batch)
        bar.finish()
        for stream in streams { await stream.close() }
        await producer.close(within: .seconds(10))
    }

    /// The record that the broker took first among the next ones of all partitions.
    private mutating func oldest() async throws -> Message? {
        var found: (index: Int, message: Message)?
        for index in streams.indices {
            guard let message = try await streams[index].peek() else { continue }
            let time = message.timestamp ?? 0
            if found == nil || time < found?.message.timestamp ?? 0 { found = (index, message) }
        }
        guard let found else { return nil }
        streams[found.index].advance()
        return found.message
    }

    private mutating func send(_ batch: inout [ProducerRecord]) async throws {
        for result in try await producer.publish(batch) { _ = try result.get() }
        copied += batch.count
        batch = []
    }
}
