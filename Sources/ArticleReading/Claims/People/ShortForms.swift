import IndonesianText
import Province

/// The short forms of a province with the words that they stand for, ready to be compared.
struct ShortForms: Sendable {
    private struct Form: Sendable {
        /// As it is written: `RT` is one, `rt` may be none.
        let short: String
        let words: [WordKey]
    }

    private let forms: WordMap<[Form]>

    init(_ pack: ProvincePack) {
        var forms: [WordKey: [Form]] = [:]
        for abbreviation in pack.abbreviations {
            let words = abbreviation.long.split(separator: " ").map { WordKey(String($0)) }
            forms[WordKey(abbreviation.short), default: []].append(
                Form(short: abbreviation.short, words: words))
        }
        self.forms = WordMap(forms)
    }

    /// The words that the word at a token stands for; nil where it is no short form.
    func words(at token: Int, of text: TokenizedText) -> [WordKey]? {
        guard let candidates = forms[text.tokens[token].key] else { return nil }
        let written = text.string(text.tokens[token].range)
        return candidates.first { $0.short == written }?.words
    }
}
