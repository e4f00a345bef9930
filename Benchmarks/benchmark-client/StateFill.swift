import CommandLine
import JSON
import Kafka
import Pipeline

/// Fills the topic of a stage's own output as the stage itself would have: in transactions, with
/// the runtime's headers, some of them aborted.
struct StateFill {
    private static let batch = 1000
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    /// Answers how many records a reader of committed ones sees.
    func fill() async throws -> JSON {
        let wanted = try options.number("records")
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: options.client,
                transactionalID: "\(try options.text("prefix"))fill", linger: .milliseconds(5)))
        try await producer.initTransactions()
        var committed = 0
        for number in 0..<(wanted / Self.batch) {
            try await producer.beginTransaction()
            try await producer.enqueue(try records(of: number))
            // Every tenth transaction was given up.
            if number % 10 == 9 {
                // On the broker they are to be, or there is nothing to pass over.
                try await producer.flush()
                try await producer.abortTransaction()
            } else {
                try await producer.commitTransaction()
                committed += Self.batch
            }
        }
        await producer.close()
        return .object(["committed": .integer(committed)])
    }

    private func records(of batch: Int) throws -> [ProducerRecord] {
        let partitions = try options.number("partitions")
        let topic = try options.text("prefix") + "sightings"
        let value = [UInt8](repeating: 0x6B, count: try options.number("size"))
        return (0..<Self.batch).map { place in
            let number = batch * Self.batch + place
            let source = "articles/\(number % partitions)/\(number / partitions)"
            return ProducerRecord(
                topic: topic, partition: Int32(number % partitions),
                key: Array("key-\(number % 50_000)".utf8), value: value,
                headers: Self.headers(source))
        }
    }

    private static func headers(_ source: String) -> [Header] {
        [
            Header(name: "ce_specversion", text: "1.0"), Header(name: "ce_id", text: source),
            Header(name: "ce_source", text: "/mahakam/parse"),
            Header(name: "ce_type", text: "mahakam.sightings"),
            Header(name: "content-type", text: "application/json"),
            Header(name: "stage", text: ParsingStage.definition.name),
            Header(name: "source", text: source),
            Header(
                name: "traceparent",
                text: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"),
            Header(name: "schema", text: ParsingStage.definition.schema.description),
        ]
    }
}
