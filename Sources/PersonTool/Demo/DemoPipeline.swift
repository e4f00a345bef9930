import Kafka
import KafkaPipeline
import MeetingStore
import Pipeline
import StageRules
import Stages

/// Broker, topics and all four workers in this process.
struct DemoPipeline {
    let broker: BrokerOptions
    let store: SQLiteMeetingStore
    private let cluster: MockCluster
    private let workers: [any Worker]
    private let positions = DemoPositions()

    /// Starts a broker and makes the topics, one partition each.
    ///
    /// - Throws: `KafkaError` where the broker does not start, `StoreError` where the database
    ///   cannot be made.
    init(rules: StageRules, database: String) async throws {
        cluster = try MockCluster()
        let names = TopicNames(prefix: "mahakam.")
        for topic in Topic.allCases { try cluster.createTopic(names.name(of: topic)) }
        let client = ClientConfiguration(
            bootstrapServers: cluster.bootstrapServers, clientID: "mahakam-demo",
            // The embedded broker answers an empty fetch only after this time.
            properties: ["fetch.wait.max.ms": "20"])
        broker = BrokerOptions(client: client, names: names)
        store = try await SQLiteMeetingStore(path: database)
        workers = Self.workers(rules, broker, store, positions)
    }

    private static func workers(
        _ rules: StageRules, _ broker: BrokerOptions, _ store: SQLiteMeetingStore,
        _ positions: DemoPositions
    ) -> [any Worker] {
        let settings = { (name: String) in
            WorkerSettings(client: broker.client, names: broker.names, group: "mahakam-\(name)")
        }
        let observe = { (name: String) in
            { @Sendable (event: WorkerEvent) in positions.observe(event, of: name) }
        }
        var workers: [any Worker] = rules.stages.map { stage in
            StageWorker(
                stage, settings: settings(stage.name), observe: observe(stage.name),
                onHang: { _ in })
        }
        workers.append(
            SinkWorker(
                .store(store, prefix: broker.names.prefix), settings: settings("store"),
                observe: observe("store"), onHang: { _ in }))
        return workers
    }

    /// Where the broker listens.
    var address: String { cluster.bootstrapServers }

    /// How many records became dead letters.
    var letterCount: Int { positions.letterCount }

    /// Runs the workers until `body` is done, then lets them finish and leave.
    ///
    /// - Throws: What `body` throws, or the failure of a worker.
    func run(_ body: @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in workers {
                group.addTask { try await worker.run() }
            }
            do {
                try await body()
            } catch {
                stop()
                throw error
            }
            stop()
            try await group.waitForAll()
        }
        await store.close()
    }

    private func stop() { for worker in workers { worker.stop() } }

    /// Whether every stage has read all there is; ask again to know that nothing new came.
    ///
    /// - Throws: `KafkaError` where the broker does not answer.
    func hasSettled() async throws -> Bool {
        let reader = try KafkaConsumer(
            ConsumerConfiguration(client: broker.client, isolation: .readUncommitted))
        var settled = true
        for (stage, topic) in Self.edges where settled {
            let name = TopicPartition(topic: broker.names.name(of: topic), partition: 0)
            let end = try await reader.watermarks(of: name).high
            settled = positions.has(
                stage, reached: end, in: SinkPartition(topic: topic, partition: 0))
        }
        await reader.close(within: .seconds(2))
        return settled
    }

    private static let edges: [(String, Topic)] = [
        ("ingest", .pages), ("dedup", .articles), ("enrich", .sightings), ("store", .sightings),
        ("store", .meetings),
    ]
}
