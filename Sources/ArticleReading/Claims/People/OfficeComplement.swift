import IndonesianText
import Province

/// Reads what follows the head of an office and says which one it is.
struct OfficeComplement {
    let marked: MarkedText
    let runs: CapitalRuns
    let head: OfficeHead
    /// Whether the holder's name may follow at once; else all words with a capital are the firm's.
    let namesFollow: Bool
    /// The token after the office.
    private(set) var end: Int
    /// The tokens of the organization.
    private(set) var organization: Range<Int>?
    private(set) var pointsBack = false
    /// Whether a word of saying stands before the office: its holder is named.
    let isSpoken: Bool
    private var expectsProperName: Bool
    private(set) var hasPlace = false
    private var hasNoun = false
    var nouns: OfficeNouns { OfficeNouns(marked: marked) }

    init(
        marked: MarkedText, runs: CapitalRuns, head: OfficeHead, namesFollow: Bool,
        isSpoken: Bool = false
    ) {
        self.isSpoken = isSpoken
        self.marked = marked
        self.runs = runs
        self.head = head
        self.namesFollow = namesFollow
        end = head.end
        expectsProperName = head.isAreal
    }

    mutating func read() {
        let opensWithIt = head.words.isEmpty
        while end < marked.tokens.count, marked.areJoined(end) || opensWithIt && end == head.end,
            step()
        {}
        if end < marked.tokens.count, marked.has(end, .pointer), marked.areJoined(end) {
            pointsBack = true
        }
    }

    /// Takes the next piece; false where the office ends.
    private mutating func step() -> Bool {
        let token = marked.tokens[end]
        if let bracket = spelledOutEnd() {
            take(bracket - end, organization: true)
            (hasNoun, expectsProperName) = (true, false)
            return true
        }
        switch token.kind {
        case .openBracket: return takeBracket()
        case .comma: return takeListedNoun()
        case .number: return takeNumber()
        case .word where token.shape == .small: return takeSmallWord()
        case .word: return takeCapitalWord()
        default: return false
        }
    }

    private mutating func take(_ count: Int, organization isOrganization: Bool = false) {
        if isOrganization && organization == nil { organization = end..<end }
        end += count
        if let begun = organization { organization = begun.lowerBound..<end }
    }

    /// An abbreviation in brackets: `Dinas Kesehatan (Dinkes)`.
    private mutating func takeBracket() -> Bool {
        guard end + 2 < marked.tokens.count, marked.kind(end + 1) == .word,
            marked.tokens[end + 1].isCapitalized
        else { return false }
        var close = end + 2
        while close < marked.tokens.count, close < end + 12, marked.kind(close) != .closeBracket {
            close += 1
        }
        guard marked.kind(close) == .closeBracket else { return false }
        take(close + 1 - end)
        return true
    }

    private mutating func takeNumber() -> Bool {
        if let unit = UnitNumber(marked: marked).end(at: end, behind: head) {
            // Nothing more is said of a unit: `Dandim 0904/Paser Agung Nugraha`.
            take(unit - end)
            return false
        }
        let key = marked.tokens[end - 1].key
        let isUnit =
            marked.has(end - 1, .organization) && marked.tokens[end - 1].isCapitalized
            && marked.tokens[end].range.count <= 4 && !marked.has(end + 1, .calendar)
        guard
            key == "rt" || key == "rw" || key == "komisi" || isUnit
                || marked.tokens[end - 1].shape == .upper
        else { return false }
        take(1)
        return true
    }

    /// `Dinas Ketahanan Pangan, Perikanan dan Pertanian`: a comma between the nouns of one name.
    private mutating func takeListedNoun() -> Bool {
        guard hasNoun, !hasPlace, nouns.opensList(at: end) else { return false }
        take(2)
        return true
    }

    private mutating func takeSmallWord() -> Bool {
        let key = marked.tokens[end].key
        if key == "dan" || key == "serta" { return takeConjunction() }
        if key == "dari" || key == "untuk" || key == "pada" || key == "di" {
            return takePreposition(key)
        }
        if key == "asal" || key == "dapil" { return takeConstituency() }
        guard !hasPlace,
            marked.has(end, [.officeNoun, .organization, .group])
                || !head.isCapitalized
                    && NounShape.isDerivedByAffixes(marked.tokens[end], in: marked.text.bytes)
                    && !marked.has(end, .meetingNoun),
            !marked.has(end, [.speechVerb, .preposition]),
            !marked.has(end, .presence) || marked.has(end, .group)
        else { return false }
        take(1, organization: marked.has(end, .organization))
        hasNoun = true
        expectsProperName = expectsProperName || marked.has(end - 1, .namedOrganization)
        return true
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
            marked.match(at: next) == nil || isOnlyNoun(next)
        else { return false }
        take(2)
        return true
    }

    /// `anggota DPD asal Kaltim`, `anggota DPRD dapil Balikpapan`.
    private mutating func takeConstituency() -> Bool {
        guard !hasPlace, marked.areJoined(end + 1),
            let place = marked.matchTokens(at: end + 1), place.lowerBound == end + 1,
            marked.match(at: end + 1)?.entry.kind.isInside == true
        else { return false }
        end = place.upperBound
        hasPlace = true
        return true
    }

    private func isOnlyNoun(_ index: Int) -> Bool { marked.has(index, .officeNoun) }

    private mutating func takePreposition(_ key: WordKey) -> Bool {
        let next = end + 1
        guard next < marked.tokens.count, marked.areJoined(next),
            !hasNoun || key == "untuk" || isEnvoy,
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
            marked.match(at: next) != nil || isNoun(next)
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

    private mutating func takeCapitalWord() -> Bool {
        // `Pangdam VI/Mulawarman`.
        if isRoman(end), let unit = UnitNumber(marked: marked).end(at: end, behind: head) {
            take(unit - end)
            return false
        }
        // `Komisi B`.
        if marked.tokens[end].shape == .initial, marked.key(end - 1) == "komisi" {
            take(1)
            return true
        }
        if marked.has(end, .title), !marked.has(end, .officeNoun) { return false }
        if let taken = takeKnownName() { return taken }
        if head.words.isEmpty, end > head.end, marked.has(end, .office),
            marked.has(end - 1, .organization), marked.tokens[end - 1].shape == .capitalized
        {
            // `Forum Kepala Desa`.
            take(1)
            return true
        }
        if marked.has(end, [.office, .officePrefix]), !marked.has(end, .officeNoun) {
            guard end == head.end, isHeadLike(end) else { return false }
            take(1)
            return true
        }
        if !isNoun(end), !isBehindFirm, let certain = certainEnd() {
            let body =
                nouns.isClosing(certain - 1)
                ? end : (end..<certain).first { marked.has($0, .organization) } ?? certain
            let isNamed = marked.has(certain - 1, .namedOrganization)
            take(body - end)
            if body < certain { take(certain - body, organization: true) }
            (hasNoun, expectsProperName) = (true, isNamed)
            return true
        }
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
        guard isNoun(end) else { return takeProperName() }
        let named = marked.has(end, .namedOrganization)
        let isOrganization =
            marked.has(end, .organization) || marked.tokens[end].shape == .upper && !isRoman(end)
        take(1, organization: isOrganization)
        hasNoun = true
        expectsProperName = named || expectsProperName && marked.tokens[end - 1].shape != .upper
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

    private var isBehindFirm: Bool {
        expectsProperName && (marked.key(end - 1) == "pt" || marked.key(end - 1) == "cv")
    }

    /// Whether a firm's own name is being read, and a place is a part of it: `PT Kencana Wahau Bara`.
    private var isInsideFirm: Bool {
        guard isBehindFirm, marked.match(at: end)?.entry.kind.isInside == true else {
            return false
        }
        return marked.areJoined(end + 1) && marked.tokens[end + 1].isCapitalized
            && !marked.has(end + 1, [.title, .office])
    }

    /// `Yayasan Sangatta Hijau`: a body goes by the name of a place and more.
    private func isFirm(_ index: Int) -> Bool {
        let key = marked.key(index)
        return key == "ud" || key == "koperasi" || key == "yayasan"
    }

    /// `Kepala Perwakilan`, `Kepala Pelaksana`, `Kepala Staf`.
    private func isHeadLike(_ index: Int) -> Bool {
        guard let key = marked.key(index) else { return false }
        return key == "perwakilan" || key == "pelaksana" || key == "staf" || key == "pengurus"
    }

    private func isRoman(_ index: Int) -> Bool {
        marked.text.bytes[marked.tokens[index].range].allSatisfy {
            $0 == 0x49 || $0 == 0x56 || $0 == 0x58
        }
    }

    /// Whether a word with a capital is a noun of offices rather than a name.
    func isNoun(_ index: Int) -> Bool {
        if GivenNameWords.isName(index, in: marked) { return false }
        if marked.has(index, [.officeNoun, .organization]) { return true }
        // Whatever stands behind `Bidang` says which it is: `Bidang Anggaran`.
        if nouns.isDivision(index - 1), marked.has(index, .common) { return true }
        let token = marked.tokens[index]
        if marked.isAbbreviation(index) || marked.traces.isShortForm(token.key) { return true }
        return NounShape.isDerived(token, in: marked.text.bytes) || isNumeral(token.key)
    }

    /// `Asisten Dua`.
    private func isNumeral(_ key: WordKey) -> Bool { key == "dua" || key == "tiga" }

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

    /// `Sarana dan Prasarana Otorita …`: `dan` between two words of one office.
    private func isJoint(_ index: Int) -> Bool {
        (marked.key(index) == "dan" || marked.kind(index) == .other) && hasNoun
            && index + 1 < marked.tokens.count && marked.tokens[index + 1].isCapitalized
            && !marked.has(index + 1, .organization)
    }

    private func isCertain(_ index: Int) -> Bool {
        if NameDegree.isDegree(marked.tokens[index], in: marked.text.bytes) { return false }
        if marked.has(index, .organization) { return true }
        // Two capitals may be how a person signs: `Rustam HS`.
        if marked.isAbbreviation(index) { return marked.tokens[index].range.count > 2 }
        guard let kind = marked.match(at: index)?.entry.kind else { return false }
        return kind == .institution || kind == .province || kind == .regency || kind == .country
    }

    /// A firm's own name, and where it ends if a person's follows at once.
    private mutating func takeProperName() -> Bool {
        var limit = end
        while limit < marked.tokens.count, limit < end + 10,
            limit == end || marked.areJoined(limit),
            isProper(limit)
        { limit += 1 }
        guard limit > end else { return false }
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
