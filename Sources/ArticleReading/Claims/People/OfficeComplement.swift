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
    private var expectsProperName: Bool
    private var hasPlace = false
    private var hasNoun = false

    init(marked: MarkedText, runs: CapitalRuns, head: OfficeHead, namesFollow: Bool) {
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
        switch token.kind {
        case .openBracket: return takeBracket()
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
        let key = marked.tokens[end - 1].key
        guard
            key == "rt" || key == "rw" || key == "komisi" || marked.tokens[end - 1].shape == .upper
        else { return false }
        take(1)
        return true
    }

    private mutating func takeSmallWord() -> Bool {
        let key = marked.tokens[end].key
        if key == "dan" || key == "serta" { return takeConjunction() }
        if key == "dari" || key == "untuk" || key == "pada" || key == "di" {
            return takePreposition(key)
        }
        guard !hasPlace, marked.has(end, [.officeNoun, .organization, .group]),
            !marked.has(end, [.presence, .speechVerb, .preposition])
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
            marked.tokens[next].isCapitalized, isNoun(next),
            !marked.has(next, [.office, .officePrefix]),
            !marked.has(next, .organization)
                || marked.tokens[next].shape == .upper && isOnlyNoun(next),
            marked.match(at: next) == nil || isOnlyNoun(next)
        else { return false }
        take(2)
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
        if isEnvoy, key == "di" || key == "untuk", marked.match(at: next) != nil || isNoun(next) {
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
        if marked.has(end, .title), !marked.has(end, .officeNoun) { return false }
        if let taken = takeKnownName() { return taken }
        if marked.has(end, [.office, .officePrefix]), !marked.has(end, .officeNoun) {
            guard end == head.end, isHeadLike(end) else { return false }
            take(1)
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
        guard let range = marked.matchTokens(at: end), let match = marked.match(at: end),
            range.lowerBound == end || range.lowerBound < head.end
        else { return nil }
        let isFirmsOwn = expectsProperName && marked.has(end - 1, .namedOrganization)
        if isFirmsOwn && !match.entry.kind.isInside && match.entry.kind != .institution {
            return nil
        }
        if match.entry.kind == .venue && range.lowerBound == end { return false }
        take(range.upperBound - end, organization: match.entry.kind == .institution)
        hasPlace = match.entry.kind != .institution || hasPlace
        hasNoun = true
        expectsProperName = false
        return true
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
    private func isNoun(_ index: Int) -> Bool {
        if marked.has(index, [.officeNoun, .organization]) { return true }
        let token = marked.tokens[index]
        if token.shape == .upper { return true }
        return NounShape.isDerived(token, in: marked.text.bytes)
    }

    /// A firm's own name, and where it ends if a person's follows at once.
    private mutating func takeProperName() -> Bool {
        guard expectsProperName || (head.isFirm && !hasNoun && !hasPlace) else { return false }
        var limit = end
        while limit < marked.tokens.count, limit < end + 10,
            limit == end || marked.areJoined(limit),
            isProper(limit)
        { limit += 1 }
        guard limit > end else { return false }
        let splitter = NameSplit(marked: marked, runs: runs, isMarked: expectsProperName)
        let split = namesFollow ? splitter.end(of: end..<limit) : limit
        guard split > end else { return false }
        let begins = organization == nil
        take(split - end, organization: begins || expectsProperName)
        expectsProperName = false
        hasNoun = true
        return split == limit
    }

    private func isProper(_ index: Int) -> Bool {
        let token = marked.tokens[index]
        guard token.kind == .word, token.isCapitalized, token.shape != .dotted else { return false }
        return !marked.has(index, [.office, .calendar])
            && !(marked.has(index, .title) && !marked.has(index, .officeNoun)
                && marked.kind(index + 1) == .stop)
    }
}
