import IndonesianText
import Province

/// An organization where the text names it.
struct OrganizationMention: Sendable {
    let tokens: Range<Int>
    /// Its words.
    let words: Set<WordKey>
    /// Whether it is a firm, school or association with a name of its own.
    let isFirm: Bool
    /// The first letters of its words, and what stands in brackets.
    let initials: [UInt8]
    let short: WordKey?

    /// An organization; nil where no more than its kind is named, as in `perusahaan`.
    init?(of tokens: Range<Int>, in marked: MarkedText, isFirms: Bool = false) {
        var words: [Int] = []
        words.reserveCapacity(tokens.count)
        for token in tokens where marked.kind(token) == .word { words.append(token) }
        guard let first = words.first, marked.tokens[first].isCapitalized,
            !OrganizationMention.isBare(words, marked)
        else { return nil }
        self.tokens = tokens
        self.words = Set(words.lazy.map { marked.tokens[$0].key })
        let isPlain = !marked.has(first, .organization)
        isFirm =
            marked.has(first, .namedOrganization)
            && !OrganizationMention.areas.contains(marked.tokens[first].key)
            || isPlain && marked.key(first) != "rt" && marked.key(first) != "rw"
                && (isFirms || marked.has(words[words.count - 1], .organization))
        var initials: [UInt8] = []
        initials.reserveCapacity(words.count)
        for word in words where marked.tokens[word].shape == .capitalized {
            initials.append(marked.text.bytes[marked.tokens[word].start] | 0x20)
        }
        self.initials = initials
        short = words.last {
            marked.kind($0 + 1) == .closeBracket && marked.tokens[$0].isCapitalized
        }.map { marked.tokens[$0].key }
    }

    /// Their offices go by their names.
    static let areas: WordSet = ["desa", "kelurahan", "kampung", "kecamatan"]

    /// Words that say what kind of organization is meant, and leave open which.
    private static let kinds: WordSet = [
        "dinas", "badan", "biro", "kantor", "balai", "komisi", "fraksi", "forum", "dewan",
        "majelis",
        "lembaga", "kamar", "pemerintah", "tim", "panitia", "satgas", "unit", "sekretariat",
        "rumah",
        "manajemen", "direksi", "konsultan", "pengembang", "investor", "kontraktor", "operator",
        "organisasi", "gerakan", "persatuan", "gabungan", "musyawarah", "pemkab", "redaksi",
    ]

    /// Short forms that mean all offices of a kind.
    private static let collectives: WordSet = [
        "opd", "forkopimda", "skpd", "ormas", "lsm", "bumd", "bumn", "umkm", "ukm", "tni",
        "polri", "rt", "rw",
    ]

    private static func isBare(_ words: [Int], _ marked: MarkedText) -> Bool {
        // `Forum koordinasi`: nothing but its kind is written as a name.
        if words.count > 1, words.dropFirst().allSatisfy({ marked.tokens[$0].shape == .small }),
            marked.tokens[words[0]].shape != .upper
        {
            return true
        }
        guard words.count == 1, let only = words.first else { return false }
        let token = marked.tokens[only]
        if marked.match(at: only)?.entry.isGeneric == true, !marked.has(only, .organization) {
            return true
        }
        if collectives.contains(token.key) || OfficeNouns.legalForms.contains(token.key) {
            return true
        }
        if token.shape == .upper { return false }
        if token.shape == .small { return true }
        // `Polres`: in local news there is one.
        if BodyKind.isForce(token.key) { return false }
        return kinds.contains(token.key) && token.key != "pemkab"
            || marked.has(only, .namedOrganization)
    }
}
