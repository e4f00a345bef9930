import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka automatic commit", .timeLimit(.minutes(5)))
    struct AutomaticCommitTests {
        private func committed(_ group: String, _ topic: RealTopic) async throws -> [Int64] {
            let admin = try KafkaAdmin(topic.place.producerClient)
            let offsets = try await admin.consumerGroupOffsets(group)
            await admin.close()
            return offsets.values.map(\.offset)
        }

        @Test func aLoopThatIsLeftHasCommittedWhatItWasDoneWith() async throws {
            let topic = try await RealTopic("left")
            let producer = try topic.place.producer()
            _ = try await producer.publish((0..<10).map { topic.record("\($0)") })
            let group = topic.place.name("group")
            let configuration = ConsumerConfiguration(
                client: topic.place.client, groupID: group, autoCommit: true,
                autoCommitInterval: .seconds(600))
            var seen: [Int64] = []
            for wanted in [5, 3] {
                let consumer = try KafkaConsumer(configuration)
                try await consumer.subscribe([topic.name])
                let before = seen.count
                for try await message in consumer.messages {
                    seen.append(message.offset)
                    if seen.count - before == wanted { break }
                }
                #expect(await consumer.close() == .clean)
                #expect(try await committed(group, topic) == [seen.last ?? -1])
            }
            // The message at which the loop was left comes again.
            #expect(seen == [0, 1, 2, 3, 4, 4, 5, 6])
        }

        @Test(arguments: [ConsumerConfiguration.Assignment.cooperativeSticky, .range])
        func whatIsDoneOfPartitionsThatGoIsCommittedWithThem(
            assignment: ConsumerConfiguration.Assignment
        ) async throws {
            let topic = try await RealTopic("going", partitions: 2)
            let producer = try topic.place.producer()
            let records = (0..<10).map { topic.record("\($0)", partition: Int32($0 % 2)) }
            for result in try await producer.publish(records) { _ = try result.get() }
            let group = topic.place.name("group")
            let configuration = ConsumerConfiguration(
                client: topic.place.client, groupID: group, assignment: assignment,
                autoCommit: true, autoCommitInterval: .seconds(600), sessionTimeout: .seconds(6))
            let first = try KafkaConsumer(configuration)
            try await first.subscribe([topic.name])
            _ = try await first.read(10)
            let second = try KafkaConsumer(configuration)
            try await second.subscribe([topic.name])
            guard case .revoked(let going) = try await first.nextRebalance() else {
                Issue.record("no revocation")
                return
            }
            #expect(try await committed(group, topic) == [])
            try await first.acknowledge(going)
            while try await committed(group, topic).count < going.partitions.count {}
            let all = try await committed(group, topic)
            #expect(all == Array(repeating: 5, count: going.partitions.count))
            #expect(await first.close() == .clean)
            #expect(await second.close() == .clean)
        }

        @Test func automaticCommitRepeatsRatherThanSkips() async throws {
            let topic = try await RealTopic("auto")
            let producer = try topic.place.producer()
            _ = try await producer.publish((0..<10).map { topic.record("\($0)") })
            var configuration = ConsumerConfiguration(
                client: topic.place.client, groupID: topic.place.name("group"), autoCommit: true,
                maximumBatchMessages: 5)
            configuration.sessionTimeout = .seconds(6)
            let first = try KafkaConsumer(configuration)
            try await first.subscribe([topic.name])
            // Two batches are taken; only the first is done when the consumer ends.
            #expect(try await first.read(10).count == 10)
            await first.close()
            let second = try KafkaConsumer(configuration)
            try await second.subscribe([topic.name])
            #expect(try await second.read(5).map(\.offset) == [5, 6, 7, 8, 9])
        }
    }
}
