/// A value for each feature.
public struct FeatureVector: Sendable, Equatable {
    private var values: [Double]

    /// All zero.
    public init() { values = Array(repeating: 0, count: Feature.allCases.count) }

    /// The value of a feature.
    public subscript(feature: Feature) -> Double {
        get { values[feature.index] }
        set { values[feature.index] = newValue }
    }
}
