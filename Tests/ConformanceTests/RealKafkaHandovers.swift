import FaultProxy
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance.RealKafkaOwnBroker {
    @Suite("RealKafka workers hand partitions over")
    struct RealKafkaHandovers {
        private let line: FailingLine

        init() throws { line = try FailingLine(OwnCluster.current) }

        private var proxy: FaultProxy { line.proxy }
        private var site: Site { line.site }
        private var far: Site { line.far }

        /// Settings of a worker that waits for its answers for as long as a test may last, and whose
        /// first care is over after 120 records: while it lasts, a batch goes alone.
        private func settings(
            _ site: Site, _ client: String, _ assignment: ConsumerConfiguration.Assignment
        ) -> WorkerSettings {
            var settings = site.settings(
                client: client,
                [
                    "socket.timeout.ms": "60000",
                    "partition.assignment.strategy": assignment.rawValue,
                ])
            settings.transactionTimeout = .seconds(90)
            settings.callLimit = .seconds(90)
            settings.batchRecords = 40
            return settings
        }

        @Test(
            "Partitions are given back only when what is open of them is final",
            arguments: [ConsumerConfiguration.Assignment.cooperativeSticky, .range])
        func openBatches(assignment: ConsumerConfiguration.Assignment) async throws {
            try await site.makeStage(partitions: 2)
            let inputs = (Int32(0)..<2).map {
                Texts.records(0..<300, seed: UInt64($0) + 1, partition: $0)
            }
            for input in inputs { try await site.feed(Array(input.prefix(120))) }
            let first = LiveWorker(WordCounter.definition, settings(far, "far", assignment))
            try await waitUntilRead(120, first)
            let open = proxy.holdRequests(.endTransaction, count: 1000, client: "far")
            try await openBatch(inputs[0][120], first)
            try await openBatch(inputs[1][120], first)
            // Those wait behind, and not enough of them to be waited for.
            for input in inputs { try await site.feed(Array(input[121..<130])) }
            let second = LiveWorker(WordCounter.definition, settings(site, "near", assignment))
            try await waitUntilToldOfAnother()
            #expect(first.count(Self.givesBack) == 0, "\(first.story)")
            #expect(second.count(Self.takes) == 0, "\(second.story)")
            proxy.release(open)
            try await second.wait(for: "a partition is taken", Self.takes)
            for input in inputs { try await site.feed(Array(input.suffix(170))) }
            try await waitUntilRead(300, first)
            #expect(await first.stop() == nil)
            #expect(await second.stop() == nil)
            let before = first.events.prefix { !Self.givesBack($0) }
            let committed = before.reduce(0) { $0 + Self.committed($1) }
            #expect(committed >= 242, "\(first.story)")
            #expect(first.count { if case .lost = $0 { true } else { false } } == 0)
            #expect(second.count { if case .committed = $0 { true } else { false } } > 0)
            for input in inputs {
                let all = try Undisturbed(WordCounter.definition, over: input)
                try await all.expect(
                    at: site, on: [.sightings, .deadLetters], partition: input[0].partition, first)
            }
        }

        private static func takes(_ event: WorkerEvent) -> Bool {
            if case .assigned(let all) = event { !all.isEmpty } else { false }
        }

        private static func givesBack(_ event: WorkerEvent) -> Bool {
            if case .revoked(let all) = event { !all.isEmpty } else { false }
        }

        private static func committed(_ event: WorkerEvent) -> Int {
            if case .committed(let batch) = event { batch.records } else { 0 }
        }

        private func waitUntilRead(_ offset: Int64, _ worker: LiveWorker) async throws {
            for number in Int32(0)..<2 {
                try await site.waitUntilRead(
                    site.partition(.articles, number), to: offset, worker)
            }
        }

        /// Feeds one record and waits until what it leads to is written, in an open transaction.
        private func openBatch(_ record: InputRecord, _ worker: LiveWorker) async throws {
            let output = site.partition(.sightings, record.partition)
            let end = try await site.watermarks(output).high
            try await site.feed([record])
            do {
                try await eventually("\(output) has more than \(end)") {
                    try await site.watermarks(output).high > end
                }
            } catch {
                throw Late("\(error)\n\(worker.story)")
            }
        }

        /// Waits until the only member behind the proxy must know that another has joined.
        ///
        /// With its next heartbeat it hears of it, joins anew where it may keep what it has, and is
        /// told what to give back; when it sends one more, it has not given anything back yet.
        private func waitUntilToldOfAnother() async throws {
            let admin = try KafkaAdmin(site.client("admin"))
            try await eventually("the group has two members") {
                try await admin.describeConsumerGroup(site.group).members.count == 2
            }
            await admin.close()
            let beats = heartbeats
            try await eventually("two heartbeats more") { heartbeats >= beats + 2 }
        }

        private var heartbeats: Int { proxy.counts.requests[.heartbeat] ?? 0 }
    }
}
