import Kafka
import KafkaPipeline
import Pipeline
import Synchronization

/// Feeds the pages at an even rate and keeps what the broker said of each.
final class PageFeed: Sendable {
    /// What became of one page.
    struct Fed: Sendable {
        let page: Int
        let kind: FedPage.Kind
        let partition: Int32
        let offset: Int64
    }

    private static let most = 400

    private let state = Mutex<(fed: [Fed], refused: [String])>(([], []))

    /// Pages that the broker has.
    var fed: [Fed] { state.withLock { $0.fed } }
    /// What the broker did not take, and why.
    var refused: [String] { state.withLock { $0.refused } }
    /// How many the broker has.
    var count: Int { state.withLock { $0.fed.count } }

    /// Feeds all pages of a stream.
    func run(_ stream: PageStream, _ settings: ChaosSettings, _ client: ClientConfiguration)
        async throws
    {
        let topic = TopicNames(prefix: settings.prefix).name(of: .pages)
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: client, compression: .lz4, linger: .milliseconds(10),
                maximumMessageBytes: 4 << 20))
        try await producer.warmUp(topics: [topic])
        let start = ContinuousClock.now
        var stream = stream
        var sent = 0
        while !Task.isCancelled {
            let elapsed = ContinuousClock.now - start
            let seconds =
                Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
            let due = min(Self.most, Int(seconds * settings.pace) - sent)
            var batch: [FedPage] = []
            while batch.count < due, let page = stream.next() { batch.append(page) }
            if due > 0, batch.isEmpty { break }
            sent += batch.count
            try await send(batch, to: topic, producer)
            try await Task.sleep(for: .milliseconds(100))
        }
        await producer.close(within: .seconds(30))
    }

    private func send(
        _ batch: [FedPage], to topic: String, _ producer: KafkaProducer
    ) async throws {
        let results = try await producer.publish(
            batch.map { page in
                ProducerRecord(
                    topic: topic, key: page.key, value: page.value,
                    headers: [Header(name: FedPage.header, value: Array(page.label.utf8))])
            })
        state.withLock { state in
            for (page, result) in zip(batch, results) {
                switch result {
                case .success(let report):
                    state.fed.append(
                        Fed(
                            page: page.number, kind: page.kind,
                            partition: report.topicPartition.partition, offset: report.offset))
                case .failure(let error): state.refused.append("page \(page.label): \(error)")
                }
            }
        }
    }
}
