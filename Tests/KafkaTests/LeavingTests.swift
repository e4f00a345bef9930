import Kafka
import Synchronization
import Testing

/// Closing a member whose rebalance nobody has acknowledged.
@Suite("Leaving a group between an event and its acknowledgement")
struct LeavingTests {
    struct NotNow: Error {}

    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("t", partitions: 2)
    }

    private func member(
        _ group: String, _ strategy: String, log: (@Sendable (LogLine) -> Void)? = nil
    ) throws -> KafkaConsumer {
        let client = ClientConfiguration(
            bootstrapServers: cluster.bootstrapServers,
            properties: ["debug": "cgrp", "partition.assignment.strategy": strategy], log: log)
        return try KafkaConsumer(
            ConsumerConfiguration(client: client, groupID: group, sessionTimeout: .seconds(6)))
    }

    /// Joins, and goes away from the assignment without a word.
    private func join(_ consumer: KafkaConsumer) async throws {
        try await consumer.subscribe(["t"])
        await #expect(throws: NotNow.self) {
            try await consumer.run(onAssigned: { _ in throw NotNow() }) { _ in }
        }
    }

    /// A second answer may come as the library clears its queue, and then closing hangs.
    @Test(arguments: ["cooperative-sticky", "range"])
    func theLibraryIsAnsweredBeforeTheGroupEndsAndThenOnce(strategy: String) async throws {
        let lines = Mutex<[String]>([])
        let consumer = try member("g", strategy) { line in
            if line.message.contains("received op") { lines.withLock { $0.append(line.message) } }
        }
        try await join(consumer)
        #expect(await consumer.close() == .clean)
        let calls = lines.withLock { $0 }
        let end = try #require(calls.firstIndex { $0.contains("op TERMINATE") })
        let answers = calls.indices.filter { calls[$0].contains("op ASSIGN") }
        #expect(answers.filter { $0 < end }.count == 1, "\(calls)")
        #expect(answers.filter { $0 > end }.count == 1, "\(calls)")
    }

    @Test(arguments: ["cooperative-sticky", "range"])
    func manyThatLeaveAtOnceAllLeaveClean(strategy: String) async throws {
        try await withThrowingTaskGroup(of: CloseOutcome.self) { group in
            for number in 0..<40 {
                let consumer = try member("g\(number)", strategy)
                group.addTask {
                    try await join(consumer)
                    return await consumer.close()
                }
            }
            for try await outcome in group { #expect(outcome == .clean) }
        }
    }
}
