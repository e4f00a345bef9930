import Article
import ArticleReading
import CivilTime
import Glibc
import Kafka
import KafkaPipeline
import Pipeline

/// Sends page records to the pages topic, keyed by their outlet, and counts what became of them.
struct PageFeeder {
    /// How many records are sent before their outcome is awaited.
    private static let batchSize = 200

    private let producer: KafkaProducer
    private let topic: String
    /// Tells the pages of this feeder from those of others.
    private let run = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    private var numbered = 0
    private var waiting: [FedPage] = []
    /// How many pages the broker has.
    private(set) var sent = 0
    /// Pages that the broker refused, with its reason.
    private(set) var refused: [(page: FedPage, reason: KafkaError)] = []

    /// A feeder of a topic.
    ///
    /// - Throws: `KafkaError` for a configuration that makes no sense.
    init(_ broker: BrokerOptions) throws(KafkaError) {
        topic = broker.names.name(of: .pages)
        producer = try KafkaProducer(
            ProducerConfiguration(
                client: broker.client, compression: .lz4, linger: .milliseconds(5),
                maximumMessageBytes: 4 << 20, deliveryTimeout: .seconds(60)))
    }

    /// Makes sure that the topic is there before anything is sent.
    ///
    /// - Throws: `KafkaError` where it is not, or the broker does not answer.
    func warmUp() async throws(KafkaError) { try await producer.warmUp(topics: [topic]) }

    /// Sends a page, at the latest when `finish` is called.
    ///
    /// - Throws: `KafkaError` where nothing can be sent any more.
    mutating func feed(_ page: FedPage) async throws(KafkaError) {
        waiting.append(page)
        if waiting.count >= Self.batchSize { try await send() }
    }

    /// Sends what is left and lets the broker go.
    ///
    /// - Throws: `KafkaError` where nothing can be sent any more.
    mutating func finish() async throws(KafkaError) {
        try await send()
        await producer.close(within: .seconds(10))
    }

    private mutating func send() async throws(KafkaError) {
        let batch = waiting
        waiting = []
        let records = batch.map { page in
            numbered += 1
            return ProducerRecord(
                topic: topic, key: Self.key(of: page), value: page.value, headers: headers)
        }
        for (page, result) in zip(batch, try await producer.publish(records)) {
            switch result {
            case .success: sent += 1
            case .failure(let error): refused.append((page, error))
            }
        }
    }

    /// The attributes of CloudEvents; the stages carry on the time.
    private var headers: [Header] {
        [
            Header(name: "ce_specversion", text: "1.0"),
            Header(name: "ce_id", text: "\(run)/\(numbered)"),
            Header(name: "ce_source", text: "/mahakam/feed"),
            Header(name: "ce_type", text: "mahakam.pages"),
            Header(
                name: HeaderName.time, text: Timestamp(seconds: Glibc.time(nil)).description),
            Header(name: HeaderName.contentType, text: "application/json"),
        ]
    }

    /// The outlet's domain, so that an outlet's pages lie in one partition; null where nobody
    /// knows it.
    static func key(of page: FedPage) -> [UInt8]? {
        guard let read = try? PageCheck.page(in: page.value) else { return nil }
        let domain = OutletIdentity.domain(of: read)
        return domain == OutletIdentity.unknown ? nil : Array(domain.utf8)
    }
}
