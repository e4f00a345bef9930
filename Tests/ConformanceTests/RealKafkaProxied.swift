import FaultProxy
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance.RealKafkaOwnBroker {
    @Suite("RealKafka behind a line that fails")
    struct RealKafkaProxied {
        private let line: FailingLine

        init() throws { line = try FailingLine(OwnCluster.current) }

        private var proxy: FaultProxy { line.proxy }
        private var site: Site { line.site }
        private var far: Site { line.far }

        /// Settings of a worker behind the proxy that does not wait long for an answer.
        private func settings(client: String = "far") -> WorkerSettings {
            var settings = far.settings(records: 20, client: client, ["socket.timeout.ms": "3000"])
            settings.callLimit = .seconds(5)
            return settings
        }

        @Test("A commit whose answer is lost is told as what it was", arguments: [true, false])
        func lostAnswer(closes: Bool) async throws {
            try await site.make(["out"])
            let producer = try KafkaProducer(
                ProducerConfiguration(
                    client: far.client("far", ["socket.timeout.ms": "2000"]),
                    transactionalID: site.name))
            try await producer.initTransactions()
            for text in ["a", "b"] {
                try await producer.beginTransaction()
                try await producer.enqueue([
                    ProducerRecord(topic: far.partition("out").topic, value: Array(text.utf8))
                ])
                proxy.swallowAnswers(to: .endTransaction, client: "far", thenCloses: closes)
                try await producer.commitTransaction(timeout: .seconds(20))
            }
            #expect(proxy.counts.swallowed == [.endTransaction: 2])
            await producer.close()
            let values = try await site.read(site.partition("out")).map(\.value)
            #expect(values == [Array("a".utf8), Array("b".utf8)])
        }

        @Test("Records whose answer is lost are repeated, written once", arguments: [true, false])
        func lostProduceAnswer(closes: Bool) async throws {
            try await site.make(["out"])
            let place = site.partition("out")
            var properties = ["socket.timeout.ms": "2000"]
            // On a line that lives no answer is lost alone. Here later ones come through, and of a
            // producer the broker knows five batches: three are no more than it remembers.
            if !closes {
                properties["batch.num.messages"] = "200"
                properties["linger.ms"] = "1000"
            }
            let producer = try KafkaProducer(
                ProducerConfiguration(client: far.client("far", properties)))
            try await producer.warmUp(topics: [place.topic])
            proxy.swallowAnswers(to: .produce, client: "far", thenCloses: closes)
            let values = (0..<500).map { Array("\($0)".utf8) }
            let results = try await producer.publish(
                values.map { ProducerRecord(topic: place.topic, value: $0) })
            #expect(try results.map { try $0.get().offset } == (0..<500).map { Int64($0) })
            #expect(proxy.counts.swallowed == [.produce: 1])
            await producer.close()
            #expect(try await site.read(place).map(\.value) == values)
            #expect(try await site.watermarks(place).high == 500)
        }

        @Test("A worker whose EndTxn answers are lost doubles nothing", arguments: [true, false])
        func workerLosesAnswers(closes: Bool) async throws {
            try await site.makeStage()
            let records = Texts.records(0..<300)
            try await site.feed(records)
            proxy.swallowAnswers(to: .endTransaction, count: 3, client: "far", thenCloses: closes)
            let worker = LiveWorker(WordCounter.definition, settings())
            try await site.waitUntilRead(site.partition(.articles), to: 300, worker)
            #expect(await worker.stop() == nil)
            #expect(proxy.counts.swallowed == [.endTransaction: 3])
            let all = try Undisturbed(WordCounter.definition, over: records)
            try await all.expect(at: site, worker)
        }

        @Test("An EndTxn that comes after its transaction has timed out changes nothing")
        func lateEndTxn() async throws {
            try await site.makeStage()
            let records = Texts.records(0..<300)
            try await site.feed(Array(records.prefix(100)))
            var settings = far.settings(records: 20, client: "far")
            // Nobody gives up before the coordinator has.
            settings.callLimit = .seconds(80)
            let (proxy, isHealed) = (proxy, Flag())
            let worker = LiveWorker(WordCounter.definition, settings) { event in
                guard case .rebuilding = event else { return }
                if isHealed.set() { proxy.cancelScheduled() }
            }
            try await site.waitUntilRead(site.partition(.articles), to: 100, worker)
            proxy.delayRequests(.endTransaction, by: .seconds(25), count: 1000, client: "far")
            try await site.feed(Array(records[100..<200]))
            // Readers of committed records wait at what is open, until the coordinator ends it.
            let sightings = site.partition(.sightings)
            try await eventually("an EndTxn is held back") {
                proxy.counts.delayed[.endTransaction] ?? 0 > 0
            }
            try await eventually("the transaction is timed out") {
                try await stableEnd(sightings) == site.watermarks(sightings).high
            }
            #expect(try await site.position(of: site.partition(.articles)) == 100)
            #expect(!isHealed.isSet)
            try await site.feed(Array(records[200...]))
            try await site.waitUntilRead(site.partition(.articles), to: 300, worker)
            #expect(worker.count { if case .rebuilding = $0 { true } else { false } } > 0)
            #expect(await worker.stop() == nil)
            let all = try Undisturbed(WordCounter.definition, over: records)
            try await all.expect(at: site, worker)
        }

        @Test("An EndTxn that comes in the next open transaction of its producer does not end it")
        func overtakenEndTxn() async throws {
            try await site.makeStage()
            let records = Texts.records(0..<200)
            try await site.feed(Array(records.prefix(100)))
            let worker = LiveWorker(WordCounter.definition, patientSettings)
            let articles = site.partition(.articles)
            try await site.waitUntilRead(articles, to: 100, worker)
            // The library asks again by another connection, and is answered there.
            let late = proxy.holdRequests(.endTransaction, client: "far")
            try await site.feed([records[100]])
            try await site.waitUntilRead(articles, to: 101, worker)
            #expect(proxy.counts.delayed == [.endTransaction: 1])
            let takeovers = proxy.counts.requests[.initProducerID] ?? 0
            // The other producer cannot commit, and the next of the first one waits behind it.
            let held = proxy.holdRequests(.endTransaction, count: 1000, client: "far")
            try await openBatch(records[101], worker)
            try await openBatch(records[102], worker)
            proxy.release(late)
            try await eventually("the late one is answered") {
                proxy.counts.unheard[.endTransaction] == 1
            }
            #expect(proxy.counts.requests[.initProducerID] ?? 0 > takeovers, "\(worker.story)")
            // Both open ones end here. Had the late one committed the second of them with its
            // offsets, the record of the first would be passed over.
            try await takeOver(worker.transactionalIDs)
            proxy.release(held)
            try await site.feed(Array(records[103...]))
            try await site.waitUntilRead(articles, to: 200, worker)
            #expect(await worker.stop() == nil)
            let all = try Undisturbed(WordCounter.definition, over: records)
            try await all.expect(at: site, worker)
        }

        /// Settings of a worker that asks again soon, and of transactions that outlive a test.
        private var patientSettings: WorkerSettings {
            var settings = far.settings(records: 20, client: "far", ["socket.timeout.ms": "2000"])
            settings.transactionTimeout = .seconds(90)
            settings.callLimit = .seconds(80)
            return settings
        }

        /// Feeds one record and waits until its transaction has everything but its end.
        private func openBatch(_ record: InputRecord, _ worker: LiveWorker) async throws {
            let output = site.partition(.meetings)
            let end = try await site.watermarks(output).high
            let answered = proxy.counts.answered[.commitOffsetsInTransaction] ?? 0
            try await site.feed([record])
            do {
                try await eventually("record \(record.offset) has an open transaction") {
                    try await site.watermarks(output).high > end
                        && proxy.counts.answered[.commitOffsetsInTransaction] ?? 0 > answered
                }
            } catch {
                throw Late("\(error)\n\(worker.story)")
            }
        }

        /// Takes over transactional ids, as somebody else with the same ones would.
        private func takeOver(_ ids: [String]) async throws {
            for id in ids {
                let usurper = try KafkaProducer(
                    ProducerConfiguration(client: site.client("usurper"), transactionalID: id))
                try await usurper.initTransactions()
                await usurper.close()
            }
        }

        /// Where a reader of committed records is held up.
        private func stableEnd(_ partition: TopicPartition) async throws -> Int64 {
            let reader = try KafkaConsumer(ConsumerConfiguration(client: site.client("reader")))
            let end = try await reader.watermarks(of: partition).high
            await reader.close()
            return end
        }

        @Test("A commit that is never answered is found out by new clients, and doubles nothing")
        func neverAnswered() async throws {
            try await site.makeStage()
            let records = Texts.records(0..<300)
            try await site.feed(Array(records.prefix(100)))
            let (proxy, isHealed) = (proxy, Flag())
            let worker = LiveWorker(WordCounter.definition, settings()) { event in
                guard case .rebuilding = event else { return }
                if isHealed.set() { proxy.cancelScheduled() }
            }
            try await site.waitUntilRead(site.partition(.articles), to: 100, worker)
            proxy.swallowAnswers(
                to: .endTransaction, count: 1000, client: "far", thenCloses: false)
            try await site.feed(Array(records[100...]))
            try await site.waitUntilRead(site.partition(.articles), to: 300, worker)
            #expect(isHealed.isSet)
            #expect(worker.count { if case .rebuilding = $0 { true } else { false } } > 0)
            #expect(await worker.stop() == nil)
            // More than one request a producer: the call was repeated before it was given up.
            #expect(proxy.counts.swallowed[.endTransaction] ?? 0 >= 2)
            let all = try Undisturbed(WordCounter.definition, over: records)
            try await all.expect(at: site, worker)
        }

        @Test("A worker cut off in mid-transaction commits nothing of what others have taken over")
        func cutOff() async throws {
            try await site.makeStage()
            let records = Texts.records(0..<400)
            try await site.feed(Array(records.prefix(200)))
            let (proxy, isCut) = (proxy, Flag())
            let first = LiveWorker(WordCounter.definition, settings()) { event in
                guard case .began = event else { return }
                // With several records handed over, nothing passes any more.
                if isCut.set() { proxy.stall(client: "far") }
            }
            try await eventually("the worker is cut off") { isCut.isSet }
            let second = LiveWorker(WordCounter.definition, site.settings(records: 20))
            try await site.waitUntilRead(site.partition(.articles), to: 200, second)
            proxy.heal()
            // Both are there again, and what was held back has reached the broker.
            try await first.wait(for: "what the first had open is refused") {
                switch $0 {
                case .aborted, .rebuilding: true
                default: false
                }
            }
            #expect(first.committedBeforeRefusal == 0)
            try await site.feed(Array(records.suffix(200)))
            try await site.waitUntilRead(site.partition(.articles), to: 400, first)
            #expect(await first.stop() == nil)
            #expect(await second.stop() == nil)
            let all = try Undisturbed(WordCounter.definition, over: records)
            try await all.expect(at: site, first)
        }

        @Test("A member that is not heard of is told its loss, and commits nothing of it")
        func lost() async throws {
            try await site.make(["in"])
            let place = site.partition("in")
            func member(_ client: ClientConfiguration) async throws -> KafkaConsumer {
                let consumer = try KafkaConsumer(
                    ConsumerConfiguration(
                        client: client, groupID: site.group, sessionTimeout: .seconds(6)))
                try await consumer.subscribe([place.topic])
                return consumer
            }
            let first = try await member(far.client("far"))
            try await first.acknowledgeNext { if case .assigned = $0 { true } else { false } }
            proxy.stall(client: "far")
            let second = try await member(site.client("near"))
            while await second.assignment != [place] {
                try await second.acknowledgeNext { if case .assigned = $0 { true } else { false } }
            }
            try await second.commit([place: CommittedOffset(offset: 7)])
            guard case .lost(let gone) = try await first.nextRebalance() else {
                Issue.record("no loss")
                return
            }
            #expect(gone.partitions == [place])
            proxy.heal()
            await #expect(throws: KafkaError.self) {
                try await first.commit([place: CommittedOffset(offset: 3)])
            }
            try await first.acknowledge(gone)
            #expect(try await second.committed([place])[place]?.offset == 7)
            #expect(await first.close() == .clean)
            #expect(await second.close() == .clean)
        }

        @Test("A full queue makes callers wait, and loses nothing")
        func queueFull() async throws {
            try await site.make(["out"])
            let producer = try KafkaProducer(
                ProducerConfiguration(client: far.client("far"), maximumQueuedMessages: 100))
            let topic = far.partition("out").topic
            try await producer.warmUp(topics: [topic])
            proxy.stall(client: "far")
            let sending = Task {
                try await producer.publish(
                    (0..<1000).map { ProducerRecord(topic: topic, value: Array("\($0)".utf8)) })
            }
            try await eventually("the queue is full") { await producer.recordsUnderWay == 100 }
            proxy.heal()
            let offsets = try await sending.value.map { try $0.get().offset }
            #expect(offsets == (0..<1000).map { Int64($0) })
            await producer.close()
        }
    }
}

extension KafkaConsumer {
    /// The next rebalance; trouble on the way to the broker is waited out.
    fileprivate func nextRebalance() async throws -> ConsumerEvent {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            do throws(KafkaError) {
                let event = try await nextEvent()
                switch event {
                case .assigned, .revoked, .lost: return event
                default: break
                }
            } catch {
                if !error.isRetriable { throw error }
            }
        }
        throw Late("No rebalance came.")
    }

    fileprivate func acknowledgeNext(_ isWanted: (ConsumerEvent) -> Bool) async throws {
        let event = try await nextRebalance()
        guard isWanted(event) else { throw Late("\(event) is not what was waited for.") }
        switch event {
        case .assigned(let rebalance), .revoked(let rebalance), .lost(let rebalance):
            try await acknowledge(rebalance)
        default: break
        }
    }
}
