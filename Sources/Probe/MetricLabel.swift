/// What tells the values of one metric apart: `topic="mahakam.pages"`.
public struct MetricLabel: Sendable, Hashable, Comparable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String

    /// A label.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// By name, then by value, so that labels come in one order however they were given.
    public static func < (left: MetricLabel, right: MetricLabel) -> Bool {
        (left.name, left.value) < (right.name, right.value)
    }
}
