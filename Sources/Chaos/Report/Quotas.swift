/// Whether a run has done enough harm to prove something.
enum Quotas {
    /// From how many faults on a run counts as a long one.
    private static let long = 60

    static func finding(of report: ChaosReport) -> Finding {
        var finding = Finding("the faults were as many as they must be, and were borne in time")
        let fleet = report.fleet
        for (kind, least) in least(of: report) {
            let hits = report.faults.count { $0.fault.kind == kind && $0.hit }
            if hits < least {
                finding.complain("\(kind.rawValue) happened \(hits) times, not \(least)")
            }
        }
        let kills = leastKills(of: report)
        for (what, count, least) in [
            ("kills of workers", fleet.kills, kills.all),
            ("kills in a transaction", fleet.killsInTransaction, kills.inTransaction),
            ("kills in a restore", fleet.killsInRestore, kills.inRestore),
        ] where count < least {
            finding.complain("\(count) \(what), not \(least)")
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

    /// How often each kind must have hit: in a short run each that was planned, once.
    ///
    /// A third worker may come to work late on a busy machine: what `scale` does is done all the
    /// same. A run of workers that promise less is there to be found out, by what came through.
    private static func least(of report: ChaosReport) -> [(kind: FaultKind, count: Int)] {
        FaultKind.allCases.map { kind in
            if report.settings.faults >= long { return (kind, 3) }
            let isDue = kind != .scale && isShortTrial(report) && report.hasPlanned { $0 == kind }
            return (kind, isDue ? 1 : 0)
        }
    }

    /// How many workers must have been killed: in a short run one, and at each moment one, where
    /// that was planned.
    private static func leastKills(
        of report: ChaosReport
    ) -> (all: Int, inTransaction: Int, inRestore: Int) {
        if report.settings.faults >= long { return (30, 5, 5) }
        guard isShortTrial(report) else { return (0, 0, 0) }
        return (
            report.hasPlanned(\.killsWorker) ? 1 : 0,
            report.hasPlanned { $0 == .killInTransaction } ? 1 : 0,
            report.hasPlanned { $0 == .killInRestore } ? 1 : 0
        )
    }

    private static func isShortTrial(_ report: ChaosReport) -> Bool {
        report.settings.faults < long && report.settings.guarantee == .exactlyOnce
    }
}

extension ChaosReport {
    /// Whether a fault of such a kind was to happen.
    fileprivate func hasPlanned(_ isSuch: (FaultKind) -> Bool) -> Bool {
        faults.contains { isSuch($0.fault.kind) }
    }
}
