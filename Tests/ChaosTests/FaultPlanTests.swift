import Testing

@testable import Chaos

@Suite("Plans of faults")
struct FaultPlanTests {
    @Test("Sixty faults hold every quota, whatever the seed", arguments: 1...200)
    func quotas(seed: Int) {
        let plan = FaultPlan(seed: UInt64(seed), count: 60)
        #expect(plan.faults.count == 60)
        #expect(plan.faults.map(\.number) == Array(1...60))
        for kind in FaultKind.allCases { #expect(plan.count(of: kind) >= 3) }
        #expect(plan.faults.count { $0.kind.killsWorker } >= 30)
        #expect(plan.count(of: .killInTransaction) >= 5)
        #expect(plan.count(of: .killInRestore) >= 5)
    }

    @Test("Every kind that kills a worker meets every stage that it can")
    func stages() {
        let faults = FaultPlan(seed: 3, count: 60).faults
        let killed = Set(faults.filter { $0.kind == .kill }.map(\.stage))
        #expect(killed == Set(FaultPlan.stages))
        let inside = Set(faults.filter { $0.kind == .killInTransaction }.map(\.stage))
        #expect(inside == Set(FaultPlan.stages.dropLast()))
    }

    @Test("A short run has each kind once, and one of them twice")
    func short() {
        let plan = FaultPlan(seed: 9, count: 10)
        #expect(plan.faults.count == 10)
        for kind in FaultKind.allCases { #expect(plan.count(of: kind) >= 1) }
    }

    @Test("A seed gives its plan, and another seed another", arguments: [0, 1, 7, 15, 60, 600])
    func deterministic(count: Int) {
        let plan = FaultPlan(seed: 5, count: count)
        #expect(plan == FaultPlan(seed: 5, count: count))
        #expect(plan.faults.count == count)
        if count > 5 { #expect(plan != FaultPlan(seed: 6, count: count)) }
    }

    @Test("A mutant is killed at its weak moment, in every stage")
    func unmasking() {
        let plan = FaultPlan.unmasking(seed: 4, count: 7)
        #expect(plan.faults.map(\.number) == Array(1...7))
        #expect(plan.faults.allSatisfy { $0.kind == .killInTransaction })
        for stage in ["ingest", "dedup", "enrich"] {
            #expect(plan.faults.count { $0.stage == stage } >= 2)
        }
    }
}
