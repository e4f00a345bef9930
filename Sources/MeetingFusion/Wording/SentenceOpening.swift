import IndonesianText

/// How a sentence begins: with the dateline of its outlet, or leaning on the one before it.
struct SentenceOpening {
    private let text: TokenizedText

    init(_ text: TokenizedText) { self.text = text }

    private static let leaning: Set<WordKey> = [
        "ia", "dia", "beliau", "mereka", "namun", "tetapi", "tapi", "selain", "sementara",
        "karena", "hal", "itu", "ini", "kemudian", "lalu", "lantas", "sebelumnya", "padahal",
        "sebab", "begitu", "akibatnya", "sehingga", "selanjutnya", "juga", "menurutnya",
        "sebaliknya", "bahkan", "apalagi", "jadi", "maka", "meski", "keduanya", "adapun", "usai",
        "saat", "dan", "sedangkan", "walau", "tak", "bukan", "begitupun", "demikian",
    ]
    private static let pointers: Set<WordKey> = ["itu", "tersebut", "ini"]

    /// Whether a sentence can't be understood without the one before it: `Keputusan itu …`.
    func leans(_ sentence: Range<Int>) -> Bool {
        let words = sentence.prefix(6).filter { text.tokens[$0].kind == .word }
        guard let first = words.first else { return true }
        if Self.leaning.contains(text.tokens[first].key) { return true }
        if text.stem(of: first) != text.tokens[first].key { return true }
        return words.prefix(3).contains { Self.pointers.contains(text.tokens[$0].key) }
    }

    /// The sentence without `Samarinda (KABAR) - ` in front of it.
    func withoutDateline(_ sentence: Range<Int>) -> Range<Int> {
        let head = sentence.prefix(12)
        guard let dash = head.first(where: { isDash($0) }), dash > sentence.lowerBound,
            dash + 4 < sentence.upperBound
        else { return sentence }
        let isName = (sentence.lowerBound..<dash).allSatisfy { token in
            let kind = text.tokens[token].kind
            return kind != .word && kind != .number || text.tokens[token].isCapitalized
                || kind == .number
        }
        return isName ? dash + 1..<sentence.upperBound : sentence
    }

    /// A dash with blanks on both sides.
    private func isDash(_ token: Int) -> Bool {
        text.tokens[token].kind == .dash && text.tokens[token].followsBlank
            && token + 1 < text.tokens.count && text.tokens[token + 1].followsBlank
    }
}
