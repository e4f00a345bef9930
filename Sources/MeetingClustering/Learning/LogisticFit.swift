import func Glibc.exp
import func Glibc.log1p

/// Fits the weights of the decision to samples: logistic regression, held small, each weight with
/// the sign that its feature can have.
///
/// Projected gradient descent with a step that shrinks when it overshoots; the loss is convex, so
/// that where it ends does not depend on where it starts.
public struct LogisticFit {
    /// How strongly weights are held small, a sample counting 1.
    public let regularization: Double
    /// How many steps are made at most.
    private static let steps = 4_000
    /// After so many steps that gain next to nothing it is enough.
    private static let patience = 25

    /// A fit that holds weights small with this strength.
    public init(regularization: Double = 1) { self.regularization = regularization }

    /// The weights that fit best.
    public func weights(for samples: [LearningSample]) -> ClusteringWeights {
        var current = ClusteringWeights(bias: 0, features: FeatureVector())
        var loss = self.loss(current, samples)
        var step = 1.0 / Double(max(1, samples.count))
        var idle = 0
        for _ in 0..<Self.steps where idle < Self.patience {
            let next = moved(current, by: step, along: gradient(current, samples))
            let nextLoss = self.loss(next, samples)
            if nextLoss <= loss {
                idle = loss - nextLoss < loss * 1e-7 ? idle + 1 : 0
                (current, loss) = (next, nextLoss)
                step *= 1.1
            } else {
                step *= 0.5
            }
        }
        return current
    }

    private func gradient(
        _ weights: ClusteringWeights, _ samples: [LearningSample]
    ) -> ClusteringWeights {
        var gradient = ClusteringWeights(bias: 0, features: weights.features)
        for feature in Feature.allCases {
            gradient.features[feature] = weights.features[feature] * regularization
        }
        for sample in samples {
            let miss = chance(weights.score(sample.vector)) - (sample.same ? 1 : 0)
            let error = miss * sample.weight
            gradient.bias += error
            for feature in Feature.allCases {
                gradient.features[feature] += error * sample.vector[feature]
            }
        }
        return gradient
    }

    private func moved(
        _ weights: ClusteringWeights, by step: Double, along gradient: ClusteringWeights
    ) -> ClusteringWeights {
        var next = weights
        next.bias -= step * gradient.bias
        for feature in Feature.allCases {
            let value = weights.features[feature] - step * gradient.features[feature]
            next.features[feature] = feature.speaksFor ? max(0, value) : min(0, value)
        }
        return next
    }

    private func loss(_ weights: ClusteringWeights, _ samples: [LearningSample]) -> Double {
        var loss = 0.0
        for feature in Feature.allCases {
            loss += weights.features[feature] * weights.features[feature] * regularization / 2
        }
        for sample in samples {
            let score = weights.score(sample.vector)
            let margin = sample.same ? score : -score
            loss += sample.weight * (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin)
        }
        return loss
    }

    private func chance(_ score: Double) -> Double { 1 / (1 + exp(-score)) }
}
