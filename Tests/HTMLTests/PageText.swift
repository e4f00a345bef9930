/// What the tests ask of a text.
enum PageText {
    /// Whether the bytes are UTF-8 without NUL.
    static func isSound(_ bytes: [UInt8]) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil && !bytes.contains(0)
    }
}
