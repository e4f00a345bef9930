import IndonesianText
import Province

/// Small words in an office: nouns, `dan`, `di`, where it is from.
extension OfficeComplement {
    mutating func takeSmallWord() -> Bool {
        let key = marked.tokens[end].key
        if key == "dan" || key == "serta" { return takeConjunction() }
        if key == "dari" || key == "untuk" || key == "pada" || key == "di" {
            return takePreposition(key)
        }
        if key == "asal" || key == "dapil" { return takeConstituency() }
        if key == "of" || key == "for" {
            guard marked.areJoined(end + 1), marked.tokens[end + 1].isCapitalized else {
                return false
            }
            take(1)
            return true
        }
        guard !hasPlace,
            marked.has(end, [.officeNoun, .organization, .group]) || standsBeforeBody(end)
                || !head.isCapitalized
                    && NounShape.isDerivedByAffixes(marked.tokens[end], in: marked.text.bytes)
                    && !marked.has(end, .meetingNoun),
            !marked.has(end, [.speechVerb, .preposition]), !isConstituency(end),
            !marked.has(end, .presence) || marked.has(end, .group)
        else { return false }
        take(1, organization: marked.has(end, .organization))
        hasNoun = true
        expectsProperName = expectsProperName || marked.has(end - 1, .namedOrganization)
        return true
    }

    /// `manajer armada PT Rimba`, `guru besar hidrologi Institut X`: whatever stands between an
    /// office and a body says which office it is.
    private func standsBeforeBody(_ word: Int) -> Bool {
        guard !head.isSole, word == head.end, word + 1 < marked.tokens.count,
            marked.areJoined(word + 1), marked.tokens[word + 1].isCapitalized
        else { return false }
        return marked.has(word + 1, .organization) && !marked.has(word + 1, [.venue, .title])
            && !marked.has(
                word, [.meetingVerb, .meetingNoun, .personNoun, .office, .common, .speechVerb])
            && !DoingWords.stands(at: word, in: marked.text)
            && !DoingWords.isPassive(word, in: marked.text)
    }

    /// `Penanaman Modal dan Pelayanan Terpadu`: goes on only with another noun of the name.
    private mutating func takeConjunction() -> Bool {
        let next = end + 1
        guard hasNoun, !hasPlace, next < marked.tokens.count, marked.areJoined(next),
            marked.tokens[next].isCapitalized,
            marked.tokens[next].shape == .upper ? isOnlyNoun(next) : isNoun(next),
            !marked.has(next, [.office, .officePrefix]),
            !marked.has(next, .organization)
                || marked.tokens[next].shape == .upper && isOnlyNoun(next),
            !marked.isInMatch(next) || isOnlyNoun(next)
        else { return false }
        take(2)
        return true
    }

    /// `anggota DPRD Berau daerah pemilihan Talisayan`.
    private func isConstituency(_ token: Int) -> Bool {
        marked.key(token) == "daerah" && marked.key(token + 1) == "pemilihan"
    }

    /// `anggota DPD asal Kaltim`, `anggota DPRD dapil Balikpapan`.
    private mutating func takeConstituency() -> Bool {
        guard !hasPlace, marked.areJoined(end + 1),
            let place = marked.matchTokens(at: end + 1), place.lowerBound == end + 1,
            marked.matchKind(at: end + 1)?.isInside == true
        else { return false }
        end = place.upperBound
        hasPlace = true
        return true
    }

    private mutating func takePreposition(_ key: WordKey) -> Bool {
        let next = end + 1
        guard next < marked.tokens.count, marked.areJoined(next),
            !hasNoun || key == "untuk" || key == "di" || key == "pada" || isEnvoy,
            marked.tokens[next].isCapitalized
        else { return false }
        if key == "dari" {
            guard marked.has(next, .organization) || marked.tokens[next].shape == .upper else {
                return false
            }
            take(1)
            return true
        }
        if isEnvoy, key == "di" || key == "untuk", !marked.has(next, .venue),
            marked.isInMatch(next) || isNoun(next)
        {
            take(1)
            return true
        }
        if key == "di" || key == "pada", organization == nil, hasNoun || head.isCalling,
            !head.isSole, !hasPlace,
            marked.has(next, .organization), !marked.has(next, .venue)
        {
            take(1)
            return true
        }
        guard key != "di" && key != "pada", let match = marked.match(at: next),
            match.entry.kind == .country
        else { return false }
        take(1)
        return true
    }

    /// Whether the office is one in another land: `Konsul Jenderal Australia di Makassar`.
    private var isEnvoy: Bool {
        head.words.contains {
            $0 == "konsul" || $0 == "duta" || $0 == "konsul-jenderal" || $0 == "atase"
        }
    }

    private func isOnlyNoun(_ index: Int) -> Bool { marked.has(index, .officeNoun) }
}
