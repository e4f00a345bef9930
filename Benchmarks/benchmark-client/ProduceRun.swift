import CommandLine
import Kafka

/// Writes small records and waits until the broker has them all.
struct ProduceRun {
    private static let batch = 1000
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let wanted = try options.number("records")
        let topic = try options.text("topic")
        let batch = Self.records(for: topic, size: try options.number("size"))
        let producer = try KafkaProducer(
            ProducerConfiguration(client: options.client, linger: .milliseconds(5)))
        try await producer.warmUp(topics: [topic])
        let watch = Stopwatch()
        if options.has("outcomes") {
            try await awaitOutcomes(of: wanted / Self.batch, batch, producer)
        } else {
            for _ in 0..<wanted / Self.batch { try await producer.enqueue(batch) }
        }
        try await producer.flush()
        let measured = Measured(wanted / Self.batch * Self.batch, by: watch)
        await producer.close()
        return measured
    }

    /// Sixteen batches are under way at a time, and every record's outcome is looked at.
    private func awaitOutcomes(
        of batches: Int, _ batch: [ProducerRecord], _ producer: KafkaProducer
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<batches {
                if number >= 16 { try await group.next() }
                group.addTask {
                    for outcome in try await producer.publish(batch) { _ = try outcome.get() }
                }
            }
            try await group.waitForAll()
        }
    }

    /// A thousand records with keys of eight bytes, written again and again.
    private static func records(for topic: String, size: Int) -> [ProducerRecord] {
        (0..<batch).map { number in
            let key = String(10_000_000 + number * 7919)
            let value = [UInt8](repeating: UInt8(0x61 + number % 26), count: size)
            return ProducerRecord(topic: topic, key: Array(key.utf8), value: value)
        }
    }
}
