import Article
import JSON
import Kafka
import KafkaPipeline
import Pipeline

/// Follows the meetings topic with a reader of its own, in no group.
struct MeetingTail {
    private let consumer: KafkaConsumer

    /// A reader of all partitions, from now on or from the oldest kept record.
    ///
    /// - Throws: `KafkaError` where the topic is missing or the broker does not answer.
    init(_ broker: BrokerOptions, fromBeginning: Bool) async throws {
        let topic = broker.names.name(of: .meetings)
        let partitions = try await broker.asking { try await $0.describeTopic(topic).partitions }
        var client = broker.client
        client.properties["fetch.wait.max.ms"] = client.properties["fetch.wait.max.ms"] ?? "100"
        consumer = try KafkaConsumer(ConsumerConfiguration(client: client))
        var start: [TopicPartition: Int64] = [:]
        for partition in partitions {
            let place = TopicPartition(topic: topic, partition: partition.number)
            let marks = try await consumer.watermarks(of: place)
            start[place] = fromBeginning ? marks.low : marks.high
        }
        try await consumer.assign(start)
    }

    /// The next records as they lie in the topic; empty when none came within a moment.
    ///
    /// - Throws: `KafkaError` that asking again does not mend.
    func next() async throws -> [(value: [UInt8], meeting: Meeting)] {
        let event: ConsumerEvent
        do throws(KafkaError) {
            event = try await consumer.nextEvent(timeout: .milliseconds(250))
        } catch {
            guard error.isRetriable else { throw error }
            return []
        }
        guard case .batch(let batch) = event else { return [] }
        return batch.compactMap(\.value).compactMap { value in
            guard let json = try? JSONParser.parse(value), let meeting = try? Meeting(json: json)
            else { return nil }
            return (value, meeting)
        }
    }

    /// Lets the broker go.
    func close() async { await consumer.close(within: .seconds(3)) }
}
