import MeetingClustering

/// What becomes of the quality when the threshold is moved, on articles that the weights have not
/// seen.
struct ThresholdCurve {
    struct Point {
        let threshold: Double
        let bcubed: Double
        let pairs: Double
    }

    /// The means over all files and forms, each by the weights of the other files.
    let points: [Point]

    init(_ trials: [HeldOut], settings: ClusteringSettings) {
        points = stride(from: -3.0, through: 3.0, by: 0.25).map { threshold in
            let scores = trials.flatMap { trial in
                trial.scores(settings.moved(to: threshold)).map(\.score)
            }
            let count = Double(max(1, scores.count))
            return Point(
                threshold: threshold, bcubed: scores.reduce(0) { $0 + $1.bcubed } / count,
                pairs: scores.reduce(0) { $0 + $1.pairs } / count)
        }
    }

    /// The threshold around which both figures are highest: their mean over half a score to either
    /// side, so that no lucky peak is chosen.
    var best: Double? {
        let around = 2
        return points.indices.dropFirst(around).dropLast(around).max { a, b in
            (quality(a, around), -abs(points[a].threshold))
                < (quality(b, around), -abs(points[b].threshold))
        }.map { points[$0].threshold }
    }

    private func quality(_ index: Int, _ around: Int) -> Double {
        points[index - around...index + around].reduce(0) { $0 + $1.bcubed + $1.pairs }
    }
}
