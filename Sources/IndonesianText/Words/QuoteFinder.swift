/// Pairs quotation marks, whatever mixture of them was typed.
///
/// A quotation that is still open at the end of its paragraph goes on where the next paragraph
/// begins with a quotation mark, as newspapers set it; otherwise it was never closed and is none.
struct QuoteFinder {
    private let tokens: [Token]
    private var spans: [QuotedSpan] = []
    /// The token of the mark that began the quotation, and the parts closed by a paragraph's end.
    private var opened: (first: Int, parts: [Range<Int>])?
    /// The mark at which the part that is open begins.
    private var partMark = 0
    private var isNested = false

    init(_ tokens: [Token]) { self.tokens = tokens }

    static func spans(in tokens: [Token], paragraphs: [Range<Int>]) -> [QuotedSpan] {
        var finder = QuoteFinder(tokens)
        for (index, paragraph) in paragraphs.enumerated() {
            finder.read(paragraph)
            let next = index + 1 < paragraphs.count ? paragraphs[index + 1].lowerBound : nil
            finder.endParagraph(paragraph, next: next)
        }
        return finder.spans
    }

    private mutating func read(_ paragraph: Range<Int>) {
        for index in paragraph where tokens[index].kind.isQuote {
            if let opened {
                guard index != partMark else { continue }
                if isNestedMark(index, in: paragraph) { continue }
                close(opened, at: index)
            } else if opens(index, in: paragraph) {
                opened = (index, [])
                partMark = index
                isNested = false
            }
        }
    }

    /// Whether a mark can open: it stands before a word, not after one.
    private func opens(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard index + 1 < paragraph.upperBound else { return false }
        switch tokens[index].kind {
        case .openQuote: return true
        case .straightQuote:
            let isAfterWord =
                index > paragraph.lowerBound && !tokens[index].followsBlank
                && (tokens[index - 1].kind == .word || tokens[index - 1].kind == .number)
            return !tokens[index + 1].followsBlank && !isAfterWord
        default: return false
        }
    }

    /// Whether a mark inside a quotation belongs to a title or word quoted in it.
    private mutating func isNestedMark(_ index: Int, in paragraph: Range<Int>) -> Bool {
        let token = tokens[index]
        if isNested {
            isNested = false
            return true
        }
        let standsBeforeWord =
            index + 1 < paragraph.upperBound && !tokens[index + 1].followsBlank
            && tokens[index + 1].kind == .word
        if token.kind != .closeQuote && token.followsBlank && standsBeforeWord {
            isNested = hasAnotherTwo(after: index, in: paragraph)
            return isNested
        }
        return false
    }

    /// Whether at least two more marks follow soon: one for the inner, one for the outer end.
    private func hasAnotherTwo(after index: Int, in paragraph: Range<Int>) -> Bool {
        let limit = min(paragraph.upperBound, index + 60)
        var count = 0
        for next in index + 1..<limit where tokens[next].kind.isQuote {
            if tokens[next].followsBlank && tokens[next].kind != .closeQuote { break }
            count += 1
            if count == 2 { return true }
        }
        return false
    }

    private mutating func close(_ opened: (first: Int, parts: [Range<Int>]), at index: Int) {
        let part = tokens[partMark].end..<tokens[index].start
        spans.append(
            QuotedSpan(tokens: opened.first..<index + 1, parts: opened.parts + [part]))
        self.opened = nil
    }

    private mutating func endParagraph(_ paragraph: Range<Int>, next: Int?) {
        guard var current = opened else { return }
        opened = nil
        guard let next, tokens[next].kind == .openQuote || tokens[next].kind == .straightQuote,
            let last = paragraph.last, last > partMark
        else { return }
        // Appended in place: a quotation may go on over thousands of paragraphs.
        current.parts.append(tokens[partMark].end..<tokens[last].end)
        opened = current
        partMark = next
    }
}
