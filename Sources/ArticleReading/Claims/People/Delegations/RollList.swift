import IndonesianText

/// Knows the items of a list of those who were there, one a line:
/// `Hadir pada kesempatan tersebut:`, then `1. Camat Talisayan, …`, `2. Perwakilan Yayasan …`.
struct RollList: Sendable {
    let marked: MarkedText

    /// Longer lists are none of people.
    private static let longest = 40

    /// Whether a token stands in an item of such a list.
    func contains(_ token: Int) -> Bool {
        var number = Int(marked.paragraphIndex[token])
        guard isItem(number) else { return false }
        for _ in 0..<Self.longest {
            number -= 1
            guard number >= 0 else { return false }
            if !isItem(number) { return isHead(number) }
        }
        return false
    }

    /// A line that begins with a number and a stop, with a dash or a bullet.
    private func isItem(_ number: Int) -> Bool {
        let paragraph = marked.text.paragraphs[number]
        guard let first = paragraph.first else { return false }
        switch marked.kind(first) {
        case .number:
            return marked.kind(first + 1) == .stop || marked.kind(first + 1) == .closeBracket
        case .dash, .other: return true
        default: return false
        }
    }

    /// A line that tells who was there, and ends with a colon.
    private func isHead(_ number: Int) -> Bool {
        let paragraph = marked.text.paragraphs[number]
        guard let last = paragraph.last, marked.kind(last) == .colon else { return false }
        return paragraph.suffix(16).contains {
            marked.has($0, .presence) || marked.key($0) == "peserta"
        }
    }
}
