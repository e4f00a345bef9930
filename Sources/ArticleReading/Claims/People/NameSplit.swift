import IndonesianText

/// Decides where a firm's name ends and a person's begins when both stand together:
/// `Direktur PT Getah Raya Lukman Hakim`.
struct NameSplit {
    let marked: MarkedText
    let runs: CapitalRuns
    /// Whether a word such as `PT` announced a name.
    let isMarked: Bool

    /// The token after the firm's name; the range's end where no person's name follows.
    func end(of range: Range<Int>) -> Int {
        if let title = range.first(where: { marked.has($0, .title) }) { return title }
        if marked.has(range.upperBound, .pointer) || isNameAfterComma(range.upperBound) {
            return range.upperBound
        }
        var best = (score: Int.min, end: range.upperBound)
        for split in range.lowerBound...range.upperBound {
            let score = score(range, split)
            if score > best.score { best = (score, split) }
        }
        return best.end
    }

    /// Whether a name stands behind a comma, which then is the holder's.
    private func isNameAfterComma(_ comma: Int) -> Bool {
        guard marked.kind(comma) == .comma, comma + 1 < marked.tokens.count,
            marked.areJoined(comma + 1)
        else { return false }
        if marked.has(comma + 1, .title) { return true }
        return CapitalRuns.isNameWord(comma + 1, in: marked)
            && !NameDegree.isDegree(marked.tokens[comma + 1], in: marked.text.bytes)
            && marked.tokens[comma + 1].shape != .upper
    }

    /// Whether the word before a run is one, such as `koperasi`, that is used without a name too,
    /// and has another name elsewhere.
    private func isNamedElsewhere(_ range: Range<Int>) -> Bool {
        let word = range.lowerBound - 1
        guard word >= 0, let key = marked.key(word), key != "pt", key != "cv" else { return false }
        return runs.hasOtherName(after: key, than: marked.tokens[range.lowerBound].key)
    }

    private static let heads: WordSet = ["camat", "lurah", "kades", "petinggi"]

    /// `Petinggi Yohanes Huvang mengemukakan`, later `Yohanes`: the pack knows no such village, and
    /// who is called by one of two names is a person.
    private func isHolder(_ range: Range<Int>) -> Bool {
        guard range.count == 2, let head = marked.key(range.lowerBound - 1),
            Self.heads.contains(head),
            !range.contains(where: { marked.has($0, [.namedThing, .officeNoun, .venue]) })
        else { return false }
        let (first, last) = (
            marked.tokens[range.lowerBound].key, marked.tokens[range.lowerBound + 1].key
        )
        let next = range.upperBound
        return marked.has(next, [.speechVerb, .humanAct]) || marked.key(next) == "yang"
            || runs.standsAlone(first) + runs.standsAlone(last) > 0
    }

    /// Words that close the names of firms and groups and hardly begin a person's.
    private static let closing: WordSet = [
        "jaya", "lestari", "abadi", "utama", "mulia", "perkasa", "sakti", "makmur", "sejahtera",
        "sentosa", "mandiri", "raya", "persada", "nusantara", "permai", "prima", "farma", "bersatu",
    ]

    /// How well a split fits, in tenths.
    private func score(_ range: Range<Int>, _ split: Int) -> Int {
        let firm = split - range.lowerBound
        let name = range.upperBound - split
        let isBare = isMarked && firm == 0 && !isNamedElsewhere(range) && !isHolder(range)
        var score = priorOfName(name, firm)
        if isBare {
            // `koordinator aliansi Rizal Amri`, written small, needs no name of its own.
            let isSmall =
                range.lowerBound > 0 && marked.tokens[range.lowerBound - 1].shape == .small
            score += isSmall ? 10 : -15
        } else if isMarked && firm == 0 {
            score += 20
        } else if isMarked {
            score += firm >= 2 ? 10 : 0
        } else if firm == 0 {
            score += 10
        }
        let hasNoun = (split..<range.upperBound).contains {
            NounShape.isDerived(marked.tokens[$0], in: marked.text.bytes)
                || marked.has($0, .firmWord)
        }
        if hasNoun { score -= 30 }
        if firm == 0, marked.isBehindDistrict(range.lowerBound) { score += 25 }
        if firm > 0, name > 0, Self.closing.contains(marked.tokens[split].key) { score -= 20 }
        score += likeness(split..<range.upperBound) - likeness(range.lowerBound..<split)
        if name > 0 {
            let first = marked.tokens[split].key
            let last = marked.tokens[range.upperBound - 1].key
            if split > range.lowerBound, runs.begins(first) > 0 { score += 20 }
            if split == range.lowerBound, runs.begins(first, besides: 1) > 0 { score += 10 }
            if runs.standsAlone(first) + runs.standsAlone(last) > 0 { score += 20 }
        }
        if firm == 1, isBehindRiver(range.lowerBound) { score += 20 }
        if firm > 0 {
            let last = marked.tokens[split - 1].key
            let endsElsewhere = runs.ends(last, besides: name == 0 ? 1 : 0) > 0
            if endsElsewhere || name > 0 && marked.traces.endsPlace(last) { score += 20 }
        }
        return score
    }

    /// What the words themselves say for a person: less than where they stand, since a foreigner's
    /// name looks like none.
    private func likeness(_ range: Range<Int>) -> Int {
        NameLikeness.tenths(range, in: marked, least: -15, most: 30) / 2
    }

    private static let rivers: WordSet = [
        "sungai", "gunung", "bukit", "teluk", "tanjung", "muara", "pulau", "danau",
    ]

    /// `Lurah Sungai Pinang Hilmi Bantara`: a river or hill gave the place its name, of two words.
    private func isBehindRiver(_ start: Int) -> Bool {
        guard let key = marked.key(start - 1), Self.rivers.contains(key) else { return false }
        return marked.has(start - 2, .office) && marked.tokens[start - 1].isCapitalized
    }

    private func priorOfName(_ words: Int, _ firm: Int) -> Int {
        switch words {
        case 0: !isMarked ? -5 : firm <= 3 ? 12 : 3
        case 1: 2
        case 2: 15
        case 3: 10
        case 4: 8
        default: 0
        }
    }
}
