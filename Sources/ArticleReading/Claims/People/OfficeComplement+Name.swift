import IndonesianText

/// Where an office ends and its holder's name begins.
extension OfficeComplement {
    /// Whether the capitals up to a comma are the office's, the holder's name standing behind it:
    /// `Kepala Biro Ketenagakerjaan Prefektur Oita, Haruka Nishimoto,`.
    func endsBeforeName(_ limit: Int) -> Bool {
        if marked.has(limit, .pointer), marked.areJoined(limit), !nouns.isInClause(head.end) {
            return true
        }
        guard !head.isSole, !hasPlace, marked.kind(limit) == .comma,
            limit + 1 < marked.tokens.count, marked.areJoined(limit + 1),
            // `kata Kepala Dinas Kesehatan Abdi Winarto, Rabu`.
            !marked.has(limit + 1, .calendar),
            !NameDegree.isDegree(marked.tokens[limit + 1], in: marked.text.bytes)
        else { return false }
        let own = limit - end == 1 ? 1 : 0
        if runs.begins(marked.tokens[end].key, besides: 1) > 0
            || runs.standsAlone(marked.tokens[limit - 1].key) > own
        {
            return false
        }
        var after = limit + 1
        var words = 0
        while after < marked.tokens.count, after < limit + 7, marked.tokens[after].isCapitalized {
            if marked.has(after, [.office, .officePrefix, .organization]) { return false }
            after += 1
            words += 1
        }
        guard words > 0, after < marked.tokens.count else { return false }
        let kind = marked.tokens[after].kind
        return kind == .comma || kind == .stop
            || kind == .word && marked.key(after) != "dan"
                && marked.key(after) != "serta"
    }

    /// `kata Ketua Serikat Buruh Muslimin Tanete`: whoever speaks has a name, and the body is
    /// named already.
    func isHoldersName(_ run: Range<Int>) -> Bool {
        isSpoken && namesFollow && organization != nil && run.count == 2
            && !marked.has(run.lowerBound - 1, .namedOrganization)
            && !marked.has(run.upperBound, .pointer)
    }

    /// `Manajer Program Karang Trust`: whom somebody works for who heads no place.
    func isBody(_ run: Range<Int>) -> Bool {
        guard organization == nil, head.isFirm || head.isAdviser else { return false }
        return run.count > 1 || marked.tokens[run.lowerBound].shape == .upper
    }

    func isProper(_ index: Int) -> Bool {
        let token = marked.tokens[index]
        guard token.kind == .word, token.isCapitalized, token.shape != .dotted else { return false }
        return !marked.has(index, [.office, .calendar])
            && !(marked.has(index, .title) && !marked.has(index, .officeNoun)
                && marked.kind(index + 1) == .stop)
    }

    /// Where the bracket stands whose letters the words from here on spell.
    ///
    /// `Perhimpunan Hotel dan Restoran Indonesia (PHRI)` is one name, `dan` and a word such as `PT`
    /// before it aside.
    func spelledOutEnd() -> Int? {
        guard marked.tokens[end].isCapitalized, !marked.isInMatch(end) else { return nil }
        var token = end
        while token < marked.tokens.count, token < end + 10,
            token == end || marked.areJoined(token),
            marked.kind(token) == .word
        {
            guard marked.tokens[token].isCapitalized || marked.key(token) == "dan" else {
                return nil
            }
            token += 1
        }
        guard marked.kind(token) == .openBracket, marked.kind(token + 2) == .closeBracket,
            marked.tokens[token + 1].shape == .upper
        else { return nil }
        let words = (end..<token).filter { marked.tokens[$0].isCapitalized }
        if words.allSatisfy(isNoun) { return nil }
        let letters = marked.text.bytes[marked.tokens[token + 1].range]
        let initials = words.suffix(letters.count).map {
            marked.text.bytes[marked.tokens[$0].start]
        }
        let isWhole = words.dropLast(letters.count).allSatisfy { marked.has($0, .organization) }
        return letters.count >= 2 && isWhole && letters.elementsEqual(initials) ? token : nil
    }
}
