import IndonesianText

/// The nouns that say which office it is: lists of them, places with a name of their own, and
/// what closes the name of a body.
struct OfficeNouns: Sendable {
    let marked: MarkedText

    private static let facilities: WordSet = [
        "pasar", "terminal", "bandara", "pelabuhan", "bendungan", "waduk", "stadion", "museum",
        "masjid", "musala", "pura", "vihara", "pesantren",
    ]
    private static let closers: WordSet = [
        "foundation", "institute", "trust", "council", "society", "union", "initiative", "alliance",
        "college", "academy", "authority", "commission", "board", "committee", "company",
        "corporation", "holdings", "association", "agency", "bureau", "chamber", "university",
        "limited", "group",
    ]
    /// What ends the names of firms in many lands.
    static let legalForms: WordSet = [
        "inc", "ltd", "corp", "gmbh", "bhd", "jsc", "llc", "plc", "pte", "co", "oy", "bv", "kk",
        "tbk", "ag", "pty",
    ]
    /// Short forms for what a part of a firm or office does.
    private static let functions: WordSet = [
        "sdm", "hrd", "hrga", "csr", "k3", "hse", "qhse", "hsse", "ti", "hr", "ga", "qc", "qa",
    ]

    /// Whether the nouns behind a comma go on to `dan` and a last one.
    func opensList(at comma: Int) -> Bool {
        guard isListed(comma + 1) else { return false }
        var token = comma + 2
        while token < comma + 12 {
            if isListed(token) {
                token += 1
            } else if marked.kind(token) == .comma, isListed(token + 1) {
                token += 2
            } else {
                break
            }
        }
        return marked.key(token) == "dan" && isListed(token + 1) || closesList(at: token)
    }

    /// `Perikanan, dan Pertanian`: a comma before the last of them.
    func closesList(at comma: Int) -> Bool {
        marked.kind(comma) == .comma && marked.key(comma + 1) == "dan" && isListed(comma + 2)
    }

    /// Whether a short form says what a part does, and is no body's.
    func isFunction(_ index: Int) -> Bool {
        marked.key(index).map { Self.functions.contains($0) } ?? false
    }

    /// The end of `., Ltd.` or `Ltd.` behind `Co`; nil where no legal form goes on.
    func legalFormEnd(at index: Int) -> Int? {
        guard index > 0, isLegalForm(index - 1) else { return nil }
        var end = index
        if marked.kind(end) == .stop { end += 1 }
        if marked.kind(end) == .comma, isLegalForm(end + 1) { end += 1 }
        if isLegalForm(end), marked.areJoined(end) { return end + 1 }
        // The stop of a short form, not the sentence's.
        return end > index && marked.kind(end - 1) == .stop
            && (marked.kind(end) == .comma || marked.areJoined(end) && !marked.beginsSentence(end))
            ? end : nil
    }

    /// Whether a firm's name ends with a token; `Co` and the like do so before a mark only.
    func isLegalForm(_ index: Int) -> Bool {
        guard let key = marked.key(index), Self.legalForms.contains(key),
            marked.tokens[index].isCapitalized
        else { return false }
        let next = marked.kind(index + 1)
        return key != "co" && key != "ag" && key != "kk" || next == .stop || next == .comma
    }

    /// Whether a noun of offices stands at a token that is neither a body nor an office itself.
    private func isListed(_ index: Int) -> Bool {
        guard index < marked.tokens.count, marked.areJoined(index),
            marked.tokens[index].shape == .capitalized,
            !marked.has(index, [.office, .officePrefix, .organization, .group])
        else { return false }
        return marked.has(index, .officeNoun)
            || NounShape.isDerivedByAffixes(marked.tokens[index], in: marked.text.bytes)
    }

    private static let divisions: WordSet = [
        "bidang", "seksi", "bagian", "subbagian", "subbidang", "biro", "divisi", "urusan", "sektor",
    ]

    /// Whether a part of an office is named behind this word.
    func isDivision(_ index: Int) -> Bool {
        marked.key(index).map { Self.divisions.contains($0) } ?? false
    }

    /// `UPTD Pasar Tangga Arung`: what a name of its own must follow.
    func isFacility(_ index: Int) -> Bool {
        marked.tokens[index].shape == .capitalized
            && (marked.key(index).map { Self.facilities.contains($0) } ?? false)
            && marked.areJoined(index + 1) && marked.tokens[index + 1].isCapitalized
    }

    /// `wali kota`: an office of two words.
    func isMayor(_ index: Int) -> Bool {
        marked.key(index) == "wali" && marked.key(index + 1) == "kota"
    }

    /// Whether a body's name ends with its kind, as in English: `Nordic Forest Institute`.
    func isClosing(_ index: Int) -> Bool {
        isLegalForm(index) || marked.key(index).map { Self.closers.contains($0) } ?? false
    }

    /// `Dialog yang dipandu Ketua RT X itu`: what `itu` points at is the dialogue.
    func isInClause(_ office: Int) -> Bool {
        let sentence = marked.text.sentence(of: max(0, office - 1))
        return (max(sentence.lowerBound, office - 6)..<office).contains { marked.key($0) == "yang" }
    }
}
