import Kafka
import KafkaPipeline
import Pipeline

/// Reads topics from their beginning to their end, in no group.
struct TopicReader: Sendable {
    let client: ClientConfiguration
    let names: TopicNames
    let partitions: Int32

    /// The partitions of a topic.
    func partitions(of topic: Topic) -> [TopicPartition] {
        let count = topic == .deadLetters ? 1 : partitions
        return (0..<count).map { TopicPartition(topic: names.name(of: topic), partition: $0) }
    }

    /// All committed records of a topic.
    func log(of topic: Topic) async throws -> TopicLog {
        var log = TopicLog(topic: topic, partitions: [:])
        for partition in partitions(of: topic) { log.partitions[partition.partition] = [] }
        let starts = Dictionary(uniqueKeysWithValues: partitions(of: topic).map { ($0, Int64(0)) })
        try await read(starts) { message in
            log.partitions[message.partition]?.append(InputRecord(message, topic: topic))
        }
        return log
    }

    /// How many records lie from these offsets on; aborted ones count for uncommitted readers.
    func count(
        from starts: [TopicPartition: Int64],
        isolation: ConsumerConfiguration.Isolation = .readCommitted
    ) async throws -> Int {
        var count = 0
        try await read(starts, isolation: isolation) { _ in count += 1 }
        return count
    }

    private func read(
        _ starts: [TopicPartition: Int64],
        isolation: ConsumerConfiguration.Isolation = .readCommitted,
        _ take: (Message) -> Void
    ) async throws {
        var reader = try await LogReader(from: starts, client: client, isolation: isolation)
        var failure: (any Error)?
        do {
            try await readToEnds(&reader, take)
        } catch {
            failure = error
        }
        await reader.close(within: .seconds(5))
        if let failure { throw failure }
    }

    private func readToEnds(_ reader: inout LogReader, _ take: (Message) -> Void) async throws {
        var lastSign = ContinuousClock.now
        while let runs = try await reader.next() {
            if !runs.isEmpty { lastSign = .now }
            for message in runs.lazy.flatMap(\.messages) { take(message) }
            if ContinuousClock.now - lastSign > .seconds(60) {
                throw ChaosFailure("no end of \(reader.unread.sorted()) came for a minute")
            }
        }
    }
}
