import IndonesianText
import Province

/// Reads an office from its first word: prefixes, head, and what says which office it is.
struct OfficeParser: Sendable {
    let marked: MarkedText
    let runs: CapitalRuns

    /// The office that begins at a token; `namesFollow` where its holder's name may stand behind.
    func phrase(at start: Int, namesFollow: Bool = true) -> OfficePhrase? {
        guard marked.has(start, [.office, .officePrefix]) || isPair(start) else { return nil }
        guard !isInsideVenue(start), !isInsideLaw(start), !isRank(start),
            !isInsideBody(start), let head = head(at: start)
        else { return nil }
        var complement = OfficeComplement(
            marked: marked, runs: runs, head: head, namesFollow: namesFollow,
            isSpoken: start > 0 && marked.has(start - 1, .speechCue))
        complement.read()
        return OfficePhrase(
            tokens: start..<complement.end, head: head.words,
            organization: apposed(complement.end) ?? body(of: complement, head),
            pointsBack: complement.pointsBack || pointsBackLater(complement.end)
                || marked.beginsSentence(start) && marked.key(complement.end) == "yang",
            isCalling: head.isCalling, isFormer: head.isFormer)
    }

    /// `Lurah Gunung Bahagia`: the name is the village's.
    private func body(of complement: OfficeComplement, _ head: OfficeHead) -> Range<Int>? {
        guard let body = complement.organization,
            !head.isAreal || marked.has(body.lowerBound, .organization)
        else { return nil }
        return body
    }

    /// An organization that stands where an office would: `dari PT Rimba Energi`.
    func affiliation(at start: Int) -> OfficePhrase? {
        let head = OfficeHead(
            words: [], end: start, isCapitalized: true, isFirm: false, isSole: false,
            isCalling: false, isFormer: false)
        var complement = OfficeComplement(
            marked: marked, runs: runs, head: head, namesFollow: false)
        complement.read()
        guard let organization = complement.organization else { return nil }
        return OfficePhrase(
            tokens: organization, head: [], organization: organization, pointsBack: false,
            isCalling: false, isFormer: false)
    }

    private func isWali(_ index: Int) -> Bool { OfficeNouns(marked: marked).isMayor(index) }

    /// `juru bicara`: an office of two words.
    private func isSpokesman(_ index: Int) -> Bool {
        guard marked.key(index) == "juru", index + 1 < marked.tokens.count,
            marked.kind(index + 1) == .word
        else { return false }
        // `Juru bicaranya, Rizal Amri, …`.
        let next = marked.stem(of: index + 1)
        return next == "bicara" || next == "runding" || next == "kunci"
    }

    /// `guru besar`: a professor.
    private func isProfessor(_ index: Int) -> Bool {
        marked.key(index) == "guru" && marked.key(index + 1) == "besar"
    }

    /// `tenaga ahli`: who advises somebody.
    private func isExpert(_ index: Int) -> Bool {
        marked.key(index) == "tenaga" && marked.key(index + 1) == "ahli"
    }

    /// `kuasa hukum`: a lawyer.
    private func isLawyer(_ index: Int) -> Bool {
        marked.key(index) == "kuasa" && marked.key(index + 1) == "hukum"
    }

    private func isPair(_ index: Int) -> Bool {
        guard let key = marked.key(index),
            key == "wali" || key == "juru" || key == "guru" || key == "kuasa" || key == "tenaga"
        else { return false }
        return isWali(index) || isSpokesman(index) || isProfessor(index) || isLawyer(index)
            || isExpert(index)
    }

    /// Whether the office names a room or building: `Kantor Gubernur`, `Ruang Tamu Bupati`.
    private func isInsideVenue(_ start: Int) -> Bool {
        if marked.matchKind(at: start) == .venue { return true }
        var index = start - 1
        var steps = 0
        while index >= 0, steps < 3, marked.areJoined(index + 1), marked.kind(index) == .word {
            if marked.has(index, .venue) { return true }
            guard marked.tokens[index].isCapitalized, !marked.has(index, .office) else {
                return false
            }
            index -= 1
            steps += 1
        }
        return false
    }

    /// `Dewan Pengurus Cabang`, `Forum Kepala Desa`: the name of a body.
    private func isInsideBody(_ start: Int) -> Bool {
        start > 0 && marked.isRunJoint(before: start) && marked.tokens[start].isCapitalized
            && marked.tokens[start - 1].shape == .capitalized
            && marked.has(start - 1, .organization) && !marked.has(start - 1, [.office, .venue])
            && !marked.isInMatch(start - 1)
    }

    /// `Kapten Inf Suroto`: a captain of the army.
    private func isRank(_ start: Int) -> Bool {
        marked.has(start, .title) && marked.has(start + 1, .title) && marked.areJoined(start + 1)
    }

    private static let laws: WordSet = [
        "peraturan", "keputusan", "instruksi", "edaran", "perintah", "permen", "pergub", "perbup",
    ]

    /// `Peraturan Menteri Pertanian Nomor 1`: a law's name, not a holder of the office.
    private func isInsideLaw(_ start: Int) -> Bool {
        start > 0 && marked.areJoined(start) && marked.tokens[start].isCapitalized
            && marked.tokens[start - 1].isCapitalized
            && Self.laws.contains(marked.tokens[start - 1].key)
    }

    /// Prefixes and the head itself.
    private func head(at start: Int) -> OfficeHead? {
        var index = start
        var words: [WordKey] = []
        var isFormer = false
        while marked.has(index, .officePrefix), continuesHead(index) {
            let key = marked.tokens[index].key
            isFormer =
                isFormer || key == "mantan" || key == "eks" || key == "bekas" || key == "calon"
            words.append(OfficeForms.acting(key))
            index += 1
            index = afterShortForm(index)
            if marked.key(index) == "tugas" { index += 1 }
        }
        if !marked.has(index, .office), !isPair(index), let last = lastHead(in: start..<index) {
            // `Superintendent Community Development`: what looked like a prefix is the office.
            words.removeLast(index - last)
            index = last
        }
        guard marked.has(index, .office) || isPair(index) else { return nil }
        if marked.has(index, .calendar) { return nil }
        let first = index
        if isWali(index) {
            words += ["wali", "kota"]
            index += 2
        } else if isProfessor(index) || isLawyer(index) || isExpert(index) {
            words += [marked.tokens[index].key, marked.tokens[index + 1].key]
            index += 2
        } else if isSpokesman(index) {
            words += ["juru", marked.stem(of: index + 1)]
            index += 2
        } else {
            words += OfficeForms.spelt(marked.tokens[index].key)
            index += 1
            if isSecondHead(index) {
                words.append(marked.tokens[index].key)
                index += 1
            }
        }
        return OfficeHead(
            words: words, end: index, isCapitalized: marked.tokens[first].isCapitalized,
            isFirm: marked.has(first, .firmOffice) || isSpokesman(first) || isLawyer(first),
            isSole: marked.has(first, .soleOffice) || words.last == "kota",
            isAreal: isAreal(first),
            isCalling: marked.has(first, .callingOnly), isFormer: isFormer)
    }

    /// The last of some prefixes that is an office by itself; nil where marks stand between them.
    private func lastHead(in prefixes: Range<Int>) -> Int? {
        guard prefixes.allSatisfy({ marked.kind($0) == .word && marked.key($0) != "tugas" }) else {
            return nil
        }
        return prefixes.last { marked.has($0, .office) }
    }

    /// Whether a prefix is followed by more of the head rather than being the head itself.
    private func continuesHead(_ index: Int) -> Bool {
        var next = index + 1
        next = afterShortForm(next)
        if marked.key(next) == "tugas" { next += 1 }
        guard next < marked.tokens.count, marked.areJoined(next) else { return false }
        return marked.has(next, [.office, .officePrefix]) || isPair(next)
    }

    /// `Kepala Adat berusia 71 tahun tersebut`.
    private func pointsBackLater(_ end: Int) -> Bool {
        if pointsBackBehindApposition(end) { return true }
        guard marked.key(end) == "berusia" || marked.kind(end) == .number, end > 0 else {
            return false
        }
        return (end..<min(marked.tokens.count, end + 4)).contains { marked.has($0, .pointer) }
    }

    /// `Kepala teknik tambang perusahaan, PT Loa Prima, itu`.
    private func pointsBackBehindApposition(_ comma: Int) -> Bool {
        guard marked.kind(comma) == .comma else { return false }
        for token in comma + 1..<max(comma + 1, min(marked.tokens.count, comma + 9)) {
            if marked.kind(token) == .comma { return marked.has(token + 1, .pointer) }
            guard marked.tokens[token].isCapitalized else { return false }
        }
        return false
    }

    /// The organization in `Kepala teknik tambang perusahaan, PT Loa Prima, itu`.
    private func apposed(_ comma: Int) -> Range<Int>? {
        guard pointsBackBehindApposition(comma), marked.has(comma + 1, .organization) else {
            return nil
        }
        var end = comma + 1
        while marked.kind(end) == .word { end += 1 }
        return comma + 1..<end
    }

    private func isAreal(_ index: Int) -> Bool {
        // `Pak Camat Wagiman`: who is addressed by his office goes by his own name.
        if index > 0, let before = marked.key(index - 1), NameTitle(before) == .address {
            return false
        }
        let key = marked.key(index)
        return key == "camat" || key == "lurah" || key == "kades" || key == "petinggi"
    }

    /// The token after the stop of `Pj.` or the bracket of `Penjabat (Pj)`.
    private func afterShortForm(_ index: Int) -> Int {
        if marked.kind(index) == .stop, !marked.tokens[index].followsBlank { return index + 1 }
        if marked.kind(index) == .openBracket, marked.kind(index + 2) == .closeBracket,
            marked.has(index + 1, .officePrefix)
        {
            return index + 3
        }
        return index
    }

    private static let seconds: WordSet = [
        "khusus", "umum", "utama", "jenderal", "besar", "eksekutif", "operasional", "daerah",
    ]

    /// `Ketua Umum`, `Direktur Utama`, `Sekretaris Jenderal`, `duta besar`.
    private func isSecondHead(_ index: Int) -> Bool {
        guard let key = marked.key(index), marked.areJoined(index) else { return false }
        if key == "direktur" || key == "komisaris" { return marked.key(index - 1) == "presiden" }
        return Self.seconds.contains(key)
    }
}
