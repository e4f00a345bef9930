import IndonesianText
import Province

/// What the words of an office are.
extension OfficeComplement {
    /// `Ketua BPK`: the short form of a body, where `Bpk` would address somebody.
    func isBodyInCapitals(_ index: Int) -> Bool {
        marked.tokens[index].shape == .upper && marked.has(index, .organization)
    }

    /// `Ikatan Dokter Indonesia`, `Forum Kepala Desa`: whose body it is by their calling.
    func isCallingOfBody(_ index: Int) -> Bool {
        guard index > head.end, marked.tokens[index].shape == .capitalized,
            marked.has(index, .office), marked.tokens[index - 1].shape == .capitalized,
            marked.has(index - 1, .organization), !marked.has(index - 1, [.office, .venue])
        else { return false }
        // `Persatuan Perawat` by itself; behind an office a name may stand.
        if head.words.isEmpty { return true }
        guard index + 1 < marked.tokens.count, marked.areJoined(index + 1) else { return false }
        return marked.tokens[index + 1].isCapitalized || marked.kind(index + 1) == .openBracket
    }

    /// `Staf Ahli Gubernur Bidang Ekonomi`: whom an expert advises.
    func isAdvised(_ index: Int) -> Bool {
        marked.key(index - 1) == "ahli"
            && (index == head.end + 1 || index == head.end && head.words.contains("tenaga"))
            && (marked.has(index, .soleOffice) || nouns.isMayor(index))
    }

    private static let ownPrefixes: WordSet = [
        "wakil", "asisten", "plt", "plh", "pj", "pjs", "deputi", "penjabat", "pelaksana",
        "mantan", "eks", "bekas", "calon", "senior",
    ]

    /// `Superintendent Community Development`: what an English office is for.
    func isEnglish(_ index: Int) -> Bool {
        !head.isSole && marked.has(index, .officePrefix) && !marked.has(index, .office)
            && !(marked.key(index).map { Self.ownPrefixes.contains($0) } ?? true)
    }

    /// `Kepala Perwakilan`, `Kepala Pelaksana`, `Kepala Staf`.
    func isHeadLike(_ index: Int) -> Bool {
        guard let key = marked.key(index) else { return false }
        return key == "perwakilan" || key == "pelaksana" || key == "staf" || key == "pengurus"
            || key == "presidium"
    }

    func isRoman(_ index: Int) -> Bool {
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

    /// `Sarana dan Prasarana Otorita …`: `dan` between two words of one office.
    func isJoint(_ index: Int) -> Bool {
        (marked.key(index) == "dan" || marked.kind(index) == .other) && hasNoun
            && index + 1 < marked.tokens.count && marked.tokens[index + 1].isCapitalized
            && !marked.has(index + 1, .organization)
    }

    func isCertain(_ index: Int) -> Bool {
        if NameDegree.isDegree(marked.tokens[index], in: marked.text.bytes) { return false }
        if marked.has(index, .organization) { return true }
        // Two capitals may be how a person signs: `Rustam HS`.
        if marked.isAbbreviation(index) { return marked.tokens[index].range.count > 2 }
        guard let kind = marked.matchKind(at: index) else { return false }
        return kind == .institution || kind == .province || kind == .regency || kind == .country
    }

    var isBehindFirm: Bool {
        expectsProperName && (marked.key(end - 1) == "pt" || marked.key(end - 1) == "cv")
    }

    /// Whether a firm's own name is being read, and a place is a part of it: `PT Kencana Wahau Bara`.
    var isInsideFirm: Bool {
        guard isBehindFirm, marked.matchKind(at: end)?.isInside == true else {
            return false
        }
        return marked.areJoined(end + 1) && marked.tokens[end + 1].isCapitalized
            && !marked.has(end + 1, [.title, .office])
    }

    /// `Yayasan Sangatta Hijau`: a body goes by the name of a place and more.
    func isFirm(_ index: Int) -> Bool {
        let key = marked.key(index)
        return key == "ud" || key == "koperasi" || key == "yayasan"
    }
}
