import CommandLine
import JSON
import Kafka
import Pipeline
import StageRules

/// Fills the topic of a stage's own output as the stage itself would have: in transactions, with
/// the runtime's headers, some of them aborted.
struct StateFill {
    private static let batch = 1000
    private let options: ClientOptions
    private let kind: StateKind
    private let topic: String
    private let partitions: Int

    init(_ options: ClientOptions) throws {
        self.options = options
        kind = try StateKind(options)
        topic = try options.text("prefix") + "sightings"
        partitions = try options.number("partitions")
    }

    /// Answers how many records a reader of committed ones sees.
    func fill() async throws -> JSON {
        let wanted = try options.number("records")
        let make = try maker()
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: options.client,
                transactionalID: "\(try options.text("prefix"))fill", linger: .milliseconds(5)))
        try await producer.initTransactions()
        // A worker refuses to go on behind what its input does not hold.
        let inputs = try inputs()
        var committed = 0
        for number in 0..<(wanted / Self.batch) {
            // Every tenth transaction was given up.
            let isGivenUp = number % 10 == 9
            let records = make(number, isGivenUp)
            try await producer.beginTransaction()
            try await producer.enqueue(inputs + records)
            if isGivenUp {
                // On the broker they are to be, or there is nothing to pass over.
                try await producer.flush()
                try await producer.abortTransaction()
            } else {
                try await producer.commitTransaction()
                committed += records.count
            }
        }
        await producer.close()
        return .object(["committed": .integer(committed)])
    }

    private func inputs() throws -> [ProducerRecord] {
        let topic = try options.text("prefix") + "articles"
        return (0...Self.batch).map { number in
            ProducerRecord(topic: topic, partition: Int32(number % partitions), value: [0x2D])
        }
    }

    private typealias Maker = (_ batch: Int, _ isGivenUp: Bool) -> [ProducerRecord]

    private func maker() throws -> Maker {
        switch kind {
        case .keep:
            let value = [UInt8](repeating: 0x6B, count: try options.number("size"))
            return { batch, _ in kept(value, batch) }
        case .dedup(let rules):
            var state = DedupState(
                partitions: partitions, aDay: try options.number("a-day"),
                settings: rules.clustering)
            return { _, isGivenUp in
                state.next(articles: Self.batch, isGivenUp: isGivenUp).map {
                    record($0.partition, $0.source, key: $0.key, value: $0.value)
                }
            }
        }
    }

    private func kept(_ value: [UInt8], _ batch: Int) -> [ProducerRecord] {
        (0..<Self.batch).map { place in
            let number = batch * Self.batch + place
            return record(
                number % partitions, number / partitions,
                key: Array("key-\(number % 50_000)".utf8), value: value)
        }
    }

    private func record(
        _ partition: Int, _ offset: Int, key: [UInt8], value: [UInt8]
    ) -> ProducerRecord {
        ProducerRecord(
            topic: topic, partition: Int32(partition), key: key, value: value,
            headers: headers("articles/\(partition)/\(offset)"))
    }

    private func headers(_ source: String) -> [Header] {
        let stage = kind.definition
        return [
            Header(name: "ce_specversion", text: "1.0"), Header(name: "ce_id", text: source),
            Header(name: "ce_source", text: "/mahakam/\(stage.name)"),
            Header(name: "ce_type", text: "mahakam.sightings"),
            Header(name: "content-type", text: "application/json"),
            Header(name: "stage", text: stage.name), Header(name: "source", text: source),
            Header(
                name: "traceparent",
                text: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"),
            Header(name: "schema", text: stage.schema.description),
        ]
    }
}
