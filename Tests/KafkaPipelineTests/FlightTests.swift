import Kafka
import Testing

@testable import KafkaPipeline

@Suite("Batches on their way, one behind the other", .timeLimit(.minutes(5)))
struct FlightTests {
    private let log = ScriptedDelivery.Log()
    private let error = KafkaError(code: .transaction, message: "refused", requiresAbort: true)

    private func fly(
        _ delivery: ScriptedDelivery, onceFreeOf last: Flight? = nil, after before: Flight? = nil,
        limit: Duration = .seconds(3600)
    ) -> Flight {
        Flight([], moving: [:], by: delivery, onceFreeOf: last, after: before, limit: limit) {
            [log] in log.append("\(delivery.name) ends")
        }
    }

    /// Gives whoever is too early a chance to show it: a few turns, for beside the rest of the
    /// tests each takes long.
    private func linger() async { for _ in 0..<20 { await Task.yield() } }

    @Test("The second is handed over after the first is, and final after the first is")
    func order() async {
        let a = ScriptedDelivery("a", log)
        a.moved.set(nil)
        let first = fly(a)
        await log.wait(for: "a moves")
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        await log.wait(for: "b moves")
        await linger()
        #expect(log.all == ["a begins", "a hands over", "a moves", "b begins", "b moves"])
        a.prepared.set(nil)
        await log.wait(for: "b hands over")
        await log.wait(for: "a commits")
        await linger()
        #expect(!log.all.contains("b commits"))
        #expect(second.outcome == nil)
        a.committed.set(.committed)
        #expect(await second.landing.isCommitted)
        #expect(first.outcome?.isCommitted == true)
        let commits = log.all.filter { $0 == "a ends" || $0 == "b commits" }
        #expect(commits.contains("b commits") && log.all.contains("b ends"))
    }

    @Test("The offsets of the second go to the broker after those of the first")
    func offsets() async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        await log.wait(for: "a moves")
        await log.wait(for: "b begins")
        await linger()
        #expect(!log.all.contains("b moves"))
        a.moved.set(nil)
        await log.wait(for: "b moves")
        a.prepared.set(nil)
        a.committed.set(.committed)
        #expect(await second.landing.isCommitted)
    }

    @Test("Behind one that is acknowledged the records go first, and the offsets beside them")
    func alone() async {
        let a = ScriptedDelivery("a", log)
        a.moved.set(nil)
        a.prepared.set(nil)
        let first = fly(a)
        await log.wait(for: "a commits")
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        await log.wait(for: "b moves")
        #expect(log.all.filter { $0.hasPrefix("b") } == ["b begins", "b hands over", "b moves"])
        a.committed.set(.committed)
        #expect(await second.landing.isCommitted)
    }

    @Test("If the first cannot be handed over, nothing of the second is", arguments: [true, false])
    func notPrepared(isMoved: Bool) async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        if isMoved {
            a.moved.set(nil)
            await log.wait(for: "b moves")
            a.prepared.set(.aborted(error))
        } else {
            a.moved.set(.aborted(error))
        }
        guard case .aborted(error) = await second.landing else {
            Issue.record("The second one ended otherwise")
            return
        }
        #expect(log.all.contains("b aborts") && !log.all.contains("b hands over"))
        #expect(log.all.contains("b moves") == isMoved)
    }

    @Test("A third waits for the producer of the first", arguments: [true, false])
    func third(isCommitted: Bool) async {
        let a = ScriptedDelivery("a", log).open()
        let again = ScriptedDelivery("a again", log).open()
        let held = ScriptedDelivery("a", log)
        held.moved.set(nil)
        held.prepared.set(nil)
        let first = fly(held)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        let third = fly(again, onceFreeOf: first, after: second)
        await log.wait(for: "a commits")
        await log.wait(for: "b hands over")
        await linger()
        #expect(!log.all.contains("a again begins"))
        held.committed.set(isCommitted ? .committed : .aborted(error))
        #expect(await third.landing.isCommitted == isCommitted)
        #expect(log.all.contains("a again begins") == isCommitted)
        #expect(await second.landing.isCommitted == isCommitted)
        #expect(await fly(a, after: third).landing.isCommitted == isCommitted)
    }

    @Test(
        "Whatever the first ends in, the second is committed only behind a commit",
        arguments: ["aborted", "unknown", "fenced"])
    func comesDown(how: String) async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        a.moved.set(nil)
        a.prepared.set(nil)
        await log.wait(for: "b hands over")
        a.committed.set(
            how == "aborted" ? .aborted(error) : how == "unknown" ? .unknown(error) : .fenced(error)
        )
        #expect(await second.landing.error == error)
        #expect(log.all.contains("b aborts") && !log.all.contains("b commits"))
    }

    @Test("What is given up in time is aborted")
    func givenUp() async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        await log.wait(for: "a moves")
        first.giveUp()
        a.moved.set(nil)
        a.prepared.set(nil)
        #expect(await first.landing.error?.code == .assignmentLost)
        #expect(log.all == ["a begins", "a hands over", "a moves", "a aborts", "a ends"])
    }

    @Test("What hangs is unknown in time, ends once, and takes the next one with it")
    func hangs() async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a, limit: .milliseconds(1))
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        guard case .unknown(let late) = await first.landing else {
            Issue.record("It did not hang")
            return
        }
        #expect(late.code == .timedOut)
        #expect(await second.landing.isCommitted == false)
        _ = a.open()
        await linger()
        #expect(first.outcome?.isCommitted == false)
        #expect(log.all.filter { $0 == "a ends" }.count == 1)
    }
}
