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
    var end: Int
    /// The tokens of the organization.
    private(set) var organization: Range<Int>?
    private(set) var pointsBack = false
    /// Whether a word of saying stands before the office: its holder is named.
    let isSpoken: Bool
    var expectsProperName: Bool
    var hasPlace = false
    var hasNoun = false
    /// Whether a comma between nouns was taken.
    private var isListing = false
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
        if let legal = nouns.legalFormEnd(at: end), organization != nil {
            take(legal - end)
            return true
        }
        switch token.kind {
        case .openBracket: return takeBracket()
        case .comma: return takeListedNoun()
        case .dash: return takeDoubleName()
        case .number: return takeNumber()
        case .word where token.shape == .small: return takeSmallWord()
        case .word: return takeCapitalWord()
        default: return false
        }
    }

    mutating func take(_ count: Int, organization isOrganization: Bool = false) {
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

    /// `Dinas PUPR-Pera`: a short form of two parts.
    private mutating func takeDoubleName() -> Bool {
        let next = end + 1
        guard marked.tokens[end - 1].shape == .upper, !marked.tokens[end].followsBlank,
            next < marked.tokens.count, !marked.tokens[next].followsBlank,
            marked.kind(next) == .word, marked.tokens[next].isCapitalized
        else { return false }
        take(2)
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
                || marked.tokens[end - 1].shape == .upper || key == "negeri"
        else { return false }
        take(1)
        return true
    }

    /// `Dinas Ketahanan Pangan, Perikanan dan Pertanian`: a comma between the nouns of one name.
    private mutating func takeListedNoun() -> Bool {
        guard hasNoun, !hasPlace else { return false }
        if isListing, nouns.closesList(at: end) {
            take(3)
            return true
        }
        guard nouns.opensList(at: end) else { return false }
        take(2)
        isListing = true
        return true
    }
}
