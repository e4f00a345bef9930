import IndonesianText

/// The proper names of firms, schools and associations in a text, so that none of them is
/// taken for a person.
struct FirmNames: Sendable {
    /// The words of each name.
    private var namesByWord: [WordKey: [Int32]] = [:]
    private var count: Int32 = 0
    /// Where runs that are firms stand by themselves, without a word such as `PT`.
    private(set) var bare: [Range<Int>] = []

    init(_ marked: MarkedText, runs: CapitalRuns, offices: OfficeParser) {
        for run in runs.runs where isFirm(run, marked) {
            add(Set(run.map { marked.tokens[$0].key }))
            if isBare(run, marked) { bare.append(run) }
        }
        for index in marked.tokens.indices where marked.has(index, .firmOffice) {
            guard let organization = offices.phrase(at: index)?.organization else { continue }
            let words = Set(
                organization.filter {
                    marked.kind($0) == .word && marked.tokens[$0].isCapitalized
                        && !marked.has($0, .organization)
                }.map { marked.tokens[$0].key })
            add(words)
        }
    }

    /// Words that begin the name of a body and never end one: `Mes Karyawan PT Rimba` is no firm.
    static let opening: WordSet = [
        "pt", "cv", "ud", "dinas", "balai", "badan", "kantor", "universitas", "polda", "polres",
        "polresta", "polsek", "kodim", "koramil", "lanal", "rsud", "yayasan", "koperasi",
        "asosiasi", "perum", "dprd",
    ]

    /// Whether a word such as `PT` stands before a run, or `JSC` behind it, or it is explained as
    /// a firm: `Song Lam, perusahaan karet`.
    private func isFirm(_ run: Range<Int>, _ marked: MarkedText) -> Bool {
        // `Audiensi Aliansi Mahasiswa …`: what happened, then who did it.
        if marked.has(run.lowerBound, .meetingNoun) { return false }
        let (before, after) = (run.lowerBound - 1, run.upperBound)
        if run.count > 1, marked.has(run.upperBound - 1, .firmWord) { return true }
        if before >= 0, marked.isRunJoint(before: run.lowerBound),
            !marked.tokens[before].isCapitalized,
            marked.has(before, .group) || marked.key(before) == "perusahaan", run.count > 1
        {
            return true
        }
        if before >= 0, marked.isRunJoint(before: run.lowerBound),
            marked.has(before, .namedOrganization), marked.tokens[before].isCapitalized
        {
            return !isSplit(run, marked)
        }
        if after < marked.tokens.count, marked.isRunJoint(before: after),
            marked.has(after, .organization), marked.tokens[after].isCapitalized,
            marked.key(after).map({ !Self.opening.contains($0) }) ?? false
        {
            return true
        }
        guard marked.kind(after) == .comma, after + 1 < marked.tokens.count else { return false }
        // `Amat Sarkawi, manajemen PT Bara`: the next of a list, not what the first one is.
        return marked.has(after + 1, .organization) && !marked.tokens[after + 1].isCapitalized
            && !(marked.key(after + 1).map { DelegateWords.ofBodies.contains($0) } ?? false)
    }

    private func isBare(_ run: Range<Int>, _ marked: MarkedText) -> Bool {
        let before = run.lowerBound - 1
        return
            !(before >= 0 && marked.isRunJoint(before: run.lowerBound)
            && marked.has(before, [.organization, .office]))
    }

    /// Whether the run may be a firm's name and a person's together; offices tell those apart.
    private func isSplit(_ run: Range<Int>, _ marked: MarkedText) -> Bool { run.count > 3 }

    /// Whether all words of a name belong to one firm's.
    func contains(_ core: Range<Int>, in marked: MarkedText) -> Bool {
        var shared: [Int32]?
        for token in core where marked.kind(token) == .word {
            guard let names = namesByWord[marked.tokens[token].key] else { return false }
            shared = shared?.filter { names.contains($0) } ?? names
        }
        return shared.map { !$0.isEmpty } ?? false
    }

    /// Only so many names of a word are kept: no sound article has more.
    private mutating func add(_ words: Set<WordKey>) {
        for word in words where namesByWord[word, default: []].count < 16 {
            namesByWord[word, default: []].append(count)
        }
        count += 1
    }
}
