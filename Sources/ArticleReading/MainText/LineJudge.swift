import Hashing

/// Says what each line of a page is there for.
struct LineJudge: Sendable {
    private static let lexicon = PhraseTable(FurnitureLexicon.phrases)
    private static let bylines = PhraseTable([(.byline, 14, FurnitureLexicon.bylineLabels)])

    private let title: [UInt64]
    private let profile: OutletProfile

    init(title: String?, profile: OutletProfile) {
        let page = PageText(title ?? "")
        self.title = page.lines.flatMap { LineWords.hashes(of: $0, in: page) }
        self.profile = profile
    }

    func role(of line: Range<Int>, shaped shape: LineShape, in page: PageText) -> LineRole {
        let words = words(of: line, shape, in: page)
        if isTitle(words) { return .title }
        if isSignature(line, in: page) {
            return BylineLabels.isLabelled(words) && isByline(words, shape, line, in: page)
                ? .byline : .signature
        }
        if isFoot(line, in: page) { return .foot }
        if let role = Self.lexicon.role(of: words) { return role }
        if isByline(words, shape, line, in: page) { return .byline }
        if isHashtags(line, in: page) { return .tags }
        if isRepeated(shape) { return .repeated }
        if isCredited(line, shape, in: page) { return .caption }
        guard isProse(shape), !(shape.isTitleCased && isAsking(line, in: page)) else {
            return .other
        }
        return shape.isCutOff ? .teaser : .prose
    }

    /// The words of a line, as many as tell what it is: of most paragraphs the first tells that
    /// they are on no list, and no more are needed than to see that they aren't the title.
    private func words(
        of line: Range<Int>, _ shape: LineShape, in page: PageText
    ) -> [UInt64] {
        guard let first = LineWords.first(of: line, in: page) else { return [] }
        let isListed =
            Self.lexicon.begins(with: first) || Self.bylines.begins(with: first)
            || BylineLabels.begins(with: first)
        if isListed { return LineWords.hashes(of: line, in: page) }
        // Too long for the title and for a label.
        let isLong = shape.plainWords > max(title.count + 8, Self.mostWordsOfByline)
        guard title.count >= 3, !isLong else { return [first] }
        return LineWords.hashes(of: line, in: page, limit: min(LineWords.most, title.count + 9))
    }

    /// The title itself, or a breadcrumb that ends with it.
    private func isTitle(_ words: [UInt64]) -> Bool {
        guard title.count >= 3, words.count >= title.count, words.count <= title.count + 8 else {
            return false
        }
        return words.suffix(title.count).elementsEqual(title)
    }

    private func isProse(_ shape: LineShape) -> Bool {
        if shape.isEnded { return shape.words >= (shape.isQuoting ? 2 : 4) }
        return shape.words >= 18 && shape.functionWords * 9 >= shape.words
    }

    /// Titles end with a question mark too.
    private func isAsking(_ line: Range<Int>, in page: PageText) -> Bool {
        let last = page.bytes[line].last
        return last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
    }

    private static let mostWordsOfByline = 12

    private static let credits = [
        "(foto", "(ist)", "(ist/", "(istimewa", "(dok", "(photo", "[foto", "[ist", "[dok",
        "(ilustrasi",
        "/ist)", "/foto)", "/ho", "-(ist",
    ].map { Array($0.utf8) }

    /// Whether it ends with the credit of a picture: `(Foto: Raniah/HKM)`, `(Ist)`.
    private func isCredited(_ line: Range<Int>, _ shape: LineShape, in page: PageText) -> Bool {
        guard shape.words <= 45, !shape.isQuoting,
            let last = page.bytes[line].last(where: { $0 != UInt8(ascii: "-") && $0 != 0x2E }),
            last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
        else { return false }
        let tail = max(line.lowerBound, line.upperBound - 40)..<line.upperBound
        return Self.credits.contains { page.holds($0, in: tail) }
    }

    private func isRepeated(_ shape: LineShape) -> Bool {
        let count = profile.count(ofLine: shape.fingerprint)
        // A sentence may come again in articles of one kind; furniture is on nearly every page.
        return isProse(shape) ? count >= 4 && count * 4 >= profile.pages : count >= 2
    }

    /// A label at the start and a name after it, not a sentence such as `Oleh karena itu, …`.
    private func isByline(
        _ words: [UInt64], _ shape: LineShape, _ line: Range<Int>, in page: PageText
    ) -> Bool {
        guard
            Self.bylines.role(of: words) != nil
                || words.count <= Self.mostWordsOfByline && BylineLabels.isLabelled(words)
        else { return false }
        let names = shape.capitals + shape.numbers + 1
        // `dan` and `oleh` may be the label's own.
        return shape.functionWords <= 2 && names * 2 >= shape.words
    }

    private func isHashtags(_ line: Range<Int>, in page: PageText) -> Bool {
        page.bytes[line.lowerBound] == UInt8(ascii: "#")
            && page.bytes[line].split(separator: 0x20).allSatisfy { $0.first == UInt8(ascii: "#") }
    }

    private func isFoot(_ line: Range<Int>, in page: PageText) -> Bool {
        // The sign © is C2 A9.
        line.count <= 200
            && (0..<(line.count - 1)).contains {
                page.bytes[line.lowerBound + $0] == 0xC2
                    && page.bytes[line.lowerBound + $0 + 1] == 0xA9
            }
    }

    /// A short line between brackets or dashes.
    private func isSignature(_ line: Range<Int>, in page: PageText) -> Bool {
        guard line.count <= 48, let first = page.bytes[line].first, let last = page.bytes[line].last
        else { return false }
        switch (first, last) {
        case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
            (UInt8(ascii: "-"), UInt8(ascii: "-")), (UInt8(ascii: "*"), UInt8(ascii: "*")):
            return true
        default:
            let dash: [UInt8] = [0xE2, 0x80]
            return page.bytes[line].starts(with: dash)
                && page.bytes[line].suffix(3).starts(with: dash)
                && (0x93...0x94).contains(last)
                && (0x93...0x94).contains(page.bytes[line.lowerBound + 2])
        }
    }
}
