public import CivilTime

/// An article's own text as the claim readers see it: bytes with offsets, cut into paragraphs
/// and sentences.
public struct CleanText: Sendable, Equatable {
    /// `main_text` in UTF-8: the paragraphs, with one newline between them.
    public let bytes: [UInt8]
    /// Where each paragraph lies, without its newline.
    public let paragraphs: [Range<Int>]
    /// Where each sentence lies, in order, without the blanks around it; none runs over the end
    /// of a paragraph.
    public let sentences: [Range<Int>]
    /// The article's title, from the feeder or the page.
    public let title: String?
    /// The day on which it was published, in the province's zone.
    public let publishedOn: CivilDate?

    /// A text of these paragraphs; empty ones are left out.
    public init(paragraphs lines: [String], title: String? = nil, publishedOn: CivilDate? = nil) {
        var bytes: [UInt8] = []
        var paragraphs: [Range<Int>] = []
        for line in lines where !line.isEmpty {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            let start = bytes.count
            bytes.append(contentsOf: line.utf8)
            paragraphs.append(start..<bytes.count)
        }
        self.bytes = bytes
        self.paragraphs = paragraphs
        sentences = paragraphs.flatMap { SentenceBorders.sentences(of: bytes, in: $0) }
        self.title = title
        self.publishedOn = publishedOn
    }

    /// The text of a range of bytes.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The whole text.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}
