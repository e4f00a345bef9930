/// A stretch of `main_text`, in UTF-8 bytes.
public struct TextSpan: Sendable, Hashable {
    /// The first byte.
    public var start: Int
    /// The byte after the last.
    public var end: Int

    /// The bytes from `start` up to, not including, `end`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}
