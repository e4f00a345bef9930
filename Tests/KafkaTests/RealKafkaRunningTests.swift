import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka loop with hooks")
    struct RunningMembers {
        /// A member that works in a loop with hooks, and what it did.
        private actor Member {
            let consumer: KafkaConsumer
            private(set) var events: [String] = []
            private(set) var seen: [TopicPartition: [Int64]] = [:]
            private(set) var assigned = 0
            private let change: AsyncStream<Void>.Continuation

            init(
                _ topic: RealTopic, _ group: String,
                _ assignment: ConsumerConfiguration.Assignment,
                _ change: AsyncStream<Void>.Continuation
            ) async throws {
                self.change = change
                consumer = try KafkaConsumer(
                    ConsumerConfiguration(
                        client: topic.place.client, groupID: group, assignment: assignment,
                        // Partitions are paused as often as can be, which must not show.
                        maximumBatchMessages: 50, pauseAfter: .zero, sessionTimeout: .seconds(6)))
                try await consumer.subscribe([topic.name])
            }

            /// Commits only when partitions go: what the hook does not commit, the next one reads
            /// again.
            func work() async throws {
                try await consumer.run(
                    onAssigned: {
                        self.events.append("assigned \($0.count)")
                        self.assigned += $0.count
                        self.change.yield()
                    },
                    onRevoked: { partitions in
                        self.events.append("revoked \(partitions.count)")
                        var offsets: [TopicPartition: CommittedOffset] = [:]
                        for partition in partitions {
                            guard let last = self.seen[partition]?.last else { continue }
                            offsets[partition] = CommittedOffset(offset: last + 1)
                        }
                        try await self.consumer.commit(offsets)
                    },
                    onLost: { self.events.append("lost \($0.count)") }
                ) { batch in
                    for message in batch {
                        self.seen[message.topicPartition, default: []].append(message.offset)
                    }
                    self.change.yield()
                }
            }
        }

        @Test(arguments: [ConsumerConfiguration.Assignment.cooperativeSticky, .range, .roundRobin])
        func aMemberThatComesGoesOnWhereTheHookCommitted(
            assignment: ConsumerConfiguration.Assignment
        ) async throws {
            let topic = try await RealTopic("hooks", partitions: 4)
            let group = topic.place.name("group")
            let producer = try topic.place.producer()
            let (changes, change) = AsyncStream.makeStream(of: Void.self)
            let first = try await Member(topic, group, assignment, change)
            let working = Task { try await first.work() }
            func write(_ count: Int) async throws {
                for partition in Int32(0)..<4 {
                    let records = (0..<count).map { topic.record("\($0)", partition: partition) }
                    for result in try await producer.publish(records) { _ = try result.get() }
                }
            }
            func total(_ members: [Member]) async -> Int {
                var total = 0
                for member in members {
                    for offsets in await member.seen.values { total += offsets.count }
                }
                return total
            }
            try await write(100)
            for await _ in changes where await total([first]) == 400 { break }
            let second = try await Member(topic, group, assignment, change)
            let helping = Task { try await second.work() }
            for await _ in changes where await second.assigned == 2 { break }
            try await write(100)
            for await _ in changes where await total([first, second]) >= 800 { break }
            for member in [first, second] { await member.consumer.close() }
            try await working.value
            try await helping.value
            // Every record once, over both members: the hook's commit came before the hand-over.
            var all: [TopicPartition: [Int64]] = [:]
            for member in [first, second] {
                await all.merge(member.seen) { $0 + $1 }
            }
            #expect(all.count == 4)
            for offsets in all.values { #expect(offsets == Array(0..<200)) }
            let events = await first.events
            #expect(events.first == "assigned 4")
            #expect(events[1] == (assignment == .cooperativeSticky ? "revoked 2" : "revoked 4"))
        }
    }
}
