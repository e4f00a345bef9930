/// A stretch between quotation marks, over one paragraph or several.
public struct QuotedSpan: Sendable, Hashable {
    /// The tokens, its quotation marks included.
    public let tokens: Range<Int>
    /// The bytes between the marks: a range for each paragraph.
    public let parts: [Range<Int>]
}
