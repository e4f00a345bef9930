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
            // Many small requests, so that some are under way at any moment.
            let producer = try KafkaProducer(
                ProducerConfiguration(client: site.client("writer", ["batch.num.messages": "10"])))
            let consumer = try KafkaConsumer(ConsumerConfiguration(client: site.client()))
            try await consumer.assign([partition: 0])
            let victim = try await Brokers(site).leader(of: partition.topic)
            let (began, killed) = (Flag(), Flag())
            async let writing = Self.write(to: partition.topic, with: producer, past: killed)
            async let reading = Self.read(from: consumer, began)
            try await eventually("some are written") { began.isSet }
            try await cluster.kill(victim)
            // So the leader died with requests before it that were never answered.
            #expect(await producer.recordsUnderWay > 0)
            killed.set()
            let offsets = try await writing
            #expect(offsets == Array(0..<Int64(offsets.count)))
            let texts = try await reading
            #expect(texts == (0..<offsets.count - 1).map { "\($0)" } + ["end"])
            #expect(try await site.watermarks(partition).high == Int64(offsets.count))
            await producer.close()
            await consumer.close()
            try await cluster.restart(victim)
        }

        /// Writes numbers without a pause until some time after the flag is set, and then an end.
        private static func write(
            to topic: String, with producer: KafkaProducer, past killed: Flag
        ) async throws -> [Int64] {
            var offsets: [Int64] = []
            var left = 4
            while left > 0 && !Task.isCancelled {
                if killed.isSet { left -= 1 }
                let texts =
                    left == 0
                    ? ["end"] : (offsets.count..<offsets.count + 200).map { "\($0)" }
                let records = texts.map { ProducerRecord(topic: topic, value: Array($0.utf8)) }
                offsets += try await producer.publish(records).map { try $0.get().offset }
            }
            return offsets
        }

        /// The texts of all messages up to the end; tells of the first ones.
        private static func read(
            from consumer: KafkaConsumer, _ began: Flag
        ) async throws -> [String] {
            var texts: [String] = []
            let end = ContinuousClock.now + .seconds(150)
            while texts.last != "end", ContinuousClock.now < end {
                // That brokers are away is told, and is no end.
                guard
                    case .batch(let batch)? = try? await consumer.nextEvent(timeout: .seconds(1))
                else { continue }
                texts += batch.map { String(decoding: $0.value ?? [], as: UTF8.self) }
                began.set()
            }
            return texts
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
