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
            partition: "articles/1", stage: "dedup", took: .seconds(seconds),
            sinceFirst: .seconds(seconds), takenUp: nil)
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

    /// A short run in which everything happened once.
    private func shortReport(seed: UInt64 = 1) -> ChaosReport {
        var report = report(faults: 10)
        report.faults = FaultPlan(seed: seed, count: 10).faults.map {
            FaultRecord(fault: $0, at: .zero, target: "somebody", hit: true)
        }
        report.fleet.kills = 1
        report.fleet.killsInTransaction = 1
        report.fleet.killsInRestore = 1
        report.fleet.fenced = 0
        return report
    }

    @Test(
        "A short run must have hit with every kind once, but for the one that hangs on the time",
        arguments: FaultKind.allCases)
    func missedShort(kind: FaultKind) {
        for seed in UInt64(1)...20 {
            var report = shortReport(seed: seed)
            #expect(report.hasPassed, "\(report.failures)")
            report.faults = report.faults.map { record in
                FaultRecord(
                    fault: record.fault, at: .zero, target: record.target,
                    hit: record.fault.kind != kind)
            }
            let words = kind == .scale ? [] : ["\(kind.rawValue) happened 0 times, not 1"]
            #expect(report.hasPassed == words.isEmpty)
            #expect(Quotas.finding(of: report).examples == words)
        }
    }

    @Test("A short run must have killed, in a transaction and in a restore, and aborted something")
    func tooLittleShort() {
        let lacks: [(String, (inout ChaosReport) -> Void)] = [
            ("0 kills of workers", { $0.fleet.kills = 0 }),
            ("0 kills in a transaction", { $0.fleet.killsInTransaction = 0 }),
            ("0 kills in a restore", { $0.fleet.killsInRestore = 0 }),
            ("no transaction was aborted", { $0.fleet.aborted = 0 }),
        ]
        for (words, spoil) in lacks {
            var report = shortReport()
            spoil(&report)
            #expect(!report.hasPassed)
            #expect(Quotas.finding(of: report).examples.contains { $0.contains(words) })
        }
    }

    @Test("A short run need not have hit with what was not planned, nor one that is found out")
    func notPlanned() {
        var few = shortReport()
        few.faults = few.faults.filter { !$0.fault.kind.killsWorker }
        few.fleet.kills = 0
        few.fleet.killsInTransaction = 0
        few.fleet.killsInRestore = 0
        #expect(few.hasPassed, "\(few.failures)")
        var settings = ChaosSettings()
        settings.faults = 8
        settings.guarantee = .none
        var mutant = ChaosReport(settings: settings)
        mutant.healing = .seconds(1)
        mutant.faults = FaultPlan.unmasking(seed: 1, count: 8).faults.map {
            FaultRecord(fault: $0, at: .zero, target: "nobody", hit: false)
        }
        #expect(Quotas.finding(of: mutant).holds)
    }

    @Test("A report tells the longest failover from the last kill, and from the first")
    func longest() {
        var report = report()
        report.failovers = [
            failover(7),
            FailoverWatch.Failover(
                partition: "pages/2", stage: "ingest", took: .seconds(3), sinceFirst: .seconds(31),
                takenUp: nil),
        ]
        report.openFailovers = 4
        let text = ReportText(report: report).text
        #expect(text.contains("| longest | dedup articles/1 7.0 s; ingest pages/2 3.0 s |"))
        #expect(text.contains("| longest from the first of several kills | ingest pages/2 31.0 s"))
        #expect(text.contains("| failovers open when feeding ended | 4 |"))
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
