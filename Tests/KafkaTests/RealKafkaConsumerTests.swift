import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka consumers")
    struct ConsumerTests {
        @Test(arguments: [ConsumerConfiguration.Assignment.cooperativeSticky, .range])
        func aRebalanceIsHeldUntilItIsAcknowledged(
            assignment: ConsumerConfiguration.Assignment
        ) async throws {
            let topic = try await RealTopic("held", partitions: 4)
            let group = topic.place.name("group")
            func member() async throws -> KafkaConsumer {
                let consumer = try KafkaConsumer(
                    ConsumerConfiguration(
                        client: topic.place.client, groupID: group, assignment: assignment,
                        sessionTimeout: .seconds(6)))
                try await consumer.subscribe([topic.name])
                return consumer
            }
            let first = try await member()
            try await first.acknowledgeAssignment()
            #expect(await first.assignment.count == 4)
            let second = try await member()
            guard case .revoked(let revoked) = try await first.nextRebalance() else {
                Issue.record("no revocation")
                return
            }
            #expect(revoked.isCooperative == (assignment == .cooperativeSticky))
            // The revocation is held longer than the session lasts: the member stays alive, can
            // still commit, and the second member gets nothing yet.
            let until = ContinuousClock.now + .seconds(8)
            while ContinuousClock.now < until {
                switch try await second.nextEvent(timeout: .milliseconds(200)) {
                case .idle: break
                case .assigned(let rebalance):
                    #expect(rebalance.partitions == [])
                    try await second.acknowledge(rebalance)
                default: Issue.record("the second member was given something")
                }
            }
            let mine = revoked.partitions[0]
            try await first.commit([mine: CommittedOffset(offset: 42)])
            try await first.acknowledge(revoked)
            // Both go on until each has two partitions.
            func settle(_ consumer: KafkaConsumer) async throws {
                while await consumer.assignment.count != 2 {
                    switch try await consumer.nextEvent() {
                    case .assigned(let rebalance), .revoked(let rebalance):
                        try await consumer.acknowledge(rebalance)
                    default: break
                    }
                }
            }
            async let one: Void = settle(first)
            async let two: Void = settle(second)
            _ = try await (one, two)
            let all = await first.assignment.union(second.assignment)
            #expect(all.count == 4)
            #expect(try await second.committed([mine])[mine]?.offset == 42)
            #expect(await first.close() == .clean)
            #expect(await second.close() == .clean)
        }

        @Test func nothingIsSkippedOrRepeatedWhenAMemberComesAndGoes() async throws {
            let topic = try await RealTopic("gapless", partitions: 2)
            let producer = try topic.place.producer()
            let writing = Task {
                for number in 0..<200 {
                    let batch = (0..<100).map {
                        topic.record("\(number * 100 + $0)", partition: Int32($0 % 2))
                    }
                    for result in try await producer.publish(batch) { _ = try result.get() }
                }
            }
            let group = topic.place.name("group")
            let keeper = try topic.place.member(group)
            try await keeper.subscribe([topic.name])
            var seen: [TopicPartition: [Int64]] = [:]
            var visitor: KafkaConsumer?
            var count = 0
            while count < 20_000 {
                switch try await keeper.nextEvent(timeout: .seconds(30)) {
                case .batch(let batch):
                    for message in batch {
                        seen[message.topicPartition, default: []].append(message.offset)
                    }
                    count += batch.count
                    // A visitor that gets a partition and reads nothing of it.
                    if count > 2000 && visitor == nil {
                        visitor = try topic.place.member(group)
                        try await visitor?.subscribe([topic.name])
                    }
                case .revoked(let rebalance):
                    var offsets: [TopicPartition: CommittedOffset] = [:]
                    for (partition, offset) in await keeper.position {
                        offsets[partition] = CommittedOffset(offset: offset)
                    }
                    for partition in rebalance.partitions {
                        let next = (seen[partition]?.last ?? -1) + 1
                        offsets[partition] = CommittedOffset(offset: next)
                    }
                    try await keeper.commit(offsets)
                    try await keeper.acknowledge(rebalance)
                    await visitor?.close()
                case .assigned(let rebalance), .lost(let rebalance):
                    try await keeper.acknowledge(rebalance)
                case .idle, .endOfPartition:
                    Issue.record("nothing came for 30 s after \(count) messages")
                    return
                }
            }
            try await writing.value
            for offsets in seen.values { #expect(offsets == Array(0..<10_000)) }
        }

        @Test func aSlowTakerLosesNothingAndKeepsItsPlace() async throws {
            let topic = try await RealTopic("slow")
            let producer = try topic.place.producer()
            let value = [UInt8](repeating: 7, count: 1000)
            let records = (0..<20_000).map { _ in ProducerRecord(topic: topic.name, value: value) }
            for result in try await producer.publish(records) { _ = try result.get() }
            let (reports, report) = AsyncStream.makeStream(of: Statistics.self)
            var client = topic.place.client
            client.statistics = .every(.milliseconds(200)) { report.yield($0) }
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(
                    client: client, groupID: topic.place.name("group"),
                    maximumBatchMessages: 500, maximumPrefetchKilobytes: 1024,
                    pauseAfter: .seconds(2), sessionTimeout: .seconds(6),
                    maximumPollInterval: .seconds(6)))
            try await consumer.subscribe([topic.name])
            try await consumer.acknowledgeAssignment()
            var offsets: [Int64] = []
            var isFirst = true
            while offsets.count < 20_000 {
                let event = try await consumer.nextEvent(timeout: .seconds(30))
                guard case .batch(let batch) = event else {
                    Issue.record("not a batch after \(offsets.count): \(event)")
                    return
                }
                #expect(batch.count <= 500)
                offsets += batch.map(\.offset)
                if isFirst { await Self.passTime(reports, topic.partition()) }
                isFirst = false
            }
            #expect(offsets == Array(0..<20_000))
            #expect(await !consumer.isAssignmentLost)
        }

        /// Takes nothing for longer than session and poll interval: memory stays bounded, and who
        /// does not take is not thrown out.
        private static func passTime(
            _ reports: AsyncStream<Statistics>, _ partition: TopicPartition
        ) async {
            var largest = 0
            var (first, last): (Statistics?, Statistics?)
            for await report in reports {
                largest = max(largest, report.partition(partition)?.bytesPrefetched ?? 0)
                if first == nil { first = report }
                last = report
                if report.age - (first?.age ?? .zero) > .seconds(8) { break }
            }
            // What was configured, and one answer of a broker more, which has at most 1 MiB.
            #expect(largest > 0 && largest <= 2 << 20)
            // It was let go in the end.
            #expect(last?.partition(partition)?.bytesPrefetched == 0)
            #expect(last?.group?.joinState == "steady" && last?.group?.assignedPartitions == 1)
            #expect(last?.messagesReceived ?? .max < 20_000)
        }

        @Test func aPausedPartitionIsSilentAndThenLosesAndRepeatsNothing() async throws {
            let topic = try await RealTopic("paused", partitions: 2)
            let (still, other) = (topic.partition(0), topic.partition(1))
            let producer = try topic.place.producer()
            func fill(_ partitions: [TopicPartition], _ range: Range<Int>) async throws {
                // In turn and fetched in small pieces, so that what comes of them alternates.
                for start in stride(from: range.lowerBound, to: range.upperBound, by: 20) {
                    for partition in partitions {
                        let records = (start..<start + 20).map {
                            topic.record("\($0)", partition: partition.partition)
                        }
                        for result in try await producer.publish(records) { _ = try result.get() }
                    }
                }
            }
            try await fill([still, other], 0..<400)
            var client = topic.place.client
            client.properties["fetch.message.max.bytes"] = "500"
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(client: client, maximumBatchMessages: 10))
            try await consumer.assign([still: 0, other: 0])
            var messages: [Message] = []
            while messages.offsets.count < 2 { messages += try await consumer.read(1) }
            let before = messages.offsets[still]?.count ?? 0
            #expect(before < 400)
            try await consumer.pause([still])
            try await fill([still, other], 400..<600)
            while (messages.offsets[other]?.count ?? 0) < 600 {
                messages += try await consumer.read(1)
            }
            // What is written now comes, so the consumer reads; of the one that is paused nothing.
            try await fill([other], 600..<700)
            messages += try await consumer.read(100)
            #expect(messages.offsets[still]?.count == before)
            guard case .idle = try await consumer.nextEvent(timeout: .milliseconds(300)) else {
                Issue.record("a paused partition spoke")
                return
            }
            try await consumer.resume([still])
            messages += try await consumer.read(600 - before)
            #expect(messages.offsets == [still: Array(0..<600), other: Array(0..<700)])
            #expect(messages.allSatisfy { $0.text == "\($0.offset)" })
            #expect(await consumer.close() == .clean)
        }

        @Test func aStaticMemberThatRestartsCausesNoRebalance() async throws {
            let topic = try await RealTopic("static", partitions: 4)
            let group = topic.place.name("group")
            func member(_ name: String) async throws -> KafkaConsumer {
                let consumer = try KafkaConsumer(
                    ConsumerConfiguration(
                        client: topic.place.client, groupID: group, groupInstanceID: name,
                        sessionTimeout: .seconds(30)))
                try await consumer.subscribe([topic.name])
                return consumer
            }
            func settle(_ consumer: KafkaConsumer) async throws {
                while await consumer.assignment.count != 2 {
                    switch try await consumer.nextEvent() {
                    case .assigned(let rebalance), .revoked(let rebalance):
                        try await consumer.acknowledge(rebalance)
                    default: break
                    }
                }
            }
            let (first, second) = (try await member("a"), try await member("b"))
            async let one: Void = settle(first)
            async let two: Void = settle(second)
            _ = try await (one, two)
            let before = await second.assignment
            #expect(await second.close() == .clean)
            let again = try await member("b")
            try await again.acknowledgeAssignment()
            #expect(await again.assignment == before)
            // The other one was not disturbed.
            guard case .idle = try await first.nextEvent(timeout: .seconds(2)) else {
                Issue.record("a rebalance")
                return
            }
            #expect(await first.assignment.count == 2)
            for consumer in [first, again] { await consumer.close() }
        }

        @Test func anUnknownTopicIsToldAndGotOver() async throws {
            let place = Place(Place.realServers ?? "")
            let name = place.name("missing")
            let consumer = try place.member(place.name("group"))
            try await consumer.subscribe([name])
            await #expect {
                while true {
                    if case .assigned(let none) = try await consumer.nextEvent(
                        timeout: .seconds(30))
                    {
                        try await consumer.acknowledge(none)
                    }
                }
            } throws: {
                ($0 as? KafkaError)?.code == .unknownTopic
            }
            // The consumer lives on.
            guard case .idle = try await consumer.nextEvent(timeout: .milliseconds(10)) else {
                Issue.record("not idle")
                return
            }
            #expect(await consumer.close() == .clean)
            let producer = try place.producer()
            await #expect { try await producer.warmUp(topics: [name]) } throws: {
                ($0 as? KafkaError)?.code == .unknownTopic
            }
        }

        @Test func offsetsAreFoundByTime() async throws {
            let topic = try await RealTopic("times")
            let producer = try topic.place.producer()
            let start: Int64 = 1_700_000_000_000
            for hour in 0..<5 {
                _ = try await producer.send(
                    ProducerRecord(
                        topic: topic.name, value: [1], timestamp: start + Int64(hour) * 3_600_000))
            }
            let reader = try await topic.place.reader(topic.name)
            let partition = topic.partition()
            let found = try await reader.offsets(forTimes: [partition: start + 3_600_001])
            #expect(found == [partition: 2])
            #expect(try await reader.offsets(forTimes: [partition: start + 99_000_000]) == [:])
            let ends = try await reader.watermarks(of: partition)
            #expect(ends == (0, 5))
            try await reader.seek(to: [partition: 3])
            #expect(try await reader.readToEnd().map(\.offset) == [3, 4])
        }

        @Test func aPartitionThatWasAddedIsFound() async throws {
            let topic = try await RealTopic("grown")
            let reader = try await topic.place.reader(topic.name)
            #expect(try await reader.watermarks(of: topic.partition()) == (0, 0))
            let admin = try KafkaAdmin(topic.place.client)
            try await admin.createPartitions(ofTopic: topic.name, total: 2)
            #expect(try await reader.watermarks(of: topic.partition(1)) == (0, 0))
            await #expect { try await reader.watermarks(of: topic.partition(2)) } throws: {
                ($0 as? KafkaError)?.name == "_UNKNOWN_PARTITION"
            }
            await admin.close()
        }

        @Test func manualAssignmentCanBeChanged() async throws {
            let topic = try await RealTopic("manual", partitions: 2)
            let producer = try topic.place.producer()
            let records = (0..<10).map { topic.record("\($0)", partition: Int32($0 % 2)) }
            _ = try await producer.publish(records)
            let reader = try await topic.place.reader(topic.name)
            for _ in 0..<5 {
                try await reader.assign([topic.partition(0): 2])
                #expect(try await reader.readToEnd().map(\.offset) == [2, 3, 4])
                try await reader.assign([topic.partition(0): 4, topic.partition(1): 3])
                let offsets = try await reader.readToEnd(partitions: 2).map(\.offset)
                #expect(offsets.sorted() == [3, 4, 4])
            }
        }
    }
}
