import Testing

@testable import Kafka

extension KafkaProducer {
    fileprivate func stand(at gate: Gate) { gate.pass() }
}

extension KafkaConsumer {
    fileprivate func stand(at gate: Gate) { gate.pass() }
}

/// Whatever thread the library does not come back on, callers do.
@Suite("Kafka watchdogs", .timeLimit(.minutes(5)))
struct WatchdogTests {
    /// Nobody listens there.
    private let client = ClientConfiguration(bootstrapServers: "127.0.0.1:9")
    private let partition = TopicPartition(topic: "t", partition: 0)
    private let short = Duration.milliseconds(1)

    private func isLate(_ error: any Error, _ what: String) -> Bool {
        guard let error = error as? KafkaError else { return false }
        let times = ["0.001", "2.001"]
        return error.code == .timedOut && error.isRetriable
            && times.contains { time in
                error.message == "\(what): the Kafka library did not return within \(time) seconds"
            }
    }

    @Test func producersCallsAreGivenUpWhenTheLibraryDoesNotReturn() async throws {
        let gate = Gate()
        let producer = try KafkaProducer(
            ProducerConfiguration(client: client, transactionalID: "id"))
        producer.blocking.submit { gate.pass() }
        let group = GroupMetadata(bytes: [])
        let place = [partition: CommittedOffset(offset: 1)]
        let calls: [(String, @Sendable () async throws -> Void)] = [
            ("Starting transactions", { try await producer.initTransactions(timeout: short) }),
            ("Beginning a transaction", { try await producer.beginTransaction(timeout: short) }),
            (
                "Sending offsets to the transaction",
                { try await producer.sendOffsets(place, group: group, timeout: short) }
            ),
            (
                "Committing the transaction",
                { try await producer.commitTransaction(timeout: short) }
            ),
            ("Aborting the transaction", { try await producer.abortTransaction(timeout: short) }),
            ("Flushing", { try await producer.flush(within: short) }),
            (
                "Asking for topic 't'",
                { try await producer.warmUp(topics: ["t"], timeout: short) }
            ),
        ]
        try await allAreLate(calls)
        gate.open()
    }

    @Test func consumersCallsAreGivenUpWhenTheLibraryDoesNotReturn() async throws {
        let gate = Gate()
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: client, groupID: "g"))
        consumer.blocking.submit { gate.pass() }
        let place = [partition: CommittedOffset(offset: 1)]
        let calls: [(String, @Sendable () async throws -> Void)] = [
            (
                "Asking for committed offsets",
                { _ = try await consumer.committed([partition], timeout: short) }
            ),
            ("Committing", { try await consumer.commit(place, timeout: short) }),
            ("Seeking", { try await consumer.seek(to: [partition: 1], timeout: short) }),
            (
                "Asking for the ends of t/0",
                { _ = try await consumer.watermarks(of: partition, timeout: short) }
            ),
            (
                "Asking for offsets",
                { _ = try await consumer.offsets(forTimes: [partition: 1], timeout: short) }
            ),
            (
                "Asking for the group's metadata",
                { _ = try await consumer.groupMetadata(timeout: short) }
            ),
        ]
        try await allAreLate(calls)
        gate.open()
    }

    @Test func administratorsCallsAreGivenUpWhenTheLibraryDoesNotReturn() async throws {
        let gate = Gate()
        let admin = try KafkaAdmin(client)
        admin.blocking.submit { gate.pass() }
        let calls: [(String, @Sendable () async throws -> Void)] = [
            ("Describing the cluster", { _ = try await admin.clusterID(timeout: short) }),
            ("Listing consumer groups", { _ = try await admin.listConsumerGroups(timeout: short) }),
            (
                "Asking for the ends of t/0",
                { _ = try await admin.watermarks(of: partition, timeout: short) }
            ),
            ("Deleting topics", { _ = try await admin.deleteTopics(["t"], timeout: short) }),
        ]
        try await allAreLate(calls)
        gate.open()
    }

    /// All at once, for each waits out the same grace.
    private func allAreLate(
        _ calls: [(String, @Sendable () async throws -> Void)]
    ) async throws {
        await withTaskGroup(of: Void.self) { group in
            for (what, call) in calls {
                group.addTask {
                    await #expect("\(what)") {
                        try await call()
                    } throws: {
                        isLate($0, what)
                    }
                }
            }
        }
    }

    @Test func aCallThatNobodyWaitsForAnyMoreIsNotMade() async throws {
        let gate = Gate()
        let admin = try KafkaAdmin(client)
        let blocking = admin.blocking
        blocking.submit { gate.pass() }
        await #expect(throws: KafkaError.self) {
            try await blocking.call(
                "Late", on: admin.handle, within: .zero, grace: .milliseconds(1)
            ) { _ in
                Issue.record("made, although its caller has gone")
            }
        }
        gate.open()
        // Another call comes after it, and is made.
        let answer = try await blocking.call("In time", on: admin.handle, within: .seconds(30)) {
            _ in 7
        }
        #expect(answer == 7)
    }

    /// Those that are made on the consumer's own thread.
    private func consumersShortCalls(
        _ consumer: KafkaConsumer
    ) -> [(String, @Sendable () async throws -> Void)] {
        let rebalance = Rebalance(
            partitions: [partition], isCooperative: true, number: 1, isAssignment: true)
        return [
            ("Subscribing", { try await consumer.subscribe(["t"], timeout: short) }),
            ("Assigning", { try await consumer.assign([partition: 0], timeout: short) }),
            ("Pausing", { try await consumer.pause([partition], timeout: short) }),
            ("Resuming", { try await consumer.resume([partition], timeout: short) }),
            (
                "Acknowledging a rebalance",
                { try await consumer.acknowledge(rebalance, timeout: short) }
            ),
            ("Waiting for an event", { _ = try await consumer.nextEvent(timeout: short) }),
        ]
    }

    @Test func closingReturnsAlthoughTheClientsOwnThreadDoesNot() async throws {
        let gate = Gate()
        let cluster = try MockCluster()
        let client = ClientConfiguration(bootstrapServers: cluster.bootstrapServers)
        let producer = try KafkaProducer(ProducerConfiguration(client: client))
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: client, groupID: "g"))
        let held = [
            Task { await producer.stand(at: gate) }, Task { await consumer.stand(at: gate) },
        ]
        try await allAreLate(consumersShortCalls(consumer))
        #expect(await producer.close(within: .milliseconds(50)) == .abandoned)
        #expect(await consumer.close(within: .milliseconds(50)) == .abandoned)
        gate.open()
        for task in held { await task.value }
    }

    @Test func closingReturnsAlthoughACallDoesNot() async throws {
        let gate = Gate()
        let producer = try KafkaProducer(ProducerConfiguration(client: client))
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: client, groupID: "g"))
        let admin = try KafkaAdmin(client)
        for thread in [producer.blocking, consumer.blocking, admin.blocking] {
            thread.submit { gate.pass() }
        }
        #expect(await producer.close(within: .milliseconds(50)) == .abandoned)
        #expect(await consumer.close(within: .milliseconds(50)) == .abandoned)
        #expect(await admin.close(within: .milliseconds(50)) == .abandoned)
        // Who asks again hears the same.
        #expect(await admin.close() == .abandoned)
        gate.open()
    }
}
