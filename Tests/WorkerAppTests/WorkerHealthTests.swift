import Kafka
import KafkaPipeline
import Pipeline
import Testing

@testable import WorkerApp

@Suite("A restoring, a waiting and a stuck service are told from a healthy one")
struct WorkerHealthTests {
    private let start = ContinuousClock.now
    private let first = SinkPartition(topic: .articles, partition: 0)
    private let second = SinkPartition(topic: .articles, partition: 1)

    private func health(_ events: WorkerEvent...) -> WorkerHealth {
        var health = WorkerHealth(patience: .seconds(60), now: start)
        for event in events { health.record(event, now: start) }
        return health
    }

    private func committed(_ position: Int64) -> WorkerEvent {
        var batch = CommittedBatch()
        batch.positions = [first: position]
        return .committed(batch)
    }

    private func later(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test("while a state comes back it is not ready, says how far it is, and need not be ended")
    func restoring() {
        var health = health(
            .joined(group: "g"), .assigned([first]), .restoring(second, records: 0, of: 2000))
        #expect(health.waiting(start)?.contains("restoring") == true)
        health.record(.restoring(second, records: 500, of: 2000), now: later(50))
        #expect(health.waiting(later(50))?.contains("500 records of 2000 offsets") == true)
        #expect(health.stuck(later(100)) == nil)
        health.record(.restored(second, records: 900, from: 7, took: .seconds(1)), now: later(101))
        #expect(health.waiting(later(101)) == nil)
    }

    @Test("a restore that does not move is stuck")
    func stuckRestore() {
        var health = health(.joined(group: "g"), .restoring(first, records: 0, of: 2000))
        health.record(.restoring(first, records: 5, of: 2000), now: later(10))
        for second in 11...71 {
            health.record(.restoring(first, records: 5, of: 2000), now: later(second))
        }
        #expect(health.stuck(later(70)) == nil)
        #expect(health.stuck(later(71))?.contains("articles/0") == true)
    }

    @Test("work that waits and does not move is stuck; no work is well")
    func stuck() {
        var health = health(.joined(group: "g"), .assigned([first]), committed(10))
        health.reach(WorkerHealth.Reach(end: 12, hasMore: false), of: first)
        #expect(health.lag(of: first) == 0, "what lies there is a transaction's marker")
        #expect(health.stuck(later(1000)) == nil)
        health.reach(WorkerHealth.Reach(end: 15, hasMore: true), of: first)
        #expect(health.lag(of: first) == 5)
        #expect(health.stuck(later(60)) == nil)
        #expect(health.stuck(later(61))?.contains("5 records") == true)
        health.record(committed(12), now: later(62))
        #expect(health.stuck(later(63)) == nil)
    }

    @Test("records that the worker holds and does not decide count as well")
    func held() {
        var health = health(.joined(group: "g"), .assigned([first]), committed(10))
        health.reach(WorkerHealth.Reach(end: 16, hasMore: false), of: first)
        #expect(health.stuck(later(61)) == nil)
        health.record(.received([first: 15]), now: later(1))
        #expect(health.lag(of: first) == 6)
        #expect(health.stuck(later(61)) != nil)
        health.record(committed(15), now: later(62))
        #expect(health.lag(of: first) == 0, "what lies there is a transaction's marker")
    }

    @Test("a broker that is away is waited for: not ready, and no reason to end")
    func trouble() {
        var health = health(.joined(group: "g"), .assigned([first]), committed(10))
        health.reach(WorkerHealth.Reach(end: 15, hasMore: true), of: first)
        for second in stride(from: 0, through: 1000, by: 40) {
            health.record(.trouble("broker 1 is down", retryIn: .seconds(15)), now: later(second))
            #expect(health.waiting(later(second + 39)) == "broker 1 is down")
            #expect(health.stuck(later(second + 39)) == nil)
        }
        health.record(committed(15), now: later(1001))
        #expect(health.waiting(later(1001)) == nil)
    }

    @Test("trouble of a moment passes by itself, though nothing comes that could be committed")
    func blip() {
        let health = health(
            .joined(group: "g"), .assigned([first]), committed(10),
            .trouble("broker 1 is down", retryIn: .seconds(1)))
        #expect(health.waiting(later(1)) == "broker 1 is down")
        #expect(health.waiting(later(31)) == nil)
        #expect(health.stuck(later(1000)) == nil)
    }

    @Test("what stands still after trouble of a moment is stuck, once patience is over")
    func stuckAfterBlip() {
        var health = health(
            .joined(group: "g"), .assigned([first]), committed(10),
            .trouble("broker 1 is down", retryIn: .seconds(1)))
        health.reach(WorkerHealth.Reach(end: 15, hasMore: true), of: first)
        #expect(health.stuck(later(91)) == nil)
        #expect(health.stuck(later(92))?.contains("articles/0") == true)
    }

    @Test("without any connection it is not ready, for as long as the client says so")
    func disconnected() {
        var health = health(.joined(group: "g"), .assigned([first]), committed(10))
        health.reached(anyBroker: true, now: later(5))
        #expect(health.waiting(later(5)) == nil)
        for second in stride(from: 10, through: 300, by: 5) {
            health.reached(anyBroker: false, now: later(second))
            #expect(health.waiting(later(second)) == "no broker is connected")
        }
        health.reached(anyBroker: true, now: later(305))
        #expect(health.waiting(later(330)) == nil)
    }

    @Test("clients that are made anew have no partitions until they are shared out again")
    func rebuilding() {
        var health = health(.joined(group: "g"), .assigned([first]))
        health.record(.rebuilding(reason: "fenced"), now: start)
        #expect(health.waiting(start) == "connecting anew: fenced")
        health.record(.joined(group: "g"), now: start)
        #expect(health.waiting(start) == "no partition is assigned")
        health.record(.assigned([]), now: start)
        #expect(health.waiting(start) == nil, "it stands by, and that is decided")
    }
}
