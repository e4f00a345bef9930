import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance {
    @Suite(
        "RealKafka loses brokers", .ownCluster(brokers: 3),
        .enabled(if: Cluster.home != nil, "KAFKA_HOME is not set"))
    struct RealKafkaBrokerLoss {
        private let cluster: Cluster
        private let site: Site

        init() throws {
            cluster = try OwnCluster.current
            site = Site(cluster.bootstrap)
        }

        @Test("The leader of a partition dies under producer and consumer: nothing lost or doubled")
        func leaderLoss() async throws {
            try await site.make(["out"], replicas: 3)
            let partition = site.partition("out")
            let producer = try KafkaProducer(ProducerConfiguration(client: site.client()))
            let consumer = try KafkaConsumer(ConsumerConfiguration(client: site.client()))
            try await consumer.assign([partition: 0])
            let victim = try await Brokers(site).leader(of: partition.topic)
            async let writing: [Int64] = {
                var offsets: [Int64] = []
                for number in 0..<60 {
                    if number == 20 { try await cluster.kill(victim) }
                    let records = (number * 50..<number * 50 + 50).map {
                        ProducerRecord(topic: partition.topic, value: Array("\($0)".utf8))
                    }
                    for result in try await producer.publish(records) {
                        offsets.append(try result.get().offset)
                    }
                }
                return offsets
            }()
            var texts: [String] = []
            let end = ContinuousClock.now + .seconds(90)
            while texts.count < 3000, ContinuousClock.now < end {
                // That brokers are away is told, and is no end.
                guard
                    case .batch(let batch)? = try? await consumer.nextEvent(timeout: .seconds(1))
                else { continue }
                texts += batch.map { String(decoding: $0.value ?? [], as: UTF8.self) }
            }
            #expect(try await writing == (0..<3000).map { Int64($0) })
            #expect(texts == (0..<3000).map { "\($0)" })
            await producer.close()
            await consumer.close()
            try await cluster.restart(victim)
        }

        @Test(
            "The coordinators of transaction and group die under a worker: nothing lost or doubled")
        func coordinatorLoss() async throws {
            try await site.makeStage(replicas: 3)
            let records = Texts.records(0..<900)
            try await site.feed(Array(records.prefix(100)))
            let (site, began) = (site, Flag())
            let worker = LiveWorker(WordCounter.definition, site.settings(records: 10)) { event in
                if case .began = event { began.set() }
            }
            let articles = site.partition(.articles)
            try await site.waitUntilRead(articles, to: 100, worker)
            #expect(began.isSet)
            let list = try await cluster.tool(
                "TransactionsCommand", "--bootstrap-server", site.bootstrap, "list")
            let ids = list.split(separator: "\n").compactMap { $0.split(separator: " ").first }
            let id = try #require(ids.map(String.init).first { $0.hasPrefix(site.group) })
            var victims = [try await Brokers(site).coordinator(of: id, in: "__transaction_state")]
            victims.append(
                try await Brokers(site).coordinator(of: site.group, in: "__consumer_offsets"))
            for (round, victim) in victims.enumerated() {
                async let feeding: Void = site.feed(
                    Array(records[100 + 400 * round..<500 + 400 * round]))
                try await site.waitUntilRead(articles, to: Int64(120 + 400 * round), worker)
                try await cluster.kill(victim)
                try await feeding
                try await site.waitUntilRead(articles, to: Int64(500 + 400 * round), worker)
                try await cluster.restart(victim)
            }
            #expect(await worker.stop() == nil)
            let all = try Undisturbed(WordCounter.definition, over: records)
            try await all.expect(at: site, worker)
        }
    }
}
