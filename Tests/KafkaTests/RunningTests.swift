import Kafka
import Synchronization
import Testing

/// The loop with hooks.
@Suite("Kafka loop with hooks", .serialized)
struct RunningTests {
    let cluster: MockCluster
    let place: Place

    init() throws {
        cluster = try MockCluster()
        place = Place(cluster.bootstrapServers)
        try cluster.createTopic("t", partitions: 2)
    }

    /// What happened, in order.
    private actor Diary {
        private(set) var entries: [String] = []
        func note(_ entry: String) { entries.append(entry) }
    }

    private func fill(_ count: Int = 10) async throws {
        let producer = try place.producer()
        let records = (0..<count).map { ProducerRecord("t", "\($0)", partition: Int32($0 % 2)) }
        for result in try await producer.publish(records) { _ = try result.get() }
        await producer.close()
    }

    @Test func hooksFinishBeforeMessagesFlowAndTheLoopEndsWithItsTask() async throws {
        try await fill()
        let consumer = try place.member("g")
        try await consumer.subscribe(["t"])
        let diary = Diary()
        var seen = 0
        let (done, finish) = AsyncStream.makeStream(of: Void.self)
        let loop = Task {
            try await consumer.run(
                startingAt: { partitions in
                    await diary.note("starts")
                    return Dictionary(uniqueKeysWithValues: partitions.map { ($0, Int64(3)) })
                },
                onAssigned: { partitions in
                    // Whatever is slow here holds the messages back.
                    _ = try await consumer.watermarks(of: partitions[0])
                    #expect(await consumer.assignment.isEmpty)
                    await diary.note("assigned \(partitions.count)")
                }
            ) { batch in
                for message in batch { await diary.note("\(message.offset)") }
                seen += batch.count
                if seen == 4 { finish.finish() }
            }
            return seen
        }
        for await _ in done {}
        loop.cancel()
        #expect(try await loop.value == 4)
        let entries = await diary.entries
        #expect(entries.prefix(2) == ["assigned 2", "starts"])
        #expect(entries.dropFirst(2).sorted() == ["3", "3", "4", "4"])
        #expect(await consumer.close() == .clean)
    }

    @Test func whatABodyThrowsEndsTheLoop() async throws {
        struct Enough: Error {}
        try await fill()
        let consumer = try place.member("g")
        try await consumer.subscribe(["t"])
        await #expect(throws: Enough.self) {
            try await consumer.run { _ in throw Enough() }
        }
        #expect(await consumer.close() == .clean)
    }

    @Test func whatAHookThrowsEndsTheLoopAndNothingIsTaken() async throws {
        struct NotNow: Error {}
        try await fill()
        let consumer = try place.member("g")
        try await consumer.subscribe(["t"])
        await #expect(throws: NotNow.self) {
            try await consumer.run(onAssigned: { _ in throw NotNow() }) { _ in
                Issue.record("a message without an assignment")
            }
        }
        #expect(await consumer.assignment.isEmpty)
        #expect(await consumer.close() == .clean)
    }

    @Test func closingEndsTheLoopInPeace() async throws {
        try await fill()
        let consumer = try place.member("g")
        try await consumer.subscribe(["t"])
        try await consumer.run { _ in await consumer.close() }
        // Also between a hook and its acknowledgement.
        let other = try place.member("h")
        try await other.subscribe(["t"])
        try await other.run(onAssigned: { _ in await other.close() }) { _ in }
    }

    @Test func endsOfPartitionsAreToldWhenAskedFor() async throws {
        try await fill()
        let reader = try await place.reader("t", partitions: 2)
        var ends: [TopicPartition: Int64] = [:]
        struct Done: Error {}
        await #expect(throws: Done.self) {
            try await reader.run(onEndOfPartition: { partition, offset in
                ends[partition] = offset
                if ends.count == 2 { throw Done() }
            }) { _ in }
        }
        #expect(ends.values.sorted() == [5, 5])
    }
}
