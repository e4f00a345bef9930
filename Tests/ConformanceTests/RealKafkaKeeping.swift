import FaultProxy
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance.RealKafkaOwnBroker {
    @Suite("RealKafka forgets and compacts")
    struct RealKafkaKeeping {
        private let site: Site

        init() throws { site = Site(try OwnCluster.current.bootstrap) }

        /// Has retention pass the first 60 of 100 records, of which the group has read 30.
        private func passRetention(_ topic: String) async throws -> [InputRecord] {
            let partition = site.partition(topic)
            try await site.make([topic], configuration: ["retention.ms": "3600000"])
            let records = Texts.records(0..<100)
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(client: site.client(), groupID: site.group))
            try await consumer.commit([partition: CommittedOffset(offset: 30)])
            await consumer.close()
            try await site.feed(Array(records.prefix(60)), timestamp: 1_600_000_000_000)
            try await eventually("retention has passed the old records") {
                try await site.watermarks(partition).low == 60
            }
            try await site.feed(Array(records.suffix(40)))
            return Array(records.suffix(40))
        }

        @Test(
            "A worker whose committed offset is not kept says so, and goes on at the oldest record")
        func workerBelowTheLowWatermark() async throws {
            try await site.makeStage(except: [.articles])
            let rest = try await passRetention("articles")
            let worker = LiveWorker(WordCounter.definition, site.settings())
            try await site.waitUntilRead(site.partition(.articles), to: 100, worker)
            #expect(await worker.stop() == nil)
            let told = worker.count {
                guard case .retentionPassed(_, let committed, let oldest) = $0 else { return false }
                return committed == 30 && oldest == 60
            }
            #expect(told == 1)
            #expect(worker.count { if case .rebuilding = $0 { true } else { false } } == 0)
            let all = try Undisturbed(WordCounter.definition, over: rest)
            try await all.expect(at: site, worker)
        }

        @Test("A consumer whose committed offset is not kept begins where it is told, or fails")
        func consumerBelowTheLowWatermark() async throws {
            _ = try await passRetention("articles")
            for reset in [ConsumerConfiguration.OffsetReset.earliest, .fail] {
                let consumer = try KafkaConsumer(
                    ConsumerConfiguration(
                        client: site.client(), groupID: site.group, autoOffsetReset: reset))
                try await consumer.subscribe([site.partition("articles").topic])
                var first: Int64?
                do throws(KafkaError) {
                    while first == nil {
                        switch try await consumer.nextEvent(timeout: .seconds(30)) {
                        case .assigned(let rebalance): try await consumer.acknowledge(rebalance)
                        case .batch(let batch): first = batch[0].offset
                        default: break
                        }
                    }
                    #expect(reset == .earliest)
                    #expect(first == 60)
                } catch {
                    #expect(reset == .fail)
                    #expect(error.code == .offsetOutOfRange)
                }
                #expect(await consumer.close() == .clean)
            }
        }

        @Test("State comes back from a compacted topic with gaps, tombstones and aborted records")
        func compactionGaps() async throws {
            try await site.makeStage(except: [.sightings])
            try await site.make(
                ["sightings"],
                configuration: [
                    "cleanup.policy": "compact", "segment.ms": "100",
                    "min.cleanable.dirty.ratio": "0.01", "delete.retention.ms": "100",
                ])
            let records = Texts.records(0..<400)
            let sightings = site.partition(.sightings)
            try await site.feed(Array(records.prefix(200)))
            let first = LiveWorker(KeyedCounter.definition, site.settings(records: 10))
            try await site.waitUntilRead(site.partition(.articles), to: 200, first)
            #expect(await first.stop() == nil)
            try await abortSomething(on: sightings)
            // What was aborted makes a new segment, so the old ones may be compacted.
            let end = try await site.watermarks(sightings).high
            try await eventually("the topic is compacted") {
                try await site.read(sightings).count < end / 4
            }
            try await site.feed(Array(records.suffix(200)))
            let second = LiveWorker(KeyedCounter.definition, site.settings(records: 10))
            try await site.waitUntilRead(site.partition(.articles), to: 400, second)
            #expect(await second.stop() == nil)
            let all = try Undisturbed(KeyedCounter.definition, over: records)
            try await all.expect(at: site, on: [.meetings, .deadLetters], second)
        }

        /// Leaves records that must count for nothing behind.
        private func abortSomething(on partition: TopicPartition) async throws {
            let producer = try KafkaProducer(
                ProducerConfiguration(client: site.client(), transactionalID: site.name))
            try await producer.initTransactions()
            for _ in 0..<3 {
                try await producer.beginTransaction()
                try await producer.enqueue([
                    ProducerRecord(
                        topic: partition.topic, partition: partition.partition,
                        key: Array("sidang".utf8), value: Array("sidang=9999".utf8),
                        headers: [
                            Header(name: "stage", text: KeyedCounter.definition.name),
                            Header(name: "source", text: "articles/0/350"),
                        ])
                ])
                try await producer.flush()
                try await producer.abortTransaction()
            }
            await producer.close()
        }
    }
}
