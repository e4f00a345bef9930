public import Kafka

/// Reads partitions from an offset up to a mark each, in no group.
///
/// It ends on positions and never on "the last offset seen": markers, aborted records and
/// compaction leave gaps. Where a transaction is still open, a reader of committed records waits
/// for it if the mark lies behind it.
public struct LogReader: Sendable {
    /// What of a partition is read.
    public struct Range: Sendable, Equatable {
        /// The first offset that is read.
        public let from: Int64
        /// The first offset that is not read any more.
        public let mark: Int64
    }

    /// Messages of one partition in a row.
    public typealias Run = (partition: TopicPartition, messages: Slice<MessageBatch>)

    private let consumer: KafkaConsumer
    private var open: [TopicPartition: Int64] = [:]

    /// Reads committed records up to marks that are known.
    init(
        _ ranges: [TopicPartition: Range], client: ClientConfiguration
    ) async throws(KafkaError) {
        consumer = try Self.consumer(client, .readCommitted)
        try await assign(ranges)
    }

    /// Reads up to where the partitions end now: for committed records, the last stable offset.
    ///
    /// - Parameters:
    ///   - starts: Where to begin, or the oldest record that is kept if that is later.
    ///   - client: How to reach the brokers.
    ///   - isolation: Whether records of open and aborted transactions are handed out.
    /// - Throws: `KafkaError` where a partition is missing or no broker answers.
    public init(
        from starts: [TopicPartition: Int64], client: ClientConfiguration,
        isolation: ConsumerConfiguration.Isolation = .readCommitted
    ) async throws(KafkaError) {
        consumer = try Self.consumer(client, isolation)
        do throws(KafkaError) {
            var ranges: [TopicPartition: Range] = [:]
            for (partition, start) in starts {
                let (low, high) = try await consumer.watermarks(of: partition)
                ranges[partition] = Range(from: max(low, start), mark: high)
            }
            try await assign(ranges)
        } catch {
            await consumer.close(within: .seconds(3))
            throw error
        }
    }

    private static func consumer(
        _ client: ClientConfiguration, _ isolation: ConsumerConfiguration.Isolation
    ) throws(KafkaError) -> KafkaConsumer {
        var client = client
        // The end of a partition shows only in an empty answer, which a broker holds back for so
        // long; by default for half a second, in which nobody does the work.
        if client.properties["fetch.wait.max.ms"] == nil {
            client.properties["fetch.wait.max.ms"] = "50"
        }
        // Records of a few thousand bytes: what is taken at once is still in the processor's cache
        // when the taker looks at it. With a thousand a restore took 7 % longer.
        return try KafkaConsumer(
            ConsumerConfiguration(
                client: client, isolation: isolation, reportsEndOfPartition: true,
                maximumBatchMessages: 250))
    }

    private mutating func assign(_ ranges: [TopicPartition: Range]) async throws(KafkaError) {
        let ranges = ranges.filter { $0.value.from < $0.value.mark }
        open = ranges.mapValues(\.mark)
        if !ranges.isEmpty { try await consumer.assign(ranges.mapValues(\.from)) }
    }

    /// The next messages, none if none came within half a second; nil once every mark is reached.
    ///
    /// - Throws: `KafkaError` that does not go away by itself.
    public mutating func next() async throws(KafkaError) -> [Run]? {
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

    /// The partitions whose mark is not reached yet.
    public var unread: Set<TopicPartition> { Set(open.keys) }

    func closeBehind(within limit: Duration) { consumer.endBehind(within: limit) }

    /// Frees the client.
    public func close(within limit: Duration = .seconds(3)) async {
        await consumer.end(within: limit)
    }
}
