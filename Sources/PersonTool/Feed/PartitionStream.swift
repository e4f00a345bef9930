import Kafka

/// What lies in one partition now, record by record.
struct PartitionStream {
    private let consumer: KafkaConsumer
    private let end: Int64
    private var waiting: ArraySlice<Message> = []
    private var isOver: Bool

    /// The committed records of a partition from its oldest one on.
    ///
    /// - Throws: `KafkaError` where the broker does not answer.
    init(_ place: TopicPartition, _ client: ClientConfiguration) async throws(KafkaError) {
        consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, reportsEndOfPartition: true))
        let marks = try await consumer.watermarks(of: place)
        end = marks.high
        isOver = marks.low >= marks.high
        if !isOver { try await consumer.assign([place: marks.low]) }
    }

    /// The next record, which stays the next one; nil at the end.
    ///
    /// - Throws: `KafkaError` that asking again does not mend.
    mutating func peek() async throws(KafkaError) -> Message? {
        while waiting.isEmpty, !isOver {
            do throws(KafkaError) {
                switch try await consumer.nextEvent(timeout: .milliseconds(500)) {
                case .batch(let batch):
                    waiting = batch.filter { $0.offset < end }[...]
                    if let last = batch.last, last.offset + 1 >= end { isOver = true }
                case .endOfPartition(_, let offset): isOver = offset >= end
                case .assigned, .revoked, .lost, .idle: break
                }
            } catch {
                guard error.isRetriable, !error.isFatal else { throw error }
            }
        }
        return waiting.first
    }

    /// Goes on to the record after the next one.
    mutating func advance() { _ = waiting.popFirst() }

    /// Lets the broker go.
    func close() async { await consumer.close(within: .seconds(3)) }
}
