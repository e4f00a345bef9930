import Pipeline

/// What a run has done and found.
struct ChaosReport: Sendable {
    let settings: ChaosSettings
    var fleet = FleetCounts()
    var failovers: [FailoverWatch.Failover] = []
    /// How long it took until all was read after the last fault; nil where it took too long.
    var healing: Duration?
    var outcome = Verifier.Outcome()
    var took = Duration.zero

    /// What is wrong, in sentences; empty where the run has passed.
    var failures: [String] {
        var failures: [String] = []
        if healing == nil { failures.append("not everything was read within \(settings.healingLimit) of the last fault") }
        for finding in outcome.findings where !finding.holds {
            failures.append("not true that \(finding.check): \(finding.wrong) times")
        }
        for surprise in fleet.surprises { failures.append("a worker needed a hand: \(surprise)") }
        return failures
    }

    var hasPassed: Bool { failures.isEmpty }

    /// The report as text.
    var text: String {
        var lines = ["# Chaos, seed \(settings.seed): \(hasPassed ? "passed" : "FAILED")", ""]
        lines += settings.lines.map { "- \($0.0): \($0.1)" }
        lines += ["", "## Checks", ""]
        for finding in outcome.findings {
            lines.append("- \(finding.holds ? "holds" : "FAILS"): \(finding.check) (\(finding.seen) seen, \(finding.wrong) wrong)")
            lines += finding.examples.map { "    - \($0)" }
        }
        lines += ["", "## What happened", ""]
        lines += happened.map { "- \($0.0): \($0.1)" }
        if !failures.isEmpty { lines += ["", "## Why it failed", ""] + failures.map { "- \($0)" } }
        return lines.joined(separator: "\n") + "\n"
    }

    private var happened: [(String, String)] {
        [
            ("records", outcome.counts.map { "\($0.topic.rawValue) \($0.committed)" }.joined(separator: ", ")),
            ("commits", "\(fleet.commits)"), ("aborted transactions", "\(fleet.aborted)"),
            ("aborted records on the topics", "\(outcome.abortedRecords)"),
            ("clients made anew", "\(fleet.rebuilds)"), ("fenced or refused", "\(fleet.fenced)"),
            ("kills of workers", "\(fleet.kills), \(fleet.killsInTransaction) in a transaction, \(fleet.killsInRestore) in a restore"),
            ("healed within", healing.map { "\($0)" } ?? "never"), ("took", "\(took)"),
        ]
    }
}
