import Kafka
import KafkaPipeline
import Pipeline

/// Sends letters back to where they came from, and notes it, in one transaction.
struct LetterReplayer {
    private let producer: KafkaProducer
    private let names: TopicNames

    /// A replayer.
    ///
    /// - Throws: `KafkaError` for a configuration that makes no sense, or a broker that does not
    ///   answer.
    init(_ broker: BrokerOptions) async throws(KafkaError) {
        names = broker.names
        let id = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        producer = try KafkaProducer(
            ProducerConfiguration(
                client: broker.client, transactionalID: "\(broker.names.prefix)replay-\(id)",
                maximumMessageBytes: 4 << 20))
        try await producer.initTransactions()
    }

    /// Sends a record and its note: both or neither.
    ///
    /// - Throws: `KafkaError` where the broker refuses; nothing is sent then.
    func send(_ record: OutputRecord, _ note: ReplayNote) async throws(KafkaError) {
        try await producer.beginTransaction()
        do throws(KafkaError) {
            let sent = try await producer.publish(
                [
                    ProducerRecord(record, names: names),
                    ProducerRecord(note.record, names: names),
                ])
            for result in sent { _ = try result.get() }
            try await producer.commitTransaction()
        } catch {
            if !error.isFatal { try? await producer.abortTransaction() }
            throw error
        }
    }

    /// Lets the broker go.
    func close() async { await producer.close(within: .seconds(5)) }
}
