import Testing

@testable import Kafka

/// The hand-off between a consumer's thread and its caller, as a plain value.
@Suite("Kafka mailbox")
struct MailboxTests {
    private func batch(_ partition: Int32, _ offsets: ClosedRange<Int64>) -> Mailbox.Answer {
        .success(
            .batch(
                MessageBatch(
                    offsets.map {
                        Message(topic: "t", partition: partition, offset: $0, value: [1])
                    })))
    }

    private func partition(_ number: Int32) -> TopicPartition {
        TopicPartition(topic: "t", partition: number)
    }

    /// What callers get until there is nothing left, as `partition:offset`.
    private func drain(_ mailbox: inout Mailbox) -> [String] {
        var all: [String] = []
        while case .answer(let answer) = mailbox.take() {
            switch answer {
            case .success(.batch(let batch)):
                all += batch.map { "\($0.partition):\($0.offset)" }
            case .success(.revoked): all.append("revoked")
            case .success(.endOfPartition(let partition, let offset)):
                all.append("end \(partition.partition):\(offset)")
            case .success: all.append("other")
            case .failure(let error):
                all.append(error.code.rawValue)
                if error.isFatal || error.code == .closed { return all }
            }
        }
        return all
    }

    @Test func roomIsBounded() {
        var mailbox = Mailbox(maximumBatches: 2)
        _ = mailbox.put(batch(0, 0...1))
        #expect(mailbox.hasRoom)
        _ = mailbox.put(batch(0, 2...3))
        #expect(!mailbox.hasRoom)
        _ = mailbox.take()
        #expect(mailbox.hasRoom)
    }

    @Test func rebalancesOvertakeMessages() {
        var mailbox = Mailbox()
        _ = mailbox.put(batch(0, 0...0))
        let rebalance = Rebalance(
            partitions: [partition(1)], isCooperative: true, number: 1, isAssignment: false)
        _ = mailbox.put(.success(.revoked(rebalance)), urgent: true)
        #expect(drain(&mailbox) == ["revoked", "0:0"])
    }

    @Test func anInterruptedCallAnswersAtOnceAndHoldsNothingUp() {
        var mailbox = Mailbox()
        _ = mailbox.interrupt()
        _ = mailbox.interrupt()
        #expect(drain(&mailbox) == ["other"])
        // Somebody who is interrupted before each call still gets what came.
        for offset in 0...2 as ClosedRange<Int64> { _ = mailbox.put(batch(0, offset...offset)) }
        for offset in 0...2 {
            _ = mailbox.interrupt()
            guard case .answer(.success(.batch(let batch))) = mailbox.take() else {
                Issue.record("No batch, although one has come")
                return
            }
            #expect(batch.map(\.offset) == [Int64(offset)])
        }
        #expect(drain(&mailbox).isEmpty)
    }

    @Test func whatMovedAwayIsDroppedAlsoFromTheMiddleOfABatch() {
        var mailbox = Mailbox()
        let mixed = MessageBatch([
            Message(topic: "t", partition: 0, offset: 5, value: nil),
            Message(topic: "t", partition: 1, offset: 7, value: nil),
            Message(topic: "t", partition: 0, offset: 6, value: nil),
        ])
        _ = mailbox.put(.success(.batch(mixed)))
        _ = mailbox.put(.success(.endOfPartition(partition(0), offset: 7)))
        _ = mailbox.put(batch(0, 7...8))
        mailbox.drop([partition(0)])
        #expect(mailbox.hasRoom)
        #expect(drain(&mailbox) == ["1:7"])
        #expect(mailbox.positions == [partition(1): 8])
    }

    @Test func pausedPartitionsAreHeldBackAndComeFirstAfterwards() {
        var mailbox = Mailbox()
        _ = mailbox.put(batch(0, 0...1))
        _ = mailbox.put(batch(1, 0...0))
        mailbox.hold([partition(0)])
        #expect(drain(&mailbox) == ["1:0"])
        _ = mailbox.put(batch(0, 2...2))
        _ = mailbox.unhold([partition(0)])
        #expect(drain(&mailbox) == ["0:0", "0:1", "0:2"])
    }

    @Test func whatWasHandedOutIsDoneWhenMoreIsAskedFor() {
        var mailbox = Mailbox()
        _ = mailbox.put(batch(0, 0...4))
        _ = mailbox.take()
        #expect(mailbox.takeSettled() == [:])
        _ = mailbox.take()
        #expect(mailbox.takeSettled() == [partition(0): 5])
        #expect(mailbox.takeSettled() == [:])
    }

    @Test func messagesAreDoneOneByOneWhereTheyAreTakenSo() {
        var mailbox = Mailbox()
        _ = mailbox.put(batch(0, 0...4))
        _ = mailbox.take()
        mailbox.settle(partition(0), upTo: 2)
        #expect(mailbox.takeSettled() == [partition(0): 2])
    }

    @Test func whatIsDoneOfPartitionsThatGoStillCountsButNotOfLostOnes() {
        for isLost in [false, true] {
            var mailbox = Mailbox()
            _ = mailbox.put(batch(0, 0...4))
            _ = mailbox.put(batch(0, 5...9))
            _ = mailbox.take()
            mailbox.drop([partition(0)], keepsDone: !isLost)
            // Nothing of the second batch, whose partition goes.
            guard case .wait = mailbox.take() else {
                Issue.record("handed out")
                return
            }
            #expect(mailbox.takeSettled() == (isLost ? [:] : [partition(0): 5]))
        }
    }

    @Test func troubleIsToldOnceAndAFatalErrorForEver() {
        var mailbox = Mailbox()
        let trouble = KafkaError(code: .allBrokersDown, message: "down", isRetriable: true)
        for _ in 0..<100 { _ = mailbox.put(.failure(trouble)) }
        _ = mailbox.fail(KafkaError(code: .fenced, message: "fenced", isFatal: true))
        #expect(drain(&mailbox) == ["all-brokers-down", "fenced"])
        #expect(drain(&mailbox) == ["fenced"])
    }

    @Test func aClosedMailboxTakesNothingMore() {
        var mailbox = Mailbox()
        _ = mailbox.put(batch(0, 0...0))
        _ = mailbox.close()
        _ = mailbox.put(batch(0, 1...1))
        #expect(drain(&mailbox) == ["closed"])
        #expect(!mailbox.hasRoom)
    }
}
