import IndonesianText

/// An organization where the text names it.
struct OrganizationMention: Sendable {
    let tokens: Range<Int>
    /// Its words.
    let words: Set<WordKey>

    init(of tokens: Range<Int>, in marked: MarkedText) {
        self.tokens = tokens
        words = Set(tokens.filter { marked.kind($0) == .word }.map { marked.tokens[$0].key })
    }
}
