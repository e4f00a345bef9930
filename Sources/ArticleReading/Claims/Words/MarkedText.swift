import IndonesianText
import Province

/// A text whose words are marked with what they can be, and whose places are found.
///
/// Every reader of claims holds on to it, so it is one object and not many arrays.
final class MarkedText: Sendable {
    let text: TokenizedText
    private let ownTokens: [Token]
    /// The classes of each token; empty for marks.
    let classes: [WordClass]
    /// The names that the province pack knows.
    let matches: [GazetteerMatch]
    /// For each token the index of the match that it lies in, or -1.
    let matchIndex: [Int32]
    /// For each token the index of its paragraph.
    let paragraphIndex: [Int32]
    /// What the text tells of its own words.
    let traces: WordTraces
    #if DEBUG
        /// How often the readers asked for a word.
        let questions = QuestionCount()
    #endif

    init(_ words: TokenizedText, matches: [GazetteerMatch]) {
        text = words
        traces = WordTraces(words)
        ownTokens = words.tokens
        let table = WordTable.claims
        classes = words.tokens.indices.map { MarkedText.classes(of: $0, in: words, table) }
        self.matches = matches
        var index = [Int32](repeating: -1, count: text.tokens.count)
        var token = 0
        for (number, match) in matches.enumerated() {
            while token < text.tokens.count, text.tokens[token].start < match.start { token += 1 }
            while token < text.tokens.count, text.tokens[token].end <= match.end {
                index[token] = Int32(number)
                token += 1
            }
        }
        matchIndex = index
        var paragraphs = [Int32](repeating: 0, count: text.tokens.count)
        for (number, paragraph) in text.paragraphs.enumerated() {
            for token in paragraph { paragraphs[token] = Int32(number) }
        }
        paragraphIndex = paragraphs
    }

    /// The tokens of the text.
    var tokens: [Token] {
        countQuestion()
        return ownTokens
    }

    @inline(__always)
    private func countQuestion() {
        #if DEBUG
            questions.add()
        #endif
    }

    func has(_ token: Int, _ wordClass: WordClass) -> Bool {
        countQuestion()
        return token >= 0 && token < classes.count && !classes[token].isDisjoint(with: wordClass)
    }

    func kind(_ token: Int) -> TokenKind? {
        token >= 0 && token < tokens.count ? tokens[token].kind : nil
    }

    func key(_ token: Int) -> WordKey? {
        token >= 0 && token < tokens.count ? tokens[token].key : nil
    }

    /// The pack's name that a token lies in.
    func match(at token: Int) -> GazetteerMatch? {
        countQuestion()
        guard token >= 0, token < matchIndex.count, matchIndex[token] >= 0 else { return nil }
        return matches[Int(matchIndex[token])]
    }

    /// What the pack's name that a token lies in means.
    func matchKind(at token: Int) -> GazetteerKind? {
        isInMatch(token) ? matches[Int(matchIndex[token])].entry.kind : nil
    }

    /// Whether a token lies in a name of the pack.
    func isInMatch(_ token: Int) -> Bool {
        countQuestion()
        return token >= 0 && token < matchIndex.count && matchIndex[token] >= 0
    }

    /// The tokens of the pack's name that a token lies in.
    func matchTokens(at token: Int) -> Range<Int>? {
        guard token >= 0, token < matchIndex.count, matchIndex[token] >= 0 else { return nil }
        var (low, high) = (token, token + 1)
        while low > 0, matchIndex[low - 1] == matchIndex[token] { low -= 1 }
        while high < matchIndex.count, matchIndex[high] == matchIndex[token] { high += 1 }
        return low..<high
    }

    /// Whether two neighbours stand in one paragraph, with nothing but a blank between.
    func areJoined(_ token: Int) -> Bool {
        guard token > 0, token < tokens.count else { return false }
        return tokens[token].start - tokens[token - 1].end <= 3
            && text.bytes[tokens[token - 1].end] != 0x0A
    }

    /// The key of a word without `-nya`.
    func stem(of token: Int) -> WordKey { text.stem(of: token) }

    /// Whether a word is the short form of an agency's name: `Disbun`, `DPMPTSP`, `Bappeda`.
    func isAgencyShort(_ token: Int) -> Bool {
        has(token, .organization)
            && (tokens[token].shape == .upper || tokens[token].shape == .capitalized)
            && !has(token, .namedOrganization) && key(token) != "pemprov" && key(token) != "pemkab"
            && key(token) != "pemkot" && key(token) != "pemerintah"
    }

    private static func classes(
        of index: Int, in words: TokenizedText, _ table: WordTable
    ) -> WordClass {
        let token = words.tokens[index]
        guard token.kind == .word else { return [] }
        var classes = table[token.key] ?? []
        if classes.isEmpty {
            let stem = words.stem(of: index)
            if stem != token.key { classes = (table[stem] ?? []).subtracting(.common) }
        }
        if classes.isEmpty { classes = AgencyForms.classes(of: token, in: words.bytes, table) }
        if NameTitle(token.key) != nil { classes.insert(.title) }
        return classes
    }
}

extension MarkedText {
    /// Whether a token is the first word of its sentence, marks before it aside.
    func beginsSentence(_ token: Int) -> Bool {
        let sentence = text.sentence(of: token)
        return !(sentence.lowerBound..<token).contains {
            tokens[$0].kind == .word || tokens[$0].kind == .number
        }
    }

    /// Whether a capitalized word goes on with the one before it: a blank, the stop of an
    /// initial, or a hyphen between.
    func isRunJoint(before token: Int) -> Bool {
        guard areJoined(token) else { return false }
        return tokens[token - 1].kind == .word
    }
}

extension MarkedText {
    /// Whether a paragraph opens with a word in capitals that is none in its own right:
    /// `MISRAN tak membawa makalah`.
    func isOpeningCapitals(_ token: Int) -> Bool {
        guard tokens[token].shape == .upper, tokens[token].range.count >= 4,
            token + 1 < tokens.count, tokens[token + 1].kind == .word,
            paragraphIndex[token + 1] == paragraphIndex[token]
        else { return false }
        return token == 0 || paragraphIndex[token - 1] != paragraphIndex[token]
    }

    /// Whether an unknown word begins the name of a place, going by where else it stands.
    func isPlaceByContext(_ token: Int) -> Bool {
        traces.beginsPlace(tokens[token].key) && !has(token - 1, .title)
            && !isBehindDistrict(token)
    }

    /// `Sekretaris Kecamatan Nining Suryani`: the pack knows all districts, and this is none.
    func isBehindDistrict(_ token: Int) -> Bool {
        key(token - 1) == "kecamatan" && match(at: token) == nil
    }

    /// Whether a word is written with capitals only, as abbreviations are.
    func isAbbreviation(_ token: Int) -> Bool {
        tokens[token].shape == .upper && !isOpeningCapitals(token)
    }

    /// Whether two tokens stand in one paragraph.
    func areInOneParagraph(_ a: Int, _ b: Int) -> Bool { paragraphIndex[a] == paragraphIndex[b] }
}

extension MarkedText {
    /// The pack's names that begin within a range of tokens.
    func matches(in range: Range<Int>) -> [GazetteerMatch] {
        var found: [GazetteerMatch] = []
        var last: Int32 = -1
        for token in range where matchIndex[token] >= 0 && matchIndex[token] != last {
            last = matchIndex[token]
            found.append(matches[Int(last)])
        }
        return found
    }

    /// The token that begins at a byte or holds it.
    func token(atByte byte: Int) -> Int? {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].end <= byte { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count && tokens[low].start <= byte ? low : nil
    }
}
