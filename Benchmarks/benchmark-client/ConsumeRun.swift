import CommandLine
import JSON
import Kafka

/// Reads a topic of small records from its beginning and looks at every one.
struct ConsumeRun {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let wanted = try options.number("records")
        let topic = try options.text("topic")
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: options.client))
        var starts: [TopicPartition: Int64] = [:]
        for partition in 0..<Int32(try options.number("partitions")) {
            starts[TopicPartition(topic: topic, partition: partition)] = 0
        }
        try await consumer.assign(starts)
        var watch: Stopwatch?
        var (seen, sum) = (0, 0)
        while seen < wanted {
            guard case .batch(let batch) = try await consumer.nextEvent() else { continue }
            if watch == nil { watch = Stopwatch() }
            seen += batch.count
            sum &+= Self.look(at: batch)
        }
        var measured = Measured(seen, by: watch ?? Stopwatch())
        measured.more["sum"] = .integer(sum)
        await consumer.close()
        return measured
    }

    /// Touches key and value of every message, as the program in C does.
    private static func look(at batch: MessageBatch) -> Int {
        var sum = 0
        for message in batch {
            sum &+= message.withKey { Int($0[0]) } ?? 0
            sum &+= message.withValue { Int($0[$0.count - 1]) } ?? 0
        }
        return sum
    }
}
