import IndonesianText
import Province

/// Names that stand first, with the office that is told behind them.
extension MentionScanner {
    /// Adds a name, with the office that follows it after a comma or in brackets.
    mutating func append(_ name: NamePhrase, withApposition strength: RawMention.Strength)
        -> Int
    {
        let next = name.tokens.upperBound
        if let office = officeBehind(next) {
            mentions.append(RawMention(name: name, office: office, strength: .strong))
            return office.tokens.upperBound
        }
        let isCalled =
            marked.kind(next) == .comma && marked.areJoined(next + 1)
            && marked.has(next + 1, [.callingOnly, .personNoun])
            && marked.tokens[next + 1].shape == .small
        let isAged =
            isCalled
            || marked.kind(next + 1) == .number
                && (marked.kind(next) == .openBracket && marked.kind(next + 2) == .closeBracket
                    || marked.kind(next) == .comma && marked.key(next + 2) == "tahun")
        if let office = affiliation(after: name) {
            mentions.append(RawMention(name: name, office: office, strength: .strong))
            return office.tokens.upperBound
        }
        mentions.append(RawMention(name: name, office: nil, strength: isAged ? .strong : strength))
        return next
    }

    /// The office that is told behind a name: `X, ketua panitia`, `X selaku Direktur Y`, `X, sang
    /// rektor`.
    func officeBehind(_ end: Int) -> OfficePhrase? {
        let isMarked = marked.kind(end) == .comma || marked.kind(end) == .openBracket
        let start = isMarked ? end + 1 : end
        guard start < marked.tokens.count, marked.areJoined(start) else { return nil }
        if marked.key(start) == "selaku" {
            guard marked.areJoined(start + 1) else { return nil }
            return offices.phrase(at: start + 1, namesFollow: false)
        }
        if let office = officeHeld(start) { return office }
        guard isMarked else { return nil }
        let isDescribed =
            marked.areJoined(start + 1)
            && (marked.key(start) == "sang"
                || marked.has(start, .personNoun) && marked.tokens[start].shape == .small)
        return apposition(at: start)
            ?? (isDescribed ? apposition(at: start + 1) : nil)
    }

    private static let holding: WordSet = [
        "juga", "menjabat", "kini", "sekaligus", "merupakan", "sebagai", "saat", "ini",
    ]

    /// `X yang juga Ketua Y`, `X, yang menjabat sebagai Direktur Z`.
    private func officeHeld(_ start: Int) -> OfficePhrase? {
        guard marked.key(start) == "yang" else { return nil }
        var token = start + 1
        while token < start + 5, let key = marked.key(token), Self.holding.contains(key) {
            token += 1
        }
        guard token > start + 1, token < marked.tokens.count, marked.areJoined(token) else {
            return nil
        }
        return offices.phrase(at: token, namesFollow: false)
    }

    /// The office after a name and a comma; none where it has a name of its own behind it.
    private func apposition(at start: Int) -> OfficePhrase? {
        let isSmall = marked.tokens[start].shape == .small
        guard let office = offices.phrase(at: start, namesFollow: !isSmall) else { return nil }
        if isSmall { return isListed(office) ? nil : office }
        if let whole = offices.phrase(at: start, namesFollow: false),
            isAreal(whole) || whole.organization != nil,
            whole.tokens.upperBound > office.tokens.upperBound || isNamed(after: office),
            isClosed(whole.tokens.upperBound)
        {
            return whole
        }
        return isNamed(after: office) || office.pointsBack ? nil : office
    }

    /// `Letkol Rizal Amri, perwakilan Polres Paser serta para perwira`: the next of a list.
    private func isListed(_ office: OfficePhrase) -> Bool {
        guard marked.key(office.tokens.lowerBound).map(DelegateWords.senders.contains) ?? false
        else { return false }
        let end = office.tokens.upperBound
        let next = marked.kind(end) == .comma ? end + 1 : end
        return marked.key(next) == "dan" || marked.key(next) == "serta"
    }

    /// Whether an office is of a village, whose name looks like a person's.
    private func isAreal(_ office: OfficePhrase) -> Bool {
        let first = marked.key(office.tokens.lowerBound)
        return first == "petinggi" || first == "camat" || first == "lurah" || first == "kades"
            || first == "kepala" && marked.key(office.tokens.lowerBound + 1) == "desa"
            || first == "kepala" && marked.key(office.tokens.lowerBound + 1) == "kampung"
    }

    func isClosed(_ token: Int) -> Bool {
        token >= marked.tokens.count || marked.kind(token) == .comma
            || marked.kind(token)?.isTerminal == true
    }

    /// `Doni Kusuma dari PT Rimba Energi`: an organization in place of an office.
    func affiliation(after name: NamePhrase) -> OfficePhrase? {
        let next = name.tokens.upperBound + 1
        guard marked.key(next - 1) == "dari", next < marked.tokens.count, marked.areJoined(next),
            marked.tokens[next].isCapitalized,
            marked.has(next, .organization)
                || marked.isAbbreviation(next) && marked.tokens[next].range.count > 2
                    && marked.matchKind(at: next)?.isInside != true
        else { return nil }
        return offices.affiliation(at: next)
    }

    /// Whether the office has a name of its own behind it.
    private func isNamed(after office: OfficePhrase) -> Bool {
        let next = office.tokens.upperBound
        guard next < marked.tokens.count, marked.areJoined(next) else { return false }
        return names.name(at: next) != nil
    }

    /// Whether the word before makes the name that of a street, hall or the like.
    func isNamedThing(before first: Int) -> Bool {
        // `Jalan H. Rizal Amri`: the titles are a part of the street's name.
        var index = first
        while index > 1, index > first - 8, marked.kind(index - 1) == .stop,
            marked.has(index - 2, .title)
        {
            index -= 2
        }
        guard index > 0, marked.areJoined(index), marked.kind(index - 1) == .word else {
            return false
        }
        let before = index - 1
        if marked.tokens[before].isCapitalized,
            marked.has(before, [.namedThing, .venue, .organization])
        {
            return true
        }
        return marked.has(before, .namedThing) && !marked.tokens[before].isCapitalized
            && !marked.has(before, [.office, .personNoun, .group])
    }

    func isFirm(_ name: NamePhrase) -> Bool {
        let next = name.tokens.upperBound
        guard next < marked.tokens.count, marked.areJoined(next) else { return false }
        return marked.tokens[next].isCapitalized && marked.has(next, .organization)
    }
}
