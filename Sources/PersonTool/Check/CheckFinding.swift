/// What was found of one part of an installation.
struct CheckFinding: Sendable, Equatable {
    /// The part: `rules`, `broker`, `topics`.
    let part: String
    /// Whether it is as it must be.
    let isWell: Bool
    /// What was found and, where it is wrong, what to do.
    let detail: String

    static func well(_ part: String, _ detail: String) -> CheckFinding {
        CheckFinding(part: part, isWell: true, detail: detail)
    }

    static func wrong(_ part: String, _ detail: String) -> CheckFinding {
        CheckFinding(part: part, isWell: false, detail: detail)
    }

    /// What is wrong, a finding each, or that all is well.
    static func all(_ part: String, _ problems: [String], well: String) -> [CheckFinding] {
        problems.isEmpty ? [.well(part, well)] : problems.map { .wrong(part, $0) }
    }
}
