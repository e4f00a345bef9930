import Kafka
import Testing

/// Partitions are paused while nobody takes, and that shows in nothing else.
@Suite("Kafka stalled takers", .serialized, .timeLimit(.minutes(5)))
struct StalledTakerTests {
    private let cluster: MockCluster
    private let place: Place
    private let producer: KafkaProducer
    private let zero = TopicPartition(topic: "t", partition: 0)
    private let one = TopicPartition(topic: "t", partition: 1)

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("t", partitions: 2)
        place = Place(cluster.bootstrapServers)
        producer = try place.producer()
    }

    /// Writes to each of these partitions in turn, so that what is fetched of them alternates.
    private func fill(_ partitions: [TopicPartition], _ count: Int) async throws {
        for start in stride(from: 0, to: count, by: 50) {
            for partition in partitions {
                let records = (start..<min(start + 50, count)).map {
                    ProducerRecord(partition.topic, "\($0)", partition: partition.partition)
                }
                for result in try await producer.publish(records) { _ = try result.get() }
            }
        }
    }

    private func assigned(pauseAfter: Duration = .milliseconds(20)) async throws -> StalledTaker {
        let taker = try StalledTaker(place, pauseAfter: pauseAfter)
        try await taker.consumer.assign([zero: 0, one: 0])
        return taker
    }

    @Test func nothingIsKeptOrFetchedMeanwhileAndEverythingComesOnce() async throws {
        try await fill([zero, one], 500)
        let taker = try await assigned()
        await taker.isPaused()
        #expect(await taker.consumer.heldBack == [zero, one])
        await taker.tells("nothing is fetched ahead") {
            $0.partition(zero)?.messagesPrefetched == 0
                && $0.partition(one)?.messagesPrefetched == 0
        }
        try await fill([zero, one], 100)
        for report in await taker.nextReports(4).dropFirst() {
            #expect(report.partition(zero)?.messagesPrefetched == 0)
            #expect(report.partition(one)?.messagesPrefetched == 0)
        }
        let offsets = try await taker.consumer.read(1200).offsets
        #expect(offsets == [zero: Array(0..<600), one: Array(0..<600)])
        await taker.isResumed()
        #expect(await taker.consumer.close() == .clean)
    }

    @Test func howeverOftenItHappensEveryMessageComesOnceAndInOrder() async throws {
        try await fill([zero, one], 1000)
        let taker = try await assigned(pauseAfter: .zero)
        var messages: [Message] = []
        while messages.count < 2000 {
            // There is enough to read still, so it must come.
            if messages.count < 1500 { await taker.isPaused() }
            messages += try await taker.consumer.read(1)
        }
        #expect(messages.offsets == [zero: Array(0..<1000), one: Array(0..<1000)])
    }

    @Test(arguments: [true, false])
    func whatTheCallerHasPausedStaysPaused(isBefore: Bool) async throws {
        // What waits to be taken is all of partition 0, so it does not end with the caller's pause.
        try await fill([zero], 100)
        let taker = try await assigned()
        if isBefore { try await taker.consumer.pause([one]) }
        await taker.isPaused()
        if !isBefore { try await taker.consumer.pause([one]) }
        #expect(await taker.consumer.heldBack == [zero])
        try await fill([one], 50)
        #expect(try await taker.consumer.read(100).offsets == [zero: Array(0..<100)])
        guard case .idle = try await taker.consumer.nextEvent(timeout: .milliseconds(300)) else {
            Issue.record("a paused partition spoke")
            return
        }
        try await taker.consumer.resume([one])
        #expect(try await taker.consumer.read(50).offsets == [one: Array(0..<50)])
    }

    @Test func whatTheCallerResumesIsFetchedWhenItEnds() async throws {
        try await fill([zero], 100)
        let taker = try await assigned()
        try await taker.consumer.pause([one])
        await taker.isPaused()
        try await taker.consumer.resume([one])
        #expect(await taker.consumer.heldBack == [zero, one])
        try await fill([one], 50)
        let offsets = try await taker.consumer.read(150).offsets
        #expect(offsets == [zero: Array(0..<100), one: Array(0..<50)])
    }

    @Test func aSeekMeanwhileIsWhereReadingGoesOn() async throws {
        try await fill([zero], 100)
        let taker = try await assigned()
        await taker.isPaused()
        try await fill([one], 50)
        // It goes on, for what waits is of partition 0.
        try await taker.consumer.seek(to: [one: 10])
        #expect(await taker.consumer.heldBack == [zero, one])
        // It ends, for nothing waits any more.
        try await taker.consumer.seek(to: [zero: 70])
        let offsets = try await taker.consumer.read(70).offsets
        #expect(offsets == [zero: Array(70..<100), one: Array(10..<50)])
    }

    @Test func anotherAssignmentByHandIsReadAtOnce() async throws {
        try await fill([zero, one], 100)
        let taker = try await assigned()
        await taker.isPaused()
        try await taker.consumer.assign([one: 30])
        #expect(try await taker.consumer.read(70).offsets == [one: Array(30..<100)])
        try await taker.consumer.assign([zero: 0, one: 90])
        let offsets = try await taker.consumer.read(110).offsets
        #expect(offsets == [zero: Array(0..<100), one: Array(90..<100)])
    }

    @Test func partitionsThatGoAndComeBackMeanwhileAreRead() async throws {
        try cluster.createTopic("s")
        try cluster.createTopic("q", partitions: 3)
        let queues = (0..<3).map { TopicPartition(topic: "q", partition: $0) }
        let all = Set(queues + [TopicPartition(topic: "s", partition: 0)])
        try await fill([TopicPartition(topic: "s", partition: 0)], 100)
        let first = try StalledTaker(place, group: "g")
        try await first.consumer.subscribe(["s", "q"])
        try await first.consumer.acknowledgeAssignment()
        await first.isPaused()
        #expect(await first.consumer.heldBack == all)

        // It does not want the topic of which messages wait, so back-pressure goes on.
        let second = try place.member("g")
        try await second.subscribe(["q"])
        let left = try await acknowledgeNext(of: first)
        await first.isPaused()
        #expect(await first.consumer.heldBack == left && left.count == 2)
        while await second.assignment.count < 2 {
            if case .assigned(let rebalance) = try await second.nextRebalance() {
                try await second.acknowledge(rebalance)
            }
        }

        await second.close()
        #expect(try await acknowledgeNext(of: first) == all)
        await first.isPaused()
        #expect(await first.consumer.heldBack == all)
        try await fill(queues, 50)
        let offsets = try await first.consumer.read(250).offsets
        for partition in all {
            #expect(offsets[partition] == Array(0..<(partition.topic == "s" ? 100 : 50)))
        }
    }

    /// Waits for a rebalance and acknowledges it, before any message; answers what is assigned now.
    private func acknowledgeNext(of taker: StalledTaker) async throws -> Set<TopicPartition> {
        while !taker.consumer.hasUrgentEvent { await Task.yield() }
        switch try await taker.consumer.nextEvent(timeout: .seconds(30)) {
        case .assigned(let rebalance), .revoked(let rebalance):
            try await taker.consumer.acknowledge(rebalance)
        case let other: Issue.record("not a rebalance: \(other)")
        }
        return await taker.consumer.assignment
    }
}
