import IndonesianText
import Province

/// Words with a capital in an office: names of places and bodies, other offices, nouns.
extension OfficeComplement {
    /// Takes a word with a capital, and what belongs to it; false where the office ends.
    mutating func takeCapitalWord() -> Bool {
        // `Pangdam VI/Mulawarman`.
        if isRoman(end), let unit = UnitNumber(marked: marked).end(at: end, behind: head) {
            take(unit - end)
            return false
        }
        if marked.has(end, .title), !marked.has(end, .officeNoun), !isBodyInCapitals(end) {
            return false
        }
        if takeSetPhrase() { return true }
        if let taken = takeKnownName() ?? takeOffice() ?? takeCertain() { return taken }
        if marked.isPlaceByContext(end), !marked.has(end, [.organization, .venue]),
            end + 1 < marked.tokens.count, marked.areJoined(end + 1),
            marked.tokens[end + 1].isCapitalized, !expectsProperName
        {
            take(1)
            hasPlace = true
            return true
        }
        if !hasPlace, nouns.isFacility(end) {
            take(1, organization: organization != nil)
            (hasNoun, expectsProperName) = (true, true)
            return true
        }
        return isNoun(end) ? takeNoun() : takeProperName()
    }

    /// `Komisi B`, `Karang Taruna`, `Ahli Wali Kota`, `Ikatan Dokter`; whether there is one.
    private mutating func takeSetPhrase() -> Bool {
        if marked.tokens[end].shape == .initial, marked.key(end - 1) == "komisi" {
            take(1)
        } else if marked.key(end) == "karang", marked.key(end + 1) == "taruna" {
            take(2, organization: true)
            (hasNoun, expectsProperName) = (true, true)
        } else if nouns.isMayor(end), isAdvised(end) {
            take(2)
            hasNoun = true
        } else if isCallingOfBody(end) {
            take(1)
            (hasNoun, expectsProperName) = (true, true)
        } else {
            return false
        }
        return true
    }

    /// A place or office that the pack knows; nil where there is none to take.
    private mutating func takeKnownName() -> Bool? {
        if isInsideFirm { return nil }
        guard let range = marked.matchTokens(at: end), let match = marked.match(at: end),
            range.lowerBound == end || range.lowerBound < head.end
        else { return nil }
        let isFirmsOwn = expectsProperName && marked.has(end - 1, .namedOrganization)
        if isFirmsOwn && !match.entry.kind.isInside && match.entry.kind != .institution {
            return nil
        }
        // `Kepala Kantor KSOP`: the building's name is the body's too.
        let isOwnOffice = end == head.end && marked.key(end) == "kantor"
        if match.entry.kind == .venue && range.lowerBound == end && !isOwnOffice { return false }
        take(
            range.upperBound - end,
            organization: match.entry.kind == .institution || isOwnOffice)
        hasNoun = true
        if isFirmsOwn, isFirm(range.lowerBound - 1), match.entry.kind != .institution {
            return true
        }
        hasPlace = match.entry.kind != .institution && !isOwnOffice || hasPlace
        expectsProperName = false
        return true
    }

    /// A word that is an office by itself; nil where there is none.
    private mutating func takeOffice() -> Bool? {
        guard marked.has(end, [.office, .officePrefix]), !marked.has(end, .officeNoun) else {
            return nil
        }
        if isEnglish(end) || isAdvised(end) {
            take(1)
            hasNoun = true
            return true
        }
        guard end == head.end, isHeadLike(end) else { return false }
        take(1, organization: marked.key(end) == "presidium")
        return true
    }

    /// All up to a word that nobody is called by; nil where there is none.
    private mutating func takeCertain() -> Bool? {
        guard !isNoun(end), !isBehindFirm, let certain = certainEnd() else { return nil }
        let body =
            nouns.isClosing(certain - 1)
            ? end : (end..<certain).first { marked.has($0, .organization) } ?? certain
        let isNamed = marked.has(certain - 1, .namedOrganization)
        take(body - end)
        if body < certain { take(certain - body, organization: true) }
        (hasNoun, expectsProperName) = (true, isNamed)
        return true
    }

    /// The token after the last word ahead, in this run of capitals, that no person is called by:
    /// all before it belongs to the office, as in `Sumber Daya Alam OIKN`.
    private func certainEnd() -> Int? {
        guard !head.isSole, !hasPlace else { return nil }
        var index = end
        var certain: Int?
        while index < marked.tokens.count, index < end + 9, index == end || marked.areJoined(index)
        {
            if index > end, isJoint(index) {
                index += 1
                continue
            }
            guard marked.tokens[index].isCapitalized, !marked.has(index, .title) else { break }
            if marked.has(index, [.office, .officePrefix]), !marked.has(index, .officeNoun) {
                break
            }
            if index > end, isCertain(index) { certain = index + 1 }
            index += 1
        }
        return certain
    }

    private mutating func takeNoun() -> Bool {
        let named = marked.has(end, .namedOrganization)
        let isOrganization =
            marked.has(end, .organization)
            || marked.tokens[end].shape == .upper && !isRoman(end) && !nouns.isFunction(end)
        take(1, organization: isOrganization)
        hasNoun = true
        expectsProperName = named || expectsProperName && marked.tokens[end - 1].shape != .upper
        return true
    }

    /// A firm's own name, and where it ends if a person's follows at once.
    private mutating func takeProperName() -> Bool {
        var limit = end
        while limit < marked.tokens.count, limit < end + 10,
            limit == end || marked.areJoined(limit),
            isProper(limit)
        { limit += 1 }
        guard limit > end else { return false }
        if let legal = (end..<limit).last(where: { nouns.isLegalForm($0) }) {
            take(legal + 1 - end, organization: true)
            (hasNoun, expectsProperName) = (true, false)
            return true
        }
        if isHoldersName(end..<limit) { return false }
        if endsBeforeName(limit) {
            take(limit - end, organization: isBody(end..<limit))
            return false
        }
        guard expectsProperName || (head.isFirm && !hasNoun && !hasPlace) else { return false }
        let splitter = NameSplit(marked: marked, runs: runs, isMarked: expectsProperName)
        let split = namesFollow ? splitter.end(of: end..<limit) : limit
        guard split > end else { return false }
        let begins = organization == nil
        take(split - end, organization: begins || expectsProperName)
        expectsProperName = false
        hasNoun = true
        return split == limit
    }
}
