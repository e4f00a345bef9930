import Kafka
import Testing

/// The plumbing, on librdkafka's own mock brokers.
@Suite("Kafka on the mock cluster", .serialized)
struct MockClusterTests {
    let cluster: MockCluster
    let place: Place

    init() throws {
        cluster = try MockCluster()
        place = Place(cluster.bootstrapServers)
    }

    @Test func recordsComeBackAsTheyWere() async throws {
        try cluster.createTopic("t", partitions: 1)
        let records = [
            ProducerRecord(
                topic: "t", key: [1, 2], value: [3],
                headers: [
                    Header(name: "a", text: "x"), Header(name: "a", value: nil),
                    Header(name: "b", value: []),
                ], timestamp: 1_700_000_000_123),
            ProducerRecord(topic: "t", key: nil, value: nil),
            ProducerRecord(topic: "t", key: [], value: []),
        ]
        let producer = try place.producer()
        let reports = try await producer.publish(records).map { try $0.get() }
        #expect(reports.map(\.offset) == [0, 1, 2])
        let consumer = try await place.reader("t")
        let messages = try await consumer.readToEnd()
        #expect(messages.map(\.key) == records.map(\.key))
        #expect(messages.map(\.value) == records.map(\.value))
        #expect(messages.map(\.headers) == records.map(\.headers))
        #expect(messages[0].timestamp == 1_700_000_000_123)
        #expect(messages[0].header("a") == Header(name: "a", value: nil))
        #expect(messages[1].isTombstone && !messages[2].isTombstone)
        #expect(messages[0].withValue { $0[0] } == 3)
        #expect(await consumer.close() == .clean)
        #expect(await producer.close() == .clean)
    }

    @Test func groupReadsWhatIsWritten() async throws {
        try cluster.createTopic("t", partitions: 3)
        let producer = try place.producer()
        let texts = (0..<300).map { "message \($0)" }
        let results = try await producer.publish(texts.map { ProducerRecord("t", $0) })
        #expect(results.allSatisfy { (try? $0.get()) != nil })
        let consumer = try place.member("g")
        try await consumer.subscribe(["t"])
        guard case .assigned(let rebalance) = try await consumer.nextRebalance() else {
            Issue.record("the first event is not an assignment")
            return
        }
        #expect(rebalance.partitions.count == 3)
        // Nothing flows before the acknowledgement.
        guard case .idle = try await consumer.nextEvent(timeout: .milliseconds(300)) else {
            Issue.record("something came before the acknowledgement")
            return
        }
        try await consumer.acknowledge(rebalance)
        let messages = try await consumer.read(300)
        #expect(messages.compactMap(\.text).sorted() == texts.sorted())
        #expect(await consumer.assignment.count == 3)
        let next = MessageBatch(messages).nextOffsets.mapValues { CommittedOffset(offset: $0) }
        try await consumer.commit(next)
        let committed = try await consumer.committed(Array(next.keys))
        #expect(committed.mapValues(\.offset) == next.mapValues(\.offset))
        #expect(await consumer.close() == .clean)
    }

    @Test func seekDropsWhatWasReadAhead() async throws {
        try cluster.createTopic("t")
        let producer = try place.producer()
        _ = try await producer.publish((0..<50).map { ProducerRecord("t", "\($0)") })
        let consumer = try await place.reader("t")
        #expect(try await consumer.readToEnd().count == 50)
        let partition = TopicPartition(topic: "t", partition: 0)
        #expect(await consumer.position == [partition: 50])
        try await consumer.seek(to: [partition: 20])
        #expect(try await consumer.readToEnd().compactMap(\.text) == (20..<50).map { "\($0)" })
    }

    @Test func pauseHoldsBackAndResumeLosesNothing() async throws {
        try cluster.createTopic("t")
        let producer = try place.producer()
        _ = try await producer.publish((0..<100).map { ProducerRecord("t", "\($0)") })
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: place.client, maximumBatchMessages: 10))
        let partition = TopicPartition(topic: "t", partition: 0)
        try await consumer.assign([partition: 0])
        let before = try await consumer.read(10)
        try await consumer.pause([partition])
        guard case .idle = try await consumer.nextEvent(timeout: .milliseconds(300)) else {
            Issue.record("a paused partition spoke")
            return
        }
        try await consumer.resume([partition])
        // The last batch of the first ten may have brought more than ten.
        let after = try await consumer.read(100 - before.count)
        #expect((before + after).compactMap(\.text) == (0..<100).map { "\($0)" })
    }

    @Test func messagesAsASequence() async throws {
        try cluster.createTopic("t")
        let producer = try place.producer()
        _ = try await producer.publish((0..<5).map { ProducerRecord("t", "\($0)") })
        let configuration = ConsumerConfiguration(
            client: place.client, groupID: "g", autoCommit: true)
        let consumer = try KafkaConsumer(configuration)
        try await consumer.subscribe(["t"])
        var texts: [String] = []
        for try await message in consumer.messages {
            texts.append(message.text ?? "")
            if texts.count == 3 { break }
        }
        #expect(texts == ["0", "1", "2"])
        #expect(await consumer.close() == .clean)
        // The one at which the loop was left is not done.
        let partition = TopicPartition(topic: "t", partition: 0)
        let next = try KafkaConsumer(configuration)
        #expect(try await next.committed([partition])[partition]?.offset == 2)
        await next.close()
    }

    @Test(arguments: [true, false])
    func aFullQueueMakesCallersWait(onAnExecutorOfTheirOwn isOwn: Bool) async throws {
        try cluster.createTopic("t")
        let producer = try KafkaProducer(
            ProducerConfiguration(client: place.producerClient, maximumQueuedMessages: 10))
        let batches = (0..<20).map { batch in
            Task(executorPreference: isOwn ? OwnExecutor() : nil) {
                try await producer.publish((0..<100).map { ProducerRecord("t", "\(batch) \($0)") })
                    .map { try $0.get().offset }
            }
        }
        var all: [Int64] = []
        for batch in batches {
            let offsets = try await batch.value
            // Nobody else's came between them.
            #expect(offsets == (0..<100).map { offsets[0] + Int64($0) })
            all += offsets
        }
        #expect(all.sorted() == (0..<2000).map { Int64($0) })
    }

    @Test func aRecordLargerThanTheQueueFailsInsteadOfWaitingForEver() async throws {
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: place.producerClient, maximumMessageBytes: 4_000_000,
                maximumQueuedKilobytes: 1))
        let record = ProducerRecord(topic: "t", value: Array(repeating: 0, count: 5000))
        await #expect { try await producer.send(record) } throws: {
            ($0 as? KafkaError)?.code == .messageTooLarge
        }
    }

    @Test func abortableErrorIsToldApart() async throws {
        try cluster.createTopic("t")
        let producer = try place.producer(transactionalID: place.name("id"))
        try await producer.initTransactions()
        try await producer.beginTransaction()
        // 29: the topic is forbidden; it strikes the produce request of this transaction.
        cluster.failNext(api: 0, with: [29])
        try await producer.enqueue([ProducerRecord("t", "x")])
        await #expect { try await producer.commitTransaction() } throws: {
            guard let error = $0 as? KafkaError else { return false }
            return error.requiresAbort && !error.isFatal
        }
        try await producer.abortTransaction()
        try await producer.beginTransaction()
        try await producer.enqueue([ProducerRecord("u", "y")])
        try await producer.commitTransaction()
    }

    @Test func aCommitIsRepeatedWhileTheCoordinatorIsNotReady() async throws {
        try cluster.createTopic("t")
        let consumer = try place.member("g")
        let partition = TopicPartition(topic: "t", partition: 0)
        // Loading, not there, another broker; and at last no answer to be repeated.
        cluster.failNext(api: 8, with: [14, 15, 16])
        try await consumer.commit([partition: CommittedOffset(offset: 3)])
        #expect(try await consumer.committed([partition])[partition]?.offset == 3)
        cluster.failNext(api: 8, with: [22])
        await #expect(throws: KafkaError.self) {
            try await consumer.commit([partition: CommittedOffset(offset: 4)])
        }
        await consumer.close()
    }

    @Test func closeIsBoundedWhenNoBrokerAnswers() async throws {
        try cluster.createTopic("t")
        let producer = try place.producer()
        _ = try await producer.send(ProducerRecord("t", "first"))
        try cluster.setBroker(1, isUp: false)
        async let late = producer.publish([ProducerRecord("t", "late")])
        // The record is under way once the queue is not empty; closing then gives it up.
        while await producer.recordsUnderWay == 0 { await Task.yield() }
        let start = ContinuousClock.now
        await producer.close(within: .seconds(2))
        #expect(ContinuousClock.now - start < .seconds(4))
        let outcome = try await late[0]
        #expect { try outcome.get() } throws: { ($0 as? KafkaError)?.code == .purged }
        await #expect { try await producer.send(ProducerRecord("t", "x")) } throws: {
            ($0 as? KafkaError)?.code == .closed
        }
    }

    /// In a process of its own, for librdkafka 2.0.2 ends the process when it is destroyed then.
    @Test(arguments: [true, false])
    func aMemberThatIsJustJoiningCanBeClosedAndDropped(isClosed: Bool) async {
        await #expect(processExitsWith: .success) { [isClosed] in
            let cluster = try MockCluster()
            try cluster.createTopic("t")
            // The group answers who is in it, and then never who has what: rebalance in progress.
            cluster.failNext(api: 14, with: Array(repeating: 27, count: 1000))
            let (answers, answer) = AsyncStream.makeStream(of: Void.self)
            var client = ClientConfiguration(
                bootstrapServers: cluster.bootstrapServers, properties: ["debug": "cgrp"])
            client.log = { line in
                if line.message.contains("SyncGroup response") { answer.yield() }
            }
            do {
                let consumer = try KafkaConsumer(
                    ConsumerConfiguration(client: client, groupID: "g"))
                try await consumer.subscribe(["t"])
                for await _ in answers { break }
                if isClosed {
                    let end = await consumer.close(within: .seconds(3))
                    let isMended = !["2.0.", "2.1.", "2.2."].contains {
                        KafkaLibrary.version.hasPrefix($0)
                    }
                    #expect(end == (isMended ? .clean : .abandoned))
                }
            }
            // Whatever the consumer has started in the background comes before this one's end.
            for _ in 0..<3 {
                let admin = try KafkaAdmin(client)
                await admin.close()
            }
        }
    }

    @Test func waitingEndsWithCloseAndWithCancellation() async throws {
        let consumer = try await place.reader("t")
        let waiting = Task { try await consumer.nextEvent(timeout: .seconds(600)) }
        waiting.cancel()
        await #expect { try await waiting.value } throws: {
            ($0 as? KafkaError)?.code == .cancelled
        }
        let closed = Task {
            while true { _ = try await consumer.nextEvent(timeout: .seconds(600)) }
        }
        #expect(await consumer.close() == .clean)
        await #expect { try await closed.value } throws: { ($0 as? KafkaError)?.code == .closed }
    }
}
