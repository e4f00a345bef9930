import func Glibc.exp
import func Glibc.log1p

/// What weights are worth on comparisons that they were not learned on.
public struct CrossValidation {
    /// How well weights do on samples.
    public struct Result: Sendable, Equatable {
        /// The mean logarithmic loss: 0 for certainty that is right.
        public let loss: Double
        /// The share of comparisons that are decided rightly.
        public let right: Double
    }

    private let folds: [[LearningSample]]

    /// Groups are dealt out in turn, the largest first, so that folds are of like size.
    public init(_ groups: [LearningGroup], folds: Int) {
        let order = groups.sorted {
            ($1.samples.count, $0.name) < ($0.samples.count, $1.name)
        }
        var dealt: [[LearningSample]] = Array(repeating: [], count: max(2, folds))
        for (index, group) in order.enumerated() {
            dealt[index % dealt.count] += group.samples
        }
        self.folds = dealt
    }

    /// The mean over all folds, each decided by weights that were fitted to the others.
    public func result(_ fit: LogisticFit) -> Result {
        var (loss, right, all) = (0.0, 0.0, 0.0)
        for held in folds.indices {
            let others = folds.indices.filter { $0 != held }.flatMap { folds[$0] }
            let weights = fit.weights(for: others)
            for sample in folds[held] {
                let score = weights.score(sample.vector)
                let margin = sample.same ? score : -score
                loss += sample.weight * (max(0, -margin) + log1p(exp(-abs(margin))))
                right += margin > 0 ? sample.weight : 0
                all += sample.weight
            }
        }
        return Result(loss: loss / max(all, 1), right: right / max(all, 1))
    }
}
