/// A text cut into tokens, with its paragraphs, sentences and quotations as ranges of tokens.
///
/// Every reader of the text holds on to it, so it is one object and not many arrays.
public final class TokenizedText: Sendable {
    /// The text in UTF-8.
    public let bytes: [UInt8]
    /// Its words, numbers and marks.
    public let tokens: [Token]
    /// The lines that have any token.
    public let paragraphs: [Range<Int>]
    /// The sentences; a quotation never is cut by one.
    public let sentences: [Range<Int>]
    /// What stands between quotation marks.
    public let quotations: [QuotedSpan]
    /// For each token the index of the quotation it lies in, marks included; -1 outside.
    public let quotationIndex: [Int32]
    /// For each token the index of its sentence.
    public let sentenceIndex: [Int32]

    /// Cuts a text; its lines are its paragraphs.
    public init(_ bytes: [UInt8]) {
        let (tokens, lineEnds) = Tokenizer.tokens(of: bytes)
        var paragraphs: [Range<Int>] = []
        var start = 0
        for end in lineEnds {
            paragraphs.append(start..<end)
            start = end
        }
        self.bytes = bytes
        self.tokens = tokens
        self.paragraphs = paragraphs
        quotations = QuoteFinder.spans(in: tokens, paragraphs: paragraphs)
        var inside = [Int32](repeating: -1, count: tokens.count)
        for (index, quotation) in quotations.enumerated() {
            for token in quotation.tokens { inside[token] = Int32(index) }
        }
        quotationIndex = inside
        sentences = SentenceSplitter(tokens: tokens, quotationIndex: inside).sentences(
            in: paragraphs)
        var numbers = [Int32](repeating: 0, count: tokens.count)
        for (index, sentence) in sentences.enumerated() {
            for token in sentence { numbers[token] = Int32(index) }
        }
        sentenceIndex = numbers
    }

    /// Whether a token lies between quotation marks, or is one of them.
    @inlinable
    public func isQuoted(_ token: Int) -> Bool { quotationIndex[token] >= 0 }

    /// The sentence of a token, as a range of tokens.
    @inlinable
    public func sentence(of token: Int) -> Range<Int> { sentences[Int(sentenceIndex[token])] }

    /// The bytes that a range of tokens covers.
    public func bytes(of range: Range<Int>) -> Range<Int> {
        range.isEmpty ? 0..<0 : tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    }

    /// The text of a range of tokens, as written.
    public func text(_ range: Range<Int>) -> String { string(bytes(of: range)) }

    /// The text of a range of bytes.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The key of a word without `nya` or `-nya` at its end.
    public func stem(of token: Int) -> WordKey {
        let word = tokens[token]
        guard word.end - word.start > 5, bytes[word.end - 1] == UInt8(ascii: "a"),
            bytes[word.end - 2] == UInt8(ascii: "y"), bytes[word.end - 3] == UInt8(ascii: "n")
        else { return word.key }
        let end = bytes[word.end - 4] == UInt8(ascii: "-") ? word.end - 4 : word.end - 3
        return WordKey(of: bytes, word.start..<end)
    }
}
