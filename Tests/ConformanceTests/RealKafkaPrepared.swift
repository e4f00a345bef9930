import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance {
    /// What the cluster keeps of transactions lies on one broker each, so that while it is away
    /// nobody else can end them.
    @Suite(
        "RealKafka prepared transactions",
        .ownCluster(
            brokers: 3,
            properties: """
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                min.insync.replicas=1
                """),
        .enabled(if: Cluster.home != nil, "KAFKA_HOME is not set"))
    struct RealKafkaPrepared {
        private static let topics: [Topic] = [.articles, .sightings, .meetings, .deadLetters]
        private let cluster: Cluster

        init() throws { cluster = try OwnCluster.current }

        /// A site of which one broker keeps nothing: neither its records nor its group.
        private func siteWithIdleBroker() async throws -> (Site, keeper: Int32, idle: Int32) {
            for _ in 0..<30 {
                let site = Site(cluster.bootstrap)
                try await site.make(Self.topics.map(\.rawValue))
                let brokers = Brokers(site)
                var used: Set<Int32> = []
                for topic in Self.topics {
                    used.insert(try await brokers.leader(of: site.partition(topic).topic))
                }
                // The topic of the groups is there once somebody has asked for one.
                _ = try await site.position(of: site.partition(.articles))
                used.insert(
                    try await brokers.coordinator(of: site.group, in: "__consumer_offsets"))
                let keeper = try await brokers.leader(of: site.partition(.sightings).topic)
                if let idle = Set(1...3).subtracting(used).first { return (site, keeper, idle) }
            }
            throw Late("No site leaves a broker idle.")
        }

        /// Settings for a worker whose transactions a broker has nothing to do with.
        private func settings(_ site: Site, without idle: Int32) async throws -> WorkerSettings {
            var settings = site.settings()
            for number in 0..<100 {
                settings.slot = "slot-\(number)"
                var isFree = true
                for id in ["a", "b"].map({ "\(site.group)-slot-\(number)-\($0)" }) {
                    let coordinator = try await Brokers(site).coordinator(
                        of: id, in: "__transaction_state")
                    if coordinator == idle { isFree = false }
                }
                if isFree { return settings }
            }
            throw Late("Every slot has to do with broker \(idle).")
        }

        /// A transaction on the state partition as an earlier owner leaves it.
        private func owner(_ id: String, _ site: Site) async throws -> KafkaProducer {
            let producer = try KafkaProducer(
                ProducerConfiguration(client: site.client("owner"), transactionalID: id))
            try await producer.initTransactions()
            try await producer.beginTransaction()
            try await producer.enqueue([
                ProducerRecord(
                    topic: site.partition(.sightings).topic, partition: 0,
                    value: Array("sidang=1000".utf8),
                    headers: [
                        Header(name: "stage", text: "count"),
                        Header(name: "source", text: "articles/0/99"),
                    ])
            ])
            try await producer.flush()
            return producer
        }

        @Test("A transaction that is prepared on the state partition is waited for, and counts")
        func prepared() async throws {
            let first = try KafkaProducer(
                ProducerConfiguration(
                    client: Site(cluster.bootstrap).client(), transactionalID: "first"))
            // The topic of the transactions is there once somebody has begun one.
            try await first.initTransactions(timeout: .seconds(60))
            await first.close()
            let (site, keeper, idle) = try await siteWithIdleBroker()
            let settings = try await settings(site, without: idle)
            let input = (0..<20).map { index in
                InputRecord(
                    topic: .articles, partition: 0, offset: Int64(index), key: Array("65".utf8),
                    value: Array("sidang".utf8))
            }
            try await site.feed(input)
            let before = LiveWorker(WordCounter.definition, settings)
            try await site.waitUntilRead(site.partition(.articles), to: 20, before)
            #expect(await before.stop() == nil)

            let id = try await Brokers(site).transactionalID(coordinatedBy: { $0 == idle })
            let producer = try await owner(id, site)
            // The commit is decided while the keeper of the state cannot hear of it, and who could
            // tell it later is away.
            try await cluster.pause(keeper)
            try await producer.commitTransaction()
            try await cluster.kill(idle)
            try await cluster.resume(keeper)
            await producer.close()
            let after = LiveWorker(WordCounter.definition, settings)
            try await after.wait(for: "all but the prepared record is back") {
                if case .restoring(_, records: 20, _) = $0 { true } else { false }
            }
            #expect(after.count { if case .restored = $0 { true } else { false } } == 0)
            try await cluster.restart(idle)
            try await after.wait(for: "the state is back", within: .seconds(120)) {
                if case .restored = $0 { true } else { false }
            }
            #expect(await after.stop() == nil)
            // The state says that everything up to 99 is done: nothing is decided again.
            let values = try await site.read(site.partition(.sightings)).map(\.value)
            #expect(values.count == 21)
            #expect(values.last == Array("sidang=1000".utf8))
        }
    }
}
