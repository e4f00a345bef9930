/// One comparison whose answer is known: an article and a meeting, and whether it reports it.
public struct LearningSample: Sendable, Equatable {
    /// What they have in common.
    public var vector: FeatureVector
    /// Whether the article reports the meeting.
    public var same: Bool
    /// How much it counts.
    public var weight: Double

    /// A sample.
    public init(vector: FeatureVector, same: Bool, weight: Double = 1) {
        self.vector = vector
        self.same = same
        self.weight = weight
    }
}
