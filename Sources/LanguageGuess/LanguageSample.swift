/// The part of a text that is looked at.
struct LanguageSample {
    let bytes: [UInt8]
    /// How many characters of it are letters or beyond ASCII.
    let letters: Int

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
        letters = sample.count { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0xC0 }
    }
}
