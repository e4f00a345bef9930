import CommandLine
import JSON
import Kafka

/// Reads a topic again and again and writes what it reads, and looks at its own size meanwhile.
struct RelayRun {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let wanted = try options.number("records")
        let out = try options.text("out")
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: options.client))
        let producer = try KafkaProducer(
            ProducerConfiguration(client: options.client, linger: .milliseconds(5)))
        try await producer.warmUp(topics: [out])
        let watch = Stopwatch()
        var sizes: [Int] = []
        var seen = 0
        while seen < wanted {
            try await consumer.assign(try starts)
            let pass = try await copy(from: consumer, to: producer, out) { total in
                if (seen + total) / Self.step > sizes.count { sizes.append(ProcessSize.megabytes) }
            }
            seen += pass
        }
        try await producer.flush()
        var measured = Measured(seen, by: watch)
        measured.more["resident_mb"] = .array(sizes.map { .integer($0) })
        measured.more["most_mb"] = .integer(ProcessSize.mostMegabytes)
        await consumer.close()
        await producer.close()
        return measured
    }

    /// After so many records the size is looked at.
    private static let step = 500_000

    private var starts: [TopicPartition: Int64] {
        get throws {
            let topic = try options.text("topic")
            let partitions = 0..<Int32(try options.number("partitions"))
            return Dictionary(
                uniqueKeysWithValues: partitions.map {
                    (TopicPartition(topic: topic, partition: $0), 0)
                })
        }
    }

    /// Copies the topic once, `pass` records.
    private func copy(
        from consumer: KafkaConsumer, to producer: KafkaProducer, _ out: String,
        _ note: (Int) -> Void
    ) async throws -> Int {
        let pass = try options.number("pass")
        var copied = 0
        while copied < pass {
            guard case .batch(let batch) = try await consumer.nextEvent() else { continue }
            try await producer.enqueue(
                batch.map { ProducerRecord(topic: out, key: $0.key, value: $0.value) })
            copied += batch.count
            note(copied)
        }
        return copied
    }
}
