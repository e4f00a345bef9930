import Kafka
import Testing

@testable import KafkaPipeline

@Suite("Batches on their way, one behind the other", .timeLimit(.minutes(5)))
struct FlightTests {
    private let log = ScriptedDelivery.Log()
    private let error = KafkaError(code: .transaction, message: "refused", requiresAbort: true)

    private func fly(
        _ delivery: ScriptedDelivery, after before: Flight? = nil,
        limit: Duration = .seconds(3600)
    ) -> Flight {
        Flight([], moving: [:], by: delivery, after: before, limit: limit) { [log] in
            log.append("\(delivery.name) ends")
        }
    }

    /// Gives whoever is too early a chance to show it: a few turns, for beside the rest of the tests each takes long.
    private func linger() async { for _ in 0..<20 { await Task.yield() } }

    @Test("The second is handed over after the first is, and final after the first is")
    func order() async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        await log.wait(for: "a prepares")
        await linger()
        #expect(log.all == ["a prepares"])
        a.prepared.set(nil)
        await log.wait(for: "b prepares")
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

    @Test("If the first cannot be handed over, the second is not even begun")
    func notPrepared() async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        a.prepared.set(.aborted(error))
        guard case .aborted(error) = await second.landing else {
            Issue.record("The second one ended otherwise")
            return
        }
        #expect(!log.all.contains("b prepares"))
    }

    @Test(
        "Whatever the first ends in, the second is committed only behind a commit",
        arguments: ["aborted", "unknown", "fenced"])
    func comesDown(how: String) async {
        let a = ScriptedDelivery("a", log)
        let first = fly(a)
        let second = fly(ScriptedDelivery("b", log).open(), after: first)
        a.prepared.set(nil)
        await log.wait(for: "b prepares")
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
        await log.wait(for: "a prepares")
        first.giveUp()
        a.prepared.set(nil)
        #expect(await first.landing.error?.code == .assignmentLost)
        #expect(log.all == ["a prepares", "a aborts", "a ends"])
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
        a.prepared.set(nil)
        a.committed.set(.committed)
        await linger()
        #expect(first.outcome?.isCommitted == false)
        #expect(log.all.filter { $0 == "a ends" }.count == 1)
    }
}
