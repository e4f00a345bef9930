import CommandLine
import JSON
import Kafka

/// Writes small records one after the other, each when the outcome of the one before is known.
struct SendRun {
    /// Those that come first and do not count.
    private static let warmUp = 100
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let wanted = try options.number("records")
        let topic = try options.text("topic")
        let record = ProducerRecord(
            topic: topic, key: Array("10000000".utf8),
            value: [UInt8](repeating: 0x61, count: try options.number("size")))
        let producer = try KafkaProducer(ProducerConfiguration(client: options.client))
        try await producer.warmUp(topics: [topic])
        for _ in 0..<Self.warmUp { _ = try await producer.send(record) }
        var times: [Double] = []
        times.reserveCapacity(wanted)
        let watch = Stopwatch()
        for _ in 0..<wanted {
            let began = ContinuousClock.now
            _ = try await producer.send(record)
            times.append((ContinuousClock.now - began) / .seconds(1))
        }
        var measured = Measured(wanted, by: watch)
        await producer.close()
        times.sort()
        measured.more["p50"] = .number(Measured.plain(times[wanted / 2]))
        measured.more["p99"] = .number(Measured.plain(times[wanted * 99 / 100]))
        return measured
    }
}
