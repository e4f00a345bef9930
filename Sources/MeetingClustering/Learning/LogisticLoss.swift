import func Glibc.exp
import func Glibc.log1p

/// What weights cost on samples: the logistic loss, and a price for being large.
///
/// Weights are a list here, the bias first, then the features in their order.
struct LogisticLoss {
    static let width = Feature.allCases.count + 1

    /// Keeps the bias' equation solvable where there is nothing to learn from.
    private static let least = 1e-9

    private let samples: [(row: [Double], same: Bool, weight: Double)]
    private let regularization: Double

    init(_ samples: [LearningSample], regularization: Double) {
        self.regularization = regularization
        self.samples = samples.map { sample in
            let row = [1] + Feature.allCases.map { sample.vector[$0] }
            return (row, sample.same, sample.weight)
        }
    }

    /// 1 for a weight that is never below zero, -1 for one never above, 0 for the bias.
    static func sign(_ index: Int) -> Double {
        index == 0 ? 0 : Feature.allCases[index - 1].speaksFor ? 1 : -1
    }

    /// The value, or zero where the sign is not allowed.
    static func allowed(_ value: Double, at index: Int) -> Double {
        value * sign(index) < 0 ? 0 : value
    }

    /// The list as weights.
    static func weights(_ list: [Double]) -> ClusteringWeights {
        var features = FeatureVector()
        for (index, feature) in Feature.allCases.enumerated() {
            features[feature] = list[index + 1]
        }
        return ClusteringWeights(bias: list[0], features: features)
    }

    func value(_ weights: [Double]) -> Double {
        var value = 0.0
        for weight in weights.dropFirst() { value += weight * weight * regularization / 2 }
        for sample in samples {
            let score = Self.product(weights, sample.row)
            let margin = sample.same ? score : -score
            value += sample.weight * (max(0, -margin) + log1p(exp(-abs(margin))))
        }
        return value
    }

    /// The first and second derivatives.
    func slope(_ weights: [Double]) -> (gradient: [Double], curvature: [[Double]]) {
        var gradient = weights.map { $0 * regularization }
        gradient[0] = 0
        var curvature = Array(
            repeating: Array(repeating: 0.0, count: Self.width), count: Self.width)
        curvature[0][0] = Self.least
        for index in 1..<Self.width { curvature[index][index] = regularization }
        for sample in samples {
            let chance = 1 / (1 + exp(-Self.product(weights, sample.row)))
            let error = sample.weight * (chance - (sample.same ? 1 : 0))
            let bend = sample.weight * chance * (1 - chance)
            for (index, value) in sample.row.enumerated() where value != 0 {
                gradient[index] += error * value
                for other in 0...index {
                    curvature[index][other] += bend * value * sample.row[other]
                }
            }
        }
        for index in weights.indices {
            for other in 0..<index { curvature[other][index] = curvature[index][other] }
        }
        return (gradient, curvature)
    }

    private static func product(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += a[index] * b[index] }
        return sum
    }
}
