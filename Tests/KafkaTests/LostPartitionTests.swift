import Kafka
import Testing

/// Partitions that are gone before anyone could give them up.
@Suite("Kafka lost partitions", .serialized, .timeLimit(.minutes(5)))
struct LostPartitionTests {
    private let cluster: MockCluster
    private let place: Place

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("t", partitions: 2)
        place = Place(cluster.bootstrapServers)
    }

    private func isTrouble(_ error: KafkaError) -> Bool { error.isRetriable && !error.isFatal }

    @Test(arguments: [ConsumerConfiguration.Assignment.cooperativeSticky, .range])
    func aMemberThatIsNotHeardOfIsToldItsLossAndReadsOnLater(
        assignment: ConsumerConfiguration.Assignment
    ) async throws {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(
                client: place.client, groupID: "g", assignment: assignment,
                sessionTimeout: .seconds(6)))
        try await consumer.subscribe(["t"])
        try await consumer.acknowledgeAssignment()
        #expect(await !consumer.isAssignmentLost)
        // No heartbeat reaches the group for longer than its session.
        try cluster.setBroker(1, isUp: false)
        var lost: Rebalance?
        while lost == nil {
            do throws(KafkaError) {
                switch try await consumer.nextEvent() {
                case .lost(let rebalance): lost = rebalance
                case .revoked, .assigned: Issue.record("not a loss")
                default: break
                }
            } catch {
                if !isTrouble(error) { throw error }
            }
        }
        let gone = try #require(lost)
        #expect(gone.partitions.count == 2)
        #expect(await consumer.isAssignmentLost)
        try await consumer.acknowledge(gone)
        #expect(await consumer.assignment.isEmpty)
        try cluster.setBroker(1, isUp: true)
        while await consumer.assignment.count < 2 {
            do throws(KafkaError) {
                if case .assigned(let rebalance) = try await consumer.nextEvent() {
                    try await consumer.acknowledge(rebalance)
                }
            } catch {
                if !isTrouble(error) { throw error }
            }
        }
        #expect(await consumer.close() == .clean)
    }

    @Test func theLoopCallsOnLostAndNotOnRevoked() async throws {
        struct Enough: Error {}
        let consumer = try place.member("g")
        try await consumer.subscribe(["t"])
        let cluster = cluster
        await #expect(throws: Enough.self) {
            try await consumer.run(
                onAssigned: { _ in
                    // The group does not know the member any more when it next shows its life.
                    cluster.failNext(api: 12, with: [25])
                },
                onRevoked: { _ in Issue.record("revoked") },
                onLost: { partitions in
                    #expect(partitions.count == 2)
                    throw Enough()
                }
            ) { _ in }
        }
        await consumer.close()
    }
}
