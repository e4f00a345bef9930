/// Names one article: the hash of its canonical URL, or of its outlet and id where it has none.
public struct ArticleKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Lower-case hex digits.
    public let text: String

    /// A key with this text.
    public init(_ text: String) { self.text = text }

    /// Keys sort by their text.
    public static func < (a: ArticleKey, b: ArticleKey) -> Bool { a.text < b.text }

    /// The text.
    public var description: String { text }
}
