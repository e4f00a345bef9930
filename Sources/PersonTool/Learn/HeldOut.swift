import MeetingClustering

/// A file with the weights that were learned from the others.
struct HeldOut {
    let part: LearnedPart
    let weights: ClusteringWeights

    /// Every file by the others; with a single one there are no others, and it is its own.
    static func all(_ parts: [LearnedPart], _ fit: LogisticFit) -> [HeldOut] {
        parts.indices.map { held in
            let others = parts.count < 2 ? [0] : parts.indices.filter { $0 != held }
            return HeldOut(
                part: parts[held],
                weights: fit.weights(for: others.flatMap { parts[$0].groups.flatMap(\.samples) }))
        }
    }

    /// What the weights reach on the file, in each form that it was read in.
    func scores(
        _ settings: ClusteringSettings
    ) -> [(form: LearnedPart.Form, score: LearnedPart.Score)] {
        var settings = settings
        settings.weights = weights
        return part.forms.map { ($0, part.score(settings, $0)) }
    }
}
