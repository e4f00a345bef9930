/// Comparisons that belong together: never split between learning and testing.
public struct LearningGroup: Sendable, Equatable {
    /// What they have in common, such as the meeting of the articles compared.
    public let name: String
    /// The comparisons.
    public let samples: [LearningSample]

    /// A group.
    public init(name: String, samples: [LearningSample]) {
        self.name = name
        self.samples = samples
    }
}
