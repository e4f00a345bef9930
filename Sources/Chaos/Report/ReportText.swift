import Pipeline

/// A report as text, which is Markdown too.
struct ReportText {
    let report: ChaosReport

    /// All of it.
    var text: String {
        var lines = ["# Chaos, seed \(report.settings.seed): \(report.verdict)"]
        lines += section("Settings", report.settings.lines)
        lines += section("What happened", happened)
        lines += section("Faults", faults)
        lines += ["", "## Checks", ""]
        for finding in report.findings {
            lines.append(
                "- \(finding.holds ? "holds" : "FAILS"): \(finding.check) (\(finding.seen) looked "
                    + "at, \(finding.wrong) wrong)")
            lines += finding.examples.map { "    - \($0)" }
        }
        if !report.failures.isEmpty {
            lines += ["", "## What does not hold", ""] + report.failures.map { "- \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
        ["", "## \(title)", "", "| | |", "| --- | --- |"] + rows.map { "| \($0.0) | \($0.1) |" }
    }

    private var happened: [(String, String)] {
        let fleet = report.fleet
        let records = report.counts.map { "\($0.topic.rawValue) \($0.records)" }
        return [
            ("records", records.joined(separator: ", ")),
            ("transactions committed", "\(fleet.commits)"),
            ("transactions aborted", "\(fleet.aborted) by workers that lived to tell"),
            ("aborted records on the topics", "\(report.abortedRecords)"),
            ("clients made anew", "\(fleet.rebuilds)"),
            ("workers fenced or refused", "\(fleet.fenced)"),
            ("partitions lost", "\(fleet.lost)"),
            ("workers killed", "\(fleet.kills)"),
            ("of them in a transaction", "\(fleet.killsInTransaction)"),
            ("of them in a restore", "\(fleet.killsInRestore)"),
            ("processes started", "\(fleet.starts)"),
            ("unclean ends noticed", "\(fleet.uncleanEnds)"),
            ("restores", restores), ("failover, kill to next output", failovers),
            ("failover, kill to state taken back", takeovers),
            ("longest", longest), ("longest from the first of several kills", longestSinceFirst),
            ("failovers open when feeding ended", "\(report.openFailovers)"),
            ("healed after the last fault", report.healing.map(Self.seconds) ?? "never"),
            ("the whole run", Self.seconds(report.took)),
        ]
    }

    private var faults: [(String, String)] {
        FaultKind.allCases.map { kind in
            let own = report.faults.filter { $0.fault.kind == kind }
            let missed = own.count { !$0.hit }
            return (
                kind.rawValue, "\(own.count)" + (missed > 0 ? ", \(missed) of them missed" : "")
            )
        }
    }

    private var restores: String {
        let read = report.fleet.restores.filter { $0.records > 0 }
        guard let most = read.max(by: { $0.records < $1.records }) else { return "none" }
        return "\(report.fleet.restores.count); the largest: \(most.records) records of "
            + "\(most.partition) in \(most.took)"
    }

    private var failovers: String { Self.spread(report.failovers.map(\.took)) }
    private var longest: String {
        report.slowest.prefix(3).map { Self.line($0, $0.took) }.joined(separator: "; ")
    }
    private var longestSinceFirst: String {
        report.slowestSinceFirst.map { Self.line($0, $0.sinceFirst) } ?? "none"
    }
    private var takeovers: String { Self.spread(report.failovers.compactMap(\.takenUp)) }

    private static func line(_ failover: FailoverWatch.Failover, _ time: Duration) -> String {
        "\(failover.stage) \(failover.partition) \(seconds(time))"
    }

    /// The middle and the longest of some times.
    private static func spread(_ times: [Duration]) -> String {
        let sorted = times.sorted()
        guard let longest = sorted.last else { return "none" }
        return "\(sorted.count), p50 \(seconds(sorted[sorted.count / 2])), longest "
            + seconds(longest)
    }

    /// `12.3 s`.
    static func seconds(_ duration: Duration) -> String {
        let parts = duration.components
        let tenths = parts.seconds * 10 + parts.attoseconds / 100_000_000_000_000_000
        return "\(tenths / 10).\(tenths % 10) s"
    }
}
