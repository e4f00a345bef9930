import Hashing

/// Tells articles that were paid for, and corrections.
struct ArticleMarks: Sendable {
    let found: MainTextReader.Result

    /// Whether the outlet was paid for the article.
    ///
    /// Marked `(adv)`, `(ADV)` or `ADV Diskominfo …` in the title, at the end of the text, or
    /// right below it; or by a line of its own, `PARIWARA`, between title and text, or one below
    /// the text that says so, `Artikel ini advertorial …`. A menu's `Advertorial` is no mark.
    var isAdvertorial: Bool {
        if let title = found.title, isMarked(Array(title.utf8)) { return true }
        guard let last = found.body.last else { return false }
        if isLabelled(above: found.body.first ?? last) || isExplained(below: last) { return true }
        // Further down the same mark would be in the title of another article.
        let below = (last + 1..<min(last + 5, found.lines.count)).filter {
            let line = found.lines[$0]
            return line.role == .signature || line.role == .byline || line.shape.words <= 4
        }
        return ([last] + below).contains {
            isMarked(Array(found.page.bytes[found.lines[$0].range]))
        }
    }

    private static let names = BylineLabels.table("advertorial pariwara adv infotorial sponsored")
    private static let mostWordsOfLabel = 4
    private static let mostWordsOfNotice = 24

    /// Whether a line between the title and the text holds little more than such a word.
    private func isLabelled(above first: Int) -> Bool {
        guard let title = found.lines[..<first].lastIndex(where: { $0.role == .title }) else {
            return false
        }
        return (title + 1..<max(title + 1, first)).contains { index in
            let words = LineWords.hashes(
                of: found.lines[index].range, in: found.page, limit: Self.mostWordsOfLabel + 1)
            return words.count <= Self.mostWordsOfLabel
                && words.first.map { Self.names.contains($0) } ?? false
        }
    }

    private static let this = WordHash.of(Array("ini".utf8))

    /// `Artikel ini merupakan advertorial kerja sama …`, right below the text.
    private func isExplained(below last: Int) -> Bool {
        (last + 1..<min(last + 4, found.lines.count)).contains { index in
            let words = LineWords.hashes(
                of: found.lines[index].range, in: found.page, limit: Self.mostWordsOfNotice + 1)
            return (4...Self.mostWordsOfNotice).contains(words.count)
                && words.contains { Self.names.contains($0) }
                && words.prefix(3).contains(Self.this)
        }
    }

    /// Whether the title or the first paragraph begins with `Ralat` or `Koreksi`.
    var isCorrection: Bool {
        let page = found.page
        let lead = found.body.first.map { page.bytes[found.lines[$0].range].prefix(24) }
        let title = found.title.map { Array($0.utf8.prefix(24)) }
        return [title?[...], lead].contains { text in
            text.map { isCorrection($0) } ?? false
        }
    }

    private static let corrections = [
        "ralat", "koreksi:", "[ralat", "(ralat", "permohonan maaf",
    ].map { Array($0.utf8) }

    private func isCorrection(_ text: ArraySlice<UInt8>) -> Bool {
        Self.corrections.contains {
            text.starts(with: $0) { (0x41...0x5A).contains($0) ? $0 | 0x20 == $1 : $0 == $1 }
        }
    }

    /// `adv` as a word within brackets or followed by an office, `advertorial` within brackets.
    private func isMarked(_ text: [UInt8]) -> Bool {
        text.indices.contains { at in
            switch text[at] {
            case UInt8(ascii: "a"), UInt8(ascii: "A"): isAdvertorial(text, at)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                Self.bracketed.contains { begins(text, at, $0) }
            default: false
            }
        }
    }

    private static let adv = Array("adv".utf8)
    private static let advertorial = Array("advertorial".utf8)
    private static let bracketed = ["(pariwara", "[pariwara", "(infotorial"].map { Array($0.utf8) }

    private func isAdvertorial(_ text: [UInt8], _ at: Int) -> Bool {
        guard begins(text, at, Self.adv), isBorder(text, at - 1) else { return false }
        if isBorder(text, at + 3) {
            return isOpening(text, at - 1) || text[at...].starts(with: "ADV ".utf8)
                || at == 0 && text.starts(with: "Adv ".utf8)
        }
        return isOpening(text, at - 1) && begins(text, at, Self.advertorial)
    }

    /// Whether some small letters and marks stand at a place, as capitals or not.
    private func begins(_ text: [UInt8], _ at: Int, _ wanted: [UInt8]) -> Bool {
        text.count - at >= wanted.count
            && wanted.indices.allSatisfy { small(text[at + $0]) == wanted[$0] }
    }

    private func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private func isBorder(_ text: [UInt8], _ index: Int) -> Bool {
        !text.indices.contains(index) || !(0x61...0x7A).contains(small(text[index]))
    }

    private func isOpening(_ text: [UInt8], _ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        return text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "[")
            || text[index] == UInt8(ascii: "/")
    }
}
