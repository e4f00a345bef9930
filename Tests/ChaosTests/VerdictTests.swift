import Processes
import Testing

@testable import Chaos

@Suite("Which runs have passed")
struct VerdictTests {
    /// A long run in which everything happened often enough.
    private func report(faults: Int = 60) -> ChaosReport {
        var settings = ChaosSettings()
        settings.faults = faults
        var report = ChaosReport(settings: settings)
        report.faults = FaultPlan(seed: 1, count: faults).faults.map {
            FaultRecord(fault: $0, at: .zero, target: "somebody", hit: true)
        }
        report.fleet.kills = 30
        report.fleet.killsInTransaction = 5
        report.fleet.killsInRestore = 5
        report.fleet.aborted = 1
        report.fleet.fenced = 1
        report.healing = .seconds(9)
        return report
    }

    private func failover(_ seconds: Int) -> FailoverWatch.Failover {
        FailoverWatch.Failover(
            partition: "articles/1", stage: "dedup", took: .seconds(seconds), takenUp: nil)
    }

    @Test("A run that did enough and found nothing has passed")
    func passed() {
        #expect(report().hasPassed, "\(report().failures)")
    }

    @Test("A run that did too little has not, and says of what")
    func tooLittle() {
        let lacks: [(String, (inout ChaosReport) -> Void)] = [
            ("kills of workers", { $0.fleet.kills = 29 }),
            ("kills in a transaction", { $0.fleet.killsInTransaction = 4 }),
            ("kills in a restore", { $0.fleet.killsInRestore = 4 }),
            ("no transaction was aborted", { $0.fleet.aborted = 0 }),
            ("no worker was fenced", { $0.fleet.fenced = 0 }),
        ]
        for (words, spoil) in lacks {
            var report = report()
            spoil(&report)
            #expect(!report.hasPassed)
            #expect(Quotas.finding(of: report).examples.contains { $0.contains(words) })
        }
    }

    @Test("Every kind must have hit three times", arguments: FaultKind.allCases)
    func missed(kind: FaultKind) {
        var report = report()
        var hits = 0
        report.faults = report.faults.map { record in
            guard record.fault.kind == kind else { return record }
            hits += 1
            return FaultRecord(
                fault: record.fault, at: .zero, target: record.target, hit: hits < 3)
        }
        #expect(!report.hasPassed)
        #expect(Quotas.finding(of: report).examples.first?.hasPrefix(kind.rawValue) == true)
    }

    @Test("A failover that took too long fails a long run; a short one only tells")
    func slow() {
        var long = report()
        long.failovers = [failover(20)]
        #expect(long.hasPassed)
        long.failovers.append(failover(21))
        #expect(!long.hasPassed)
        var short = report(faults: 10)
        short.failovers = [failover(21)]
        #expect(short.hasPassed)
    }

    @Test(
        "A run that did not heal, whose workers do not stand, or whose checks fail, has not passed")
    func wrong() {
        var unhealed = report()
        unhealed.healing = nil
        var fallen = report()
        fallen.standing.complain("dedup-1 is not")
        var doubled = report()
        doubled.checks = [Finding("each page once")]
        #expect(doubled.hasPassed)
        doubled.checks[0].complain("pages/0/3 has 2 records")
        for report in [unhealed, fallen, doubled] {
            #expect(!report.hasPassed && report.failures.count == 1)
        }
    }
}
