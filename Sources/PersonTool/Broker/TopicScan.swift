import Kafka
import KafkaPipeline
import Pipeline

/// Reads what lies in a topic now, committed records only, in no group.
struct TopicScan {
    let broker: BrokerOptions
    let topic: Topic

    /// Hands on every record from the given offsets, or from the oldest kept one of each partition,
    /// up to where the partitions end now.
    ///
    /// - Parameters:
    ///   - starts: Where to begin; partitions that are not named are left out. Nil for all.
    ///   - take: Takes a record; false ends the reading.
    /// - Throws: `KafkaError` where the topic is missing or the broker does not answer.
    func read(
        from starts: [Int32: Int64]? = nil, _ take: (InputRecord) throws -> Bool
    ) async throws {
        let name = broker.names.name(of: topic)
        let there = try await broker.asking { try await $0.describeTopic(name).partitions }
            .map(\.number)
        var client = broker.client
        client.properties["fetch.wait.max.ms"] = client.properties["fetch.wait.max.ms"] ?? "100"
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, reportsEndOfPartition: true))
        do {
            var ranges: [TopicPartition: (from: Int64, end: Int64)] = [:]
            for number in there where starts?[number] != nil || starts == nil {
                let place = TopicPartition(topic: name, partition: number)
                let marks = try await consumer.watermarks(of: place)
                ranges[place] = (max(marks.low, starts?[number] ?? 0), marks.high)
            }
            try await read(consumer, ranges.filter { $0.value.from < $0.value.end }, take)
        } catch {
            await consumer.close(within: .seconds(3))
            throw error
        }
        await consumer.close(within: .seconds(3))
    }

    private func read(
        _ consumer: KafkaConsumer, _ ranges: [TopicPartition: (from: Int64, end: Int64)],
        _ take: (InputRecord) throws -> Bool
    ) async throws {
        if ranges.isEmpty { return }
        var open = ranges.mapValues(\.end)
        try await consumer.assign(ranges.mapValues(\.from))
        while !open.isEmpty {
            switch try await Self.nextEvent(consumer) {
            case .batch(let batch):
                for message in batch {
                    guard let end = open[message.topicPartition], message.offset < end else {
                        continue
                    }
                    guard try take(InputRecord(message, topic: topic)) else { return }
                }
                for (place, next) in batch.nextOffsets where next >= open[place] ?? .max {
                    open[place] = nil
                }
            case .endOfPartition(let place, let offset):
                if let end = open[place], offset >= end { open[place] = nil }
            case .assigned, .revoked, .lost, .idle: break
            }
        }
    }

    private static func nextEvent(
        _ consumer: KafkaConsumer
    ) async throws(KafkaError) -> ConsumerEvent {
        do throws(KafkaError) {
            return try await consumer.nextEvent(timeout: .milliseconds(500))
        } catch {
            guard error.isRetriable, !error.isFatal else { throw error }
            return .idle
        }
    }
}
