import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka transactions")
    struct TransactionTests {
        @Test func onlyWhatWasCommittedIsSeen() async throws {
            let topic = try await RealTopic("commit")
            let producer = try await topic.transactional()
            for (texts, isCommitted) in [(["a", "b"], true), (["c"], false), (["d"], true)] {
                try await producer.beginTransaction()
                try await producer.enqueue(texts.map { topic.record($0) })
                if isCommitted {
                    try await producer.commitTransaction()
                } else {
                    try await producer.flush()
                    try await producer.abortTransaction()
                }
            }
            await producer.close()
            #expect(try await topic.texts() == ["a", "b", "d"])
            #expect(try await topic.texts(isolation: .readUncommitted) == ["a", "b", "c", "d"])
        }

        @Test func endOfPartitionPassesMarkersAndAbortedRecords() async throws {
            let topic = try await RealTopic("end")
            let producer = try await topic.transactional()
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("a"), topic.record("b")])
            try await producer.commitTransaction()
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("c")])
            try await producer.flush()
            try await producer.abortTransaction()
            let uncommitted = try await topic.place.reader(topic.name, isolation: .readUncommitted)
            let high = try await uncommitted.watermarks(of: topic.partition()).high
            #expect(high == 5)
            let reader = try await topic.place.reader(topic.name)
            var end: Int64 = -1
            while end < high {
                if case .endOfPartition(_, let offset) = try await reader.nextEvent() {
                    end = offset
                }
            }
            #expect(end == high)
            #expect(await reader.position == [topic.partition(): 5])
        }

        @Test func offsetsAreCommittedWithTheTransactionOrNotAtAll() async throws {
            let topic = try await RealTopic("offsets")
            let producer = try await topic.transactional()
            let consumer = try topic.place.member(topic.place.name("group"))
            try await consumer.subscribe([topic.name])
            try await consumer.acknowledgeAssignment()
            let place = [topic.partition(): CommittedOffset(offset: 7, metadata: "seventh")]
            for isCommitted in [false, true] {
                try await producer.beginTransaction()
                try await producer.enqueue([topic.record("x")])
                try await producer.sendOffsets(place, group: try await consumer.groupMetadata())
                if isCommitted {
                    try await producer.commitTransaction()
                } else {
                    try await producer.abortTransaction()
                }
                let committed = try await consumer.committed([topic.partition()])
                #expect(committed == (isCommitted ? place : [:]))
            }
            await consumer.close()
            await producer.close()
        }

        @Test func committedWaitsForAnOpenTransaction() async throws {
            let topic = try await RealTopic("unstable")
            let producer = try await topic.transactional()
            let consumer = try topic.place.member(topic.place.name("group"))
            try await consumer.subscribe([topic.name])
            try await consumer.acknowledgeAssignment()
            try await producer.beginTransaction()
            try await producer.sendOffsets(
                [topic.partition(): CommittedOffset(offset: 3)],
                group: try await consumer.groupMetadata())
            await #expect {
                try await consumer.committed([topic.partition()], timeout: .milliseconds(500))
            } throws: {
                ($0 as? KafkaError)?.isRetriable == true
            }
            try await producer.commitTransaction()
            let committed = try await consumer.committed([topic.partition()])
            #expect(committed[topic.partition()]?.offset == 3)
        }

        @Test func aZombieIsFencedByItsGroupMetadata() async throws {
            let topic = try await RealTopic("zombie")
            let group = topic.place.name("group")
            let old = try topic.place.member(group)
            try await old.subscribe([topic.name])
            try await old.acknowledgeAssignment()
            let stale = try await old.groupMetadata()
            await old.close()
            let new = try topic.place.member(group)
            try await new.subscribe([topic.name])
            try await new.acknowledgeAssignment()
            let producer = try await topic.transactional()
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("zombie")])
            await #expect {
                try await producer.sendOffsets(
                    [topic.partition(): CommittedOffset(offset: 1)], group: stale)
            } throws: {
                guard let error = $0 as? KafkaError else { return false }
                return error.requiresAbort && error.code == .notInGroup
            }
            try await producer.abortTransaction()
            #expect(try await topic.texts() == [])
            #expect(try await new.committed([topic.partition()]) == [:])
        }

        @Test func anOlderOwnerOfTheIdIsFencedForGood() async throws {
            let topic = try await RealTopic("fenced")
            let old = try await topic.transactional()
            try await old.beginTransaction()
            try await old.enqueue([topic.record("old")])
            try await old.flush()
            let new = try await topic.transactional()
            try await new.beginTransaction()
            try await new.enqueue([topic.record("new")])
            try await new.commitTransaction()
            await #expect { try await old.commitTransaction() } throws: {
                guard let error = $0 as? KafkaError else { return false }
                return error.isFatal && error.code == .fenced
            }
            #expect(try await topic.texts() == ["new"])
            #expect(await old.close() == .clean)
        }

        @Test func closingAbortsAnOpenTransactionAtOnce() async throws {
            let topic = try await RealTopic("left-open")
            let producer = try await topic.transactional(timeout: .seconds(600))
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("never")])
            try await producer.flush()
            #expect(await producer.close() == .clean)
            // Readers pass it now, and not when the transaction would have timed out.
            let reader = try await topic.place.reader(topic.name)
            var end: Int64 = -1
            while end < 2 {
                if case .endOfPartition(_, let offset) = try await reader.nextEvent() {
                    end = offset
                }
            }
            #expect(try await topic.texts() == [])
            #expect(try await topic.texts(isolation: .readUncommitted) == ["never"])
        }

        @Test func aTransactionThatTimesOutIsAborted() async throws {
            let topic = try await RealTopic("timeout")
            let producer = try await topic.transactional(timeout: .seconds(1))
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("late")])
            try await producer.flush()
            // The reader's end passes the record once the coordinator has aborted it.
            let reader = try await topic.place.reader(topic.name)
            var end: Int64 = -1
            while end < 2 {
                if case .endOfPartition(_, let offset) = try await reader.nextEvent() {
                    end = offset
                }
            }
            await #expect { try await producer.commitTransaction() } throws: {
                guard let error = $0 as? KafkaError else { return false }
                return error.isFatal && error.code == .fenced
            }
            #expect(try await topic.texts() == [])
        }
    }
}

extension KafkaConsumer {
    /// Waits for the first assignment and acknowledges it.
    func acknowledgeAssignment() async throws {
        guard case .assigned(let rebalance) = try await nextRebalance() else {
            throw KafkaError(code: .other, message: "not an assignment")
        }
        try await acknowledge(rebalance)
    }
}
