import IndonesianText

/// A person's name in the text.
struct NamePhrase: Sendable {
    /// All of it, with titles and degrees.
    let tokens: Range<Int>
    /// The name alone.
    let core: Range<Int>
    /// The first token of what stands before and belongs to it, such as `Mr.` or a rank.
    let start: Int
    /// Whether a title, rank or address stands before it.
    let hasTitle: Bool
}
