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

    /// Sets a value unless it is higher already.
    mutating func raise(_ feature: Feature, _ value: Double) {
        values[feature.index] = max(values[feature.index], value)
    }

    /// A number, and to it each value times the other's, in the order of the features.
    func weighed(by weights: FeatureVector, from start: Double) -> Double {
        var sum = start
        for index in values.indices { sum += weights.values[index] * values[index] }
        return sum
    }
}
