/// A text known to be UTF-8, so that no search needs to look again.
public struct PatternText: Sendable {
    /// The text.
    public let bytes: [UInt8]

    /// The text, if it is UTF-8.
    public init?(_ bytes: [UInt8]) {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            return nil
        }
        self.bytes = bytes
    }

    /// The text of a string, which is UTF-8 by nature.
    public init(_ string: String) { bytes = Array(string.utf8) }

    func border(atOrAfter offset: Int) -> Int {
        var offset = min(max(offset, 0), bytes.count)
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    func border(atOrBefore offset: Int) -> Int {
        var offset = min(max(offset, 0), bytes.count)
        while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
