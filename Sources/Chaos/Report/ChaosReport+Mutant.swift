/// Runs of workers that promise less, which show that the checks would notice.
extension ChaosReport {
    /// What such workers must have done; nil where they promise what the programs do.
    private var harm: Finding.Harm? {
        switch settings.guarantee {
        case .exactlyOnce: nil
        case .none: .doubled
        case .offsetsFirst: .lost
        }
    }

    /// Whether the run ended as it must: passed, or found out by the harm that it was to do.
    var isAsItMustBe: Bool {
        guard let harm else { return hasPassed }
        return findings.contains { $0.harmed[harm] ?? 0 > 0 }
    }

    /// How it ended, in a word or three.
    var verdict: String {
        if harm == nil { return hasPassed ? "passed" : "FAILED" }
        return isAsItMustBe ? "found out, as it must be" : "NOT FOUND OUT"
    }
}
