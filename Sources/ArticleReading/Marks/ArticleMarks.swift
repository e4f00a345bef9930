/// Tells articles that were paid for, and corrections.
struct ArticleMarks: Sendable {
    let found: MainTextReader.Result

    /// Whether the outlet was paid for the article.
    ///
    /// Marked `(adv)`, `(ADV)` or `ADV Diskominfo …` in the title, at the end of the text, or
    /// right below it. A menu's `Advertorial` is no mark.
    var isAdvertorial: Bool {
        if let title = found.title, isMarked(Array(title.utf8)) { return true }
        guard let last = found.body.last else { return false }
        // Further down the same mark would be in the title of another article.
        let below = (last + 1..<min(last + 5, found.lines.count)).filter {
            let line = found.lines[$0]
            return line.role == .signature || line.role == .byline || line.shape.words <= 4
        }
        return ([last] + below).contains {
            isMarked(Array(found.page.bytes[found.lines[$0].range]))
        }
    }

    /// Whether the title or the first paragraph begins with `Ralat` or `Koreksi`.
    var isCorrection: Bool {
        let lead = found.body.first.map { Array(found.page.bytes[found.lines[$0].range]) } ?? []
        return [Array((found.title ?? "").utf8), lead].contains { text in
            let head = String(decoding: text.prefix(24), as: UTF8.self).lowercased()
            return ["ralat", "koreksi:", "[ralat", "(ralat", "permohonan maaf"]
                .contains { head.hasPrefix($0) }
        }
    }

    /// `adv` as a word within brackets or followed by an office, `advertorial` within brackets.
    private func isMarked(_ text: [UInt8]) -> Bool {
        let folded = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for at in folded.indices where folded[at] == UInt8(ascii: "a") {
            guard folded[at...].starts(with: "adv".utf8), isBorder(folded, at - 1) else { continue }
            let after = at + 3
            if isBorder(folded, after) {
                if isOpening(folded, at - 1) || text[at...].starts(with: "ADV ".utf8) {
                    return true
                }
            } else if folded[at...].starts(with: "advertorial".utf8), isOpening(folded, at - 1) {
                return true
            }
        }
        return false
    }

    private func isBorder(_ text: [UInt8], _ index: Int) -> Bool {
        !text.indices.contains(index) || !(0x61...0x7A).contains(text[index])
    }

    private func isOpening(_ text: [UInt8], _ index: Int) -> Bool {
        text.indices.contains(index)
            && [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/")].contains(text[index])
    }
}
