import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance {
    /// Each partition has one broker, so that a transaction's coordinator can be sure of the commit
    /// while the partition that was written to does not know of it yet.
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
        private let cluster: Cluster
        private let site: Site

        init() throws {
            cluster = try OwnCluster.current
            site = Site(cluster.bootstrap)
        }

        /// A transaction on the state partition as an earlier owner leaves it.
        private func owner(_ id: String) async throws -> KafkaProducer {
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
            try await site.makeStage()
            let input = (0..<40).map { index in
                InputRecord(
                    topic: .articles, partition: 0, offset: Int64(index), key: Array("65".utf8),
                    value: Array("sidang".utf8))
            }
            try await site.feed(Array(input.prefix(20)))
            let first = LiveWorker(WordCounter.definition, site.settings())
            try await site.waitUntilRead(site.partition(.articles), to: 20, first)
            #expect(await first.stop() == nil)
            let brokers = Brokers(site)
            let sightings = site.partition(.sightings)
            let keeper = try await brokers.leader(of: sightings.topic)
            let id = try await brokers.transactionalID(coordinatedBy: { $0 != keeper })
            let producer = try await owner(id)
            // The commit is decided while the keeper of the state is away: the coordinator says
            // yes, and the partition does not know of it yet.
            try await cluster.kill(keeper)
            try await producer.commitTransaction()
            await producer.close()
            let second = LiveWorker(WordCounter.definition, site.settings())
            try await cluster.restart(keeper)
            try await second.wait(for: "the state is back", within: .seconds(120)) {
                if case .restored = $0 { true } else { false }
            }
            #expect(await second.stop() == nil)
            // The state says that everything up to 99 is done: nothing is decided again.
            let values = try await site.read(sightings).map(\.value)
            #expect(values.count == 21)
            #expect(values.last == Array("sidang=1000".utf8))
        }
    }
}
