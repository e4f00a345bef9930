/// The part of a text that is looked at.
struct LanguageSample {
    let bytes: [UInt8]

    /// At most so many bytes from the start, ending with a character; nil if they are not UTF-8,
    /// since the library reads on behind half a character.
    init?(_ text: [UInt8], longest: Int) {
        var end = min(text.count, longest)
        while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        // A zero byte ends a text for the library.
        var sample = end == text.count ? text : Array(text[..<end])
        if sample.contains(0) { sample = sample.map { $0 == 0 ? 0x20 : $0 } }
        guard (try? UTF8Span(validating: sample.span)) != nil else { return nil }
        bytes = sample
    }

    /// Whether so many characters of it are letters or beyond ASCII.
    func hasLetters(_ fewest: Int) -> Bool {
        var left = fewest
        for byte in bytes where (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC0 {
            left -= 1
            if left <= 0 { return true }
        }
        return left <= 0
    }
}
