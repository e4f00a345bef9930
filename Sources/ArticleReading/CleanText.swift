public import CivilTime
public import IndonesianText

/// An article's own text as the claim readers see it: bytes with offsets, cut into words,
/// sentences and paragraphs.
public struct CleanText: Sendable {
    /// The paragraphs with one newline between them, cut into words.
    public let words: TokenizedText
    /// Where each paragraph lies, without its newline.
    public let paragraphs: [Range<Int>]
    /// Where each sentence lies, in order, by bytes; a quotation is never cut by one.
    public let sentences: [Range<Int>]
    /// The article's title, from the feeder or the page.
    public let title: String?
    /// The title cut into words.
    public let titleWords: TokenizedText?
    /// The day on which it was published, in the province's zone.
    public let publishedOn: CivilDate?
    /// Whether it was published before the evening; nil where the hour isn't known.
    public let isBeforeEvening: Bool?

    /// A text of these paragraphs; empty ones are left out.
    public init(
        paragraphs lines: [String], title: String? = nil, publishedOn: CivilDate? = nil,
        isBeforeEvening: Bool? = nil
    ) {
        var bytes: [UInt8] = []
        var paragraphs: [Range<Int>] = []
        for line in lines where !line.isEmpty {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            let start = bytes.count
            bytes.append(contentsOf: line.utf8)
            paragraphs.append(start..<bytes.count)
        }
        let words = TokenizedText(bytes)
        self.words = words
        self.paragraphs = paragraphs
        sentences = words.sentences.map { words.bytes(of: $0) }
        self.title = title
        titleWords = title.map { TokenizedText(Array($0.utf8)) }
        self.publishedOn = publishedOn
        self.isBeforeEvening = isBeforeEvening
    }

    /// `main_text` in UTF-8.
    public var bytes: [UInt8] { words.bytes }

    /// The text of a range of bytes.
    public func text(_ range: Range<Int>) -> String { words.string(range) }

    /// The whole text.
    public var string: String { String(decoding: words.bytes, as: UTF8.self) }
}
