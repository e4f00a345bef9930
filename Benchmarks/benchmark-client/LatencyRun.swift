import CommandLine
import Console
import JSON
import Kafka

/// Feeds pages at a rate and reads, in the same process, what becomes of each of them.
///
/// A page's time begins when it is due, not when it is sent: a feeder that falls behind hides
/// nothing.
struct LatencyRun {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let pages = try pages()
        let rate = try options.number("rate")
        let warm = try options.number("warm-up") * rate
        let match = try ArrivalMatch(named: options.text("match"))
        let arrivals = Arrivals(count: pages.count)
        let reader = try await reader()
        let watch = Stopwatch()
        let reading = Task { try await Self.read(reader, into: arrivals, match) }
        let behind = try await feed(pages, rate: rate, match, arrivals)
        await arrivals.wait(atMost: .seconds(30))
        reading.cancel()
        await reader.close()
        var measured = Measured(pages.count - warm, by: watch)
        for (name, value) in arrivals.figures(from: warm) { measured.more[name] = value }
        measured.more["feeder_behind_ms"] = .number(Measured.plain(behind / .milliseconds(1)))
        return measured
    }

    private func pages() throws -> [[UInt8]] {
        let source = try ByteSource(path: try options.text("pages"))
        var pages: [[UInt8]] = []
        while let line = try source.nextLine() { pages.append(line) }
        return pages
    }

    /// A reader of everything that is written to the last topic from now on.
    private func reader() async throws -> KafkaConsumer {
        let topic = try options.text("out")
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: options.client))
        var ends: [TopicPartition: Int64] = [:]
        for partition in 0..<Int32(try options.number("partitions")) {
            let place = TopicPartition(topic: topic, partition: partition)
            ends[place] = try await consumer.watermarks(of: place).high
        }
        try await consumer.assign(ends)
        return consumer
    }

    private static func read(
        _ consumer: KafkaConsumer, into arrivals: Arrivals, _ match: ArrivalMatch
    ) async throws {
        while !Task.isCancelled {
            guard case .batch(let batch) = try await consumer.nextEvent() else { continue }
            let now = ContinuousClock.now
            for message in batch {
                if let number = match.number(of: message) { arrivals.note(number, at: now) }
            }
        }
    }

    /// Answers by how much the feeder fell behind at most.
    private func feed(
        _ pages: [[UInt8]], rate: Int, _ match: ArrivalMatch, _ arrivals: Arrivals
    ) async throws -> Duration {
        let topic = try options.text("in")
        let producer = try KafkaProducer(ProducerConfiguration(client: options.client))
        try await producer.warmUp(topics: [topic])
        let began = ContinuousClock.now
        var behind = Duration.zero
        for (number, page) in pages.enumerated() {
            let due = began + .seconds(1) * number / rate
            try await Task.sleep(until: due, tolerance: .zero)
            behind = max(behind, ContinuousClock.now - due)
            arrivals.expect(number, since: due)
            try await producer.enqueue([match.record(number, page, topic: topic)])
        }
        try await producer.flush()
        await producer.close()
        return behind
    }
}
