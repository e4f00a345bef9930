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

    /// So many points to either side count with a threshold, so that no lucky peak is chosen.
    private static let around = 2
    /// Thresholds whose figures are lower by no more are as good: one article of a small file.
    private static let even = 0.01

    /// The middle of the thresholds around which both figures are highest, as far as files of this
    /// size can tell them apart.
    var best: Double? {
        let inner = points.indices.dropFirst(Self.around).dropLast(Self.around)
        guard let highest = inner.map(quality).max() else { return nil }
        let good = inner.filter { quality($0) >= highest - Self.even }
        guard let first = good.first, let last = good.last else { return nil }
        return (points[first].threshold + points[last].threshold) / 2
    }

    /// The mean of both figures over a point and those around it.
    private func quality(_ index: Int) -> Double {
        let near = points[index - Self.around...index + Self.around]
        return near.reduce(0) { $0 + $1.bcubed + $1.pairs } / Double(2 * near.count)
    }
}
