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
        var begins: [TopicPartition: Int64] = [:]
        for number in there where starts?[number] != nil || starts == nil {
            begins[TopicPartition(topic: name, partition: number)] = starts?[number] ?? 0
        }
        var reader = try await LogReader(from: begins, client: broker.client)
        do {
            try await read(&reader, take)
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
    }

    private func read(
        _ reader: inout LogReader, _ take: (InputRecord) throws -> Bool
    ) async throws {
        while let runs = try await reader.next() {
            for message in runs.lazy.flatMap(\.messages) {
                guard try take(InputRecord(message, topic: topic)) else { return }
            }
        }
    }
}
