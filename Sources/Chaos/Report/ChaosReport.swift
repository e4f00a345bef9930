import Pipeline

/// What a run has done and found.
struct ChaosReport: Sendable {
    let settings: ChaosSettings
    var faults: [FaultRecord] = []
    var fleet = FleetCounts()
    var failovers: [FailoverWatch.Failover] = []
    /// How many failovers were not over when nothing was fed any more.
    var openFailovers = 0
    /// How long it took until all was read after the last fault; nil where it took too long.
    var healing: Duration?
    /// Whether the workers stand by themselves.
    var standing = Finding("")
    /// What the checks have found.
    var checks: [Finding] = []
    /// How many records each topic holds.
    var counts: [(topic: Topic, records: Int)] = []
    /// How many aborted records lie among them.
    var abortedRecords = 0
    var took = Duration.zero

    /// Everything that was checked.
    var findings: [Finding] { checks + [standing, Quotas.finding(of: self)] }

    /// What is wrong, in sentences; empty where the run has passed.
    var failures: [String] {
        var failures: [String] = []
        if healing == nil {
            failures.append(
                "not everything was read within \(settings.healingLimit) of the last fault")
        }
        for finding in findings where !finding.holds {
            failures.append("\(finding.check): does not hold, \(finding.wrong) times")
        }
        return failures
    }

    /// Whether all holds.
    var hasPassed: Bool { failures.isEmpty }

    /// The longest failovers, longest first.
    var slowest: [FailoverWatch.Failover] { failovers.sorted { $0.took > $1.took } }

    /// The one that took longest from the first kill of several in a row.
    var slowestSinceFirst: FailoverWatch.Failover? {
        failovers.max { $0.sinceFirst < $1.sinceFirst }
    }
}
