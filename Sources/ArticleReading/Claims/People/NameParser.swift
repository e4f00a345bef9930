import IndonesianText
import Province

/// Reads a person's name from where it must begin.
struct NameParser: Sendable {
    let marked: MarkedText

    private static let longest = 6
    private static let mostTitles = 8

    /// The name that begins at a token; `limit` ends it early.
    func name(at start: Int, limit: Int? = nil) -> NamePhrase? {
        var index = start
        var honours = start
        var titles = 0
        while titles < Self.mostTitles, let after = titleEnd(at: index) {
            titles += 1
            if NameTitle(marked.tokens[index].key) != .honour { honours = after }
            index = after
        }
        guard let end = coreEnd(from: index, limit: limit ?? marked.tokens.count) else {
            return nil
        }
        let tail = degreesEnd(after: end)
        return NamePhrase(
            tokens: honours..<tail, core: index..<end, start: start, hasTitle: titles > 0)
    }

    /// The token after a title and its stop, if another word with a capital follows.
    private func titleEnd(at index: Int) -> Int? {
        guard marked.has(index, .title), index < marked.tokens.count else { return nil }
        let token = marked.tokens[index]
        guard let title = NameTitle(token.key) else { return nil }
        if token.shape == .small && title != .address && !isSmallTitle(index) { return nil }
        var next = index + 1
        if marked.kind(next) == .stop, !marked.tokens[next].followsBlank { next += 1 }
        if title == .rank { next = corpsEnd(after: next) }
        guard next < marked.tokens.count, marked.areJoined(next),
            marked.tokens[next].isCapitalized || isSmallTitle(next)
        else { return nil }
        return next
    }

    private static let corps: WordSet = [
        "laut", "mar", "inf", "kav", "arm", "czi", "pnb", "pas", "tni", "pol", "chb", "cpm", "cba",
        "ckm", "cke",
    ]

    /// The token after the corps of a rank: `Letkol Laut (P) Bayu`, `Brigjen TNI Sudir`.
    private func corpsEnd(after rank: Int) -> Int {
        var next = rank
        if let key = marked.key(next), Self.corps.contains(key), marked.areJoined(next) {
            next += 1
        }
        if marked.kind(next) == .openBracket, marked.kind(next + 2) == .closeBracket,
            marked.tokens[next + 1].range.count <= 2, marked.tokens[next + 1].isCapitalized
        {
            next += 3
        }
        return next
    }

    /// Doctors write their title small: `dr. Martinus`, `drg. Toto`.
    private func isSmallTitle(_ index: Int) -> Bool {
        guard let key = marked.key(index) else { return false }
        return key == "dr" || key == "drg" || key == "drh" || key == "apt" || key == "ns"
    }

    private func coreEnd(from start: Int, limit: Int) -> Int? {
        var index = start
        var words = 0
        while index < limit, words < NameParser.longest {
            guard index == start || marked.areJoined(index) else { break }
            if isPart(index, isFirst: words == 0) {
                words += 1
                index += 1
                if isInitialStop(index) { index += 1 }
            } else if words > 0, let next = particlesEnd(index), next < limit,
                isPart(next, isFirst: false)
            {
                index = next
            } else {
                break
            }
        }
        return words > 0 && hasFullWord(start..<index) ? index : nil
    }

    /// The token behind the small words inside a name: `van der`.
    private func particlesEnd(_ start: Int) -> Int? {
        var index = start
        while index < start + 3, index + 1 < marked.tokens.count, marked.has(index, .nameParticle),
            marked.areJoined(index + 1)
        {
            index += 1
        }
        return index > start ? index : nil
    }

    /// Peoples, whose names bodies bear: `Dewan Adat Dayak`.
    private static let peoples: WordSet = [
        "dayak", "banjar", "bugis", "jawa", "madura", "toraja", "melayu", "tidung", "tionghoa",
        "sunda", "minang", "batak", "mandar", "bali", "betawi",
    ]

    private func hasFullWord(_ range: Range<Int>) -> Bool {
        range.contains { marked.tokens[$0].kind == .word && marked.tokens[$0].shape != .initial }
    }

    /// Whether the stop of an initial stands at a token.
    private func isInitialStop(_ index: Int) -> Bool {
        guard marked.kind(index) == .stop, !marked.tokens[index].followsBlank else { return false }
        let before = marked.tokens[index - 1]
        return before.shape == .initial || before.shape == .dotted
            || Self.shortened.contains(before.key)
    }

    private func isPart(_ index: Int, isFirst: Bool) -> Bool {
        let token = marked.tokens[index]
        guard token.kind == .word, token.shape != .small else { return false }
        if token.shape == .dotted { return isFirst && isDottedInitials(index) }
        if !isFirst, isInitialsBehind(index) { return true }
        if !isFirst, marked.has(index, .title), marked.kind(index + 1) == .stop,
            !marked.tokens[index + 1].followsBlank, marked.isRunJoint(before: index)
        {
            return false
        }
        if marked.isAbbreviation(index) || marked.traces.isShortForm(token.key) { return false }
        if marked.has(index, [.office, .organization, .calendar]),
            !isNameAlike(index, isFirst: isFirst)
        {
            return false
        }
        if !isFirst, NameDegree.isDegree(token, in: marked.text.bytes), token.shape != .capitalized
        {
            return false
        }
        if let match = marked.match(at: index), match.entry.kind != .town,
            isFirst || !isAlsoName(match, index)
        {
            return false
        }
        if isFirst, NounShape.isDerived(token, in: marked.text.bytes) { return false }
        if isFirst, marked.isPlaceByContext(index) { return false }
        // `UJOH BILANG – Rapat …`: a town of two words, of which the second says something.
        if isFirst, let place = marked.matchTokens(at: index), place.count > 1 { return false }
        if isFirst, Self.peoples.contains(token.key) { return false }
        if isFirst, isBalineseInitial(index) || GivenNameWords.isName(index, in: marked) {
            return true
        }
        if isFirst, marked.key(index) == "karang", marked.key(index + 1) == "taruna" {
            return false
        }
        if isFirst,
            marked.has(
                index,
                [.common, .officeNoun, .venue, .namedThing, .speechVerb, .pronoun, .meetingNoun])
        {
            return false
        }
        return true
    }

    /// `Hery Setiabudi`: one word that is a town far away, too.
    private func isAlsoName(_ match: GazetteerMatch, _ index: Int) -> Bool {
        match.entry.kind == .outsideRegency && marked.matchTokens(at: index)?.count == 1
    }

    /// `G.S. Matinro`: initials that open a name.
    private func isDottedInitials(_ index: Int) -> Bool {
        let token = marked.tokens[index]
        let next = marked.kind(index + 1) == .stop ? index + 2 : index + 1
        return token.range.count == 3 && next < marked.tokens.count && marked.areJoined(next)
            && marked.tokens[next].shape == .capitalized
    }

    /// `Poniman HS`: two capitals that close a name, as some sign themselves.
    private func isInitialsBehind(_ index: Int) -> Bool {
        let token = marked.tokens[index]
        return token.shape == .upper && token.range.count == 2 && marked.areJoined(index)
            && marked.tokens[index - 1].shape == .capitalized
            && !NameDegree.isDegree(token, in: marked.text.bytes)
            && !marked.has(index, [.organization, .officeNoun, .title])
            && !marked.isInMatch(index)
            && !(index + 1 < marked.tokens.count && marked.tokens[index + 1].isCapitalized)
    }

    private static let shortened: WordSet = [
        "muh", "moh", "mohd", "muhd", "abd", "dg", "ach", "ahm", "syf",
    ]

    /// `I Nyoman Sukarta`, `Ni Made Ayu`.
    private func isBalineseInitial(_ index: Int) -> Bool {
        guard marked.key(index) == "i", index + 1 < marked.tokens.count,
            marked.areJoined(index + 1), marked.tokens[index + 1].shape == .capitalized
        else { return false }
        return index == 0 || !marked.areJoined(index) || marked.kind(index - 1) != .word
            || !marked.tokens[index - 1].isCapitalized
    }

    private static let alike: WordSet = [
        "hakim", "imam", "raja", "sultan", "pangeran", "kapten", "bidan", "tokoh", "wali",
    ]
    private static let monthly: WordSet = [
        "ramadan", "ramadhan", "rajab", "syawal", "safar", "muharam", "natal", "juni", "juli",
        "april", "agustus", "januari",
    ]

    /// Whether a word that is an office or month elsewhere is part of a name here: `Deni Hakim
    /// Anwari`, `Rahmat Ramadhan`.
    private func isNameAlike(_ index: Int, isFirst: Bool) -> Bool {
        guard marked.tokens[index].shape == .capitalized, let key = marked.key(index) else {
            return false
        }
        if Self.monthly.contains(key) {
            return !isFirst && marked.kind(index - 1) == .word && marked.kind(index + 1) != .number
        }
        guard Self.alike.contains(key), !isFirst else { return false }
        return marked.kind(index - 1) == .word
            && !marked.has(index - 1, [.office, .officePrefix, .organization, .officeNoun])
    }

    /// The token after the degrees: `, S.E., M.Si.` or ` SE MSi`.
    private func degreesEnd(after end: Int) -> Int {
        var tail = end
        var index = end
        while index < marked.tokens.count {
            var next = index
            if marked.kind(next) == .comma { next += 1 }
            guard next < marked.tokens.count, marked.areJoined(next), marked.kind(next) == .word,
                NameDegree.isDegree(marked.tokens[next], in: marked.text.bytes)
            else { break }
            next += 1
            if marked.kind(next) == .stop, marked.tokens[next - 1].shape == .dotted,
                !marked.tokens[next].followsBlank
            {
                next += 1
            }
            (tail, index) = (next, next)
        }
        return tail
    }
}
