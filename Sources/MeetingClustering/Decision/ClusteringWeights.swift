/// How much each feature weighs in the decision whether an article reports a meeting.
///
/// The weights are those of a logistic regression: a score above zero is a chance above one half.
public struct ClusteringWeights: Sendable, Equatable {
    /// What speaks against joining before anything is compared.
    public var bias: Double
    /// The weight of each feature.
    public var features: FeatureVector

    /// Weights.
    public init(bias: Double, features: FeatureVector) {
        self.bias = bias
        self.features = features
    }

    /// The score of a comparison.
    public func score(_ vector: FeatureVector) -> Double {
        vector.weighed(by: features, from: bias)
    }
}
