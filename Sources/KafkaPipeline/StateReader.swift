internal import Kafka

/// Reads partitions from their oldest record up to a mark each, committed records only.
///
/// It ends on positions and never on "the last offset seen": markers, aborted records and
/// compaction leave gaps. Where an earlier owner's transaction is still open, the end of the
/// partition lies before the mark until that transaction ends, so reading waits for it.
struct StateReader {
    /// What of a partition is read.
    struct Range {
        let from: Int64
        let mark: Int64
    }

    private let consumer: KafkaConsumer
    private var open: [TopicPartition: Int64]

    init(
        _ ranges: [TopicPartition: Range], settings: WorkerSettings
    ) async throws(KafkaError) {
        let ranges = ranges.filter { $0.value.from < $0.value.mark }
        var client = settings.client
        // The end of a partition shows only in an empty answer, which a broker holds back for so
        // long; by default for half a second, in which nobody does the work.
        if client.properties["fetch.wait.max.ms"] == nil {
            client.properties["fetch.wait.max.ms"] = "10"
        }
        consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, reportsEndOfPartition: true))
        open = ranges.mapValues(\.mark)
        if !ranges.isEmpty { try await consumer.assign(ranges.mapValues(\.from)) }
    }

    /// Messages of one partition.
    typealias Run = (partition: TopicPartition, messages: Slice<MessageBatch>)

    /// The next messages, perhaps none; nil once every mark is reached.
    mutating func next() async throws(KafkaError) -> [Run]? {
        if open.isEmpty { return nil }
        let event: ConsumerEvent
        do throws(KafkaError) {
            event = try await consumer.nextEvent(timeout: .milliseconds(500))
        } catch {
            if error.isRetriable && !error.isFatal { return [] }
            throw error
        }
        switch event {
        case .batch(let batch):
            return batch.runs.compactMap { partition, messages in
                guard let mark = open[partition] else { return nil }
                if let last = messages.last { reached(last.offset + 1, in: partition) }
                return (partition, messages.prefix { $0.offset < mark })
            }
        case .endOfPartition(let partition, let offset): reached(offset, in: partition)
        case .assigned, .revoked, .lost, .idle: break
        }
        return []
    }

    private mutating func reached(_ offset: Int64, in partition: TopicPartition) {
        if let mark = open[partition], offset >= mark { open[partition] = nil }
    }

    func close(within limit: Duration) async { await consumer.close(within: limit) }
}
