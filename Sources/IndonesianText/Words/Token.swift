/// A word, number or mark of a text, by its bytes.
public struct Token: Sendable, Hashable {
    /// The first byte.
    public let start: Int
    /// The byte after the last.
    public let end: Int
    /// What it is.
    public let kind: TokenKind
    /// How its letters are written.
    public let shape: WordShape
    /// The folded word; of a mark, zero.
    public let key: WordKey
    /// Whether a blank or the beginning of a line stands before it.
    public let followsBlank: Bool

    /// Its bytes.
    @inlinable
    public var range: Range<Int> { start..<end }

    /// Whether it is a word with a capital first letter.
    @inlinable
    public var isCapitalized: Bool { kind == .word && shape != .small }
}
