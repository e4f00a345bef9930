/// How much of an article is compared, in words.
public struct TextLimits: Sendable, Equatable {
    /// Of the title.
    public var title = 40
    /// Of the first sentences.
    public var lead = 60
    /// Of the text.
    public var body = 400
    /// Participants.
    public var people = 40

    /// The documented defaults.
    public init() {}
}
