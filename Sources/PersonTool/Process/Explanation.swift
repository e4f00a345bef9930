import Article
import MeetingClustering

/// Why an article was placed as it was, for a person to read.
struct Explanation {
    private let weights: ClusteringWeights
    private let threshold: Double
    private var titles: [String: String] = [:]

    init(_ settings: ClusteringSettings) {
        weights = settings.weights
        threshold = settings.threshold
    }

    /// The lines on one sighting; sightings are told in their order.
    mutating func lines(_ sighting: Sighting) -> [String] {
        let article = sighting.article
        let title = article.title ?? String(article.mainText.prefix(70))
        titles[article.key.text] = "\(article.id) “\(title)”"
        return ["\(article.id) “\(title)”: \(outcome(sighting))"] + sighting.why.compactMap(line)
            + sum(sighting.why)
    }

    private func outcome(_ sighting: Sighting) -> String {
        guard let meeting = sighting.meeting?.text else {
            return sighting.kind == .withdrawn ? "is taken back" : "reports no meeting"
        }
        let changed = sighting.changes.first { $0.meeting == sighting.meeting }
        if changed?.version == 1 { return "founds \(meeting)" }
        switch sighting.kind {
        case .moved: return "moves to \(meeting)"
        case .revised where sighting.previousMeeting == sighting.meeting:
            return "stays with \(meeting)"
        default: return "joins \(meeting)"
        }
    }

    private func line(_ reason: Reason) -> String? {
        guard reason.field != "new" else {
            return reason.article.map {
                "    the nearest is \(titles[$0] ?? $0), at \(Self.signed(reason.weight)): too far"
            }
        }
        let nearest = reason.article.map { titles[$0] ?? $0 } ?? ""
        return "    \(Self.signed(reason.weight)) \(reason.field), beside \(nearest)"
    }

    private func sum(_ reasons: [Reason]) -> [String] {
        guard reasons.contains(where: { $0.field != "new" }) else { return [] }
        let bias = Int((weights.bias * 100).rounded())
        let all = reasons.reduce(bias) { $0 + $1.weight }
        return [
            "    \(Self.signed(bias)) to begin with: \(Self.signed(all)) in all, "
                + "over \(Self.signed(Int((threshold * 100).rounded()))) joins"
        ]
    }

    /// Hundredths with their sign.
    private static func signed(_ hundredths: Int) -> String {
        let digits = String(abs(hundredths) % 100)
        return (hundredths < 0 ? "-" : "+") + "\(abs(hundredths) / 100)."
            + String(repeating: "0", count: 2 - digits.utf8.count) + digits
    }
}
