/// Whether a run has done enough harm to prove something.
enum Quotas {
    /// From how many faults on a run counts as a long one.
    private static let long = 60

    static func finding(of report: ChaosReport) -> Finding {
        var finding = Finding("the faults were as many as they must be, and were borne in time")
        let fleet = report.fleet
        if report.settings.faults >= long {
            for kind in FaultKind.allCases {
                let hits = report.faults.count { $0.fault.kind == kind && $0.hit }
                if hits < 3 { finding.complain("\(kind.rawValue) happened \(hits) times, not 3") }
            }
            for (what, count, least) in [
                ("kills of workers", fleet.kills, 30),
                ("kills in a transaction", fleet.killsInTransaction, 5),
                ("kills in a restore", fleet.killsInRestore, 5),
            ] where count < least {
                finding.complain("\(count) \(what), not \(least)")
            }
        }
        if report.settings.faults > 0, report.settings.guarantee == .exactlyOnce {
            if fleet.aborted + report.abortedRecords == 0 {
                finding.complain("no transaction was aborted")
            }
            if report.settings.faults >= long, fleet.fenced == 0 {
                finding.complain("no worker was fenced")
            }
        }
        finding.seen = report.faults.count
        // A short run is made of debug builds, beside whatever else a machine does: it only tells.
        guard report.settings.faults >= long else { return finding }
        for failover in report.slowest where failover.took > report.settings.failoverLimit {
            finding.complain(
                "\(failover.stage) had no output for \(failover.partition) for "
                    + "\(ReportText.seconds(failover.took)) after a kill")
        }
        return finding
    }
}
