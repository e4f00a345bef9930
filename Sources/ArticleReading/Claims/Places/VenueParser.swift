import IndonesianText
import Province

/// Reads a venue from its first word: `Ruang Tepian II Lantai 2 Kantor Gubernur Kaltim`,
/// `Aula Cendana, Hotel Bumi, Samarinda`.
struct VenueParser: Sendable {
    let marked: MarkedText
    /// No venue has more words.
    private static let longest = 24

    private static let rooms: WordSet = [
        "ruang", "ruangan", "aula", "ballroom", "auditorium", "gedung", "pendopo", "pendapa",
        "lamin", "graha", "hall", "lobi", "lobby", "meeting", "plenary", "balai", "convention",
    ]
    private static let modifiers: WordSet = [
        "rapat", "kerja", "utama", "pertemuan", "paripurna", "tamu", "sidang", "serbaguna", "kopi",
        "makan", "sepak", "bola", "upacara", "induk", "serba", "guna", "komando", "hearing",
        "gabungan",
    ]
    private static let joiners: WordSet = ["di", "milik", "pada", "kompleks", "komplek"]

    /// What a building is called by where its name is not given: `kantor gubernur`, `gedung dewan`.
    private static let owners: WordSet = [
        "gubernur", "bupati", "wali", "walikota", "dewan", "dprd", "desa", "camat", "lurah",
        "rektorat",
        "adat", "makan", "jabatan", "dinas", "kelurahan", "kecamatan", "kota", "rektor",
        "gubernuran", "parlemen", "kabupaten", "wagub", "sekda", "kampung", "pertemuan", "besar",
        "wakil", "ketua", "koperasi", "sekolah", "perusahaan", "polsek", "polres", "koramil",
        "puskesmas", "serbaguna", "pelabuhan", "syahbandar", "kodim", "yayasan", "kejaksaan",
        "pengadilan",
    ]
    private static let leading: WordSet = [
        "di", "ke", "dari", "pada", "memenuhi", "tepatnya", "menyambangi", "mendatangi",
        "mengunjungi",
        "bertempat", "memasuki", "suasana", "seisi",
    ]
    private static let alone: WordSet = [
        "pendopo", "pendapa", "balaikota", "lamin", "mapolda", "mapolres", "mapolresta", "makodim",
        "mapolsek",
    ]

    /// The venue that begins at a token.
    func phrase(at start: Int) -> VenuePhrase? {
        guard mayBegin(at: start) else { return nil }
        let isBody = isBodyMetIn(start)
        guard begins(at: start) || isBody || isSaidToBeOne(start) else { return nil }
        var end = segmentEnd(from: start)
        guard
            end > start + 1 || isBody || marked.matchKind(at: start) == .venue
                || isAlone(start)
        else { return nil }
        var hasRoom = isRoom(start)
        while end < start + Self.longest, let next = nextSegment(after: end) {
            let segmentEnd = segmentEnd(from: next)
            guard segmentEnd > next else { break }
            hasRoom = hasRoom || isRoom(next)
            end = segmentEnd
        }
        return VenuePhrase(
            tokens: start..<end, hasRoom: hasRoom, followsPreposition: followsPreposition(start))
    }

    /// `bertempat di Tempat Pelelangan Ikan Y`, `di Grand Selaras, hotel yang …`: any name, where
    /// the text says what it is.
    private func isSaidToBeOne(_ token: Int) -> Bool {
        guard marked.key(token - 1) == "di", marked.kind(token) == .word,
            marked.tokens[token].isCapitalized, marked.matchKind(at: token)?.isInside != true
        else { return false }
        if marked.key(token - 2) == "bertempat" || marked.key(token - 2) == "tempatnya" {
            return true
        }
        var end = token
        while end < token + 5, marked.kind(end) == .word, marked.tokens[end].isCapitalized {
            end += 1
        }
        return marked.kind(end) == .comma && marked.has(end + 1, .venue)
            && marked.tokens[end + 1].shape == .small
    }

    /// `mediasi di Disnaker Bontang`, `bertemu di KSOP`: the body's name for where it is.
    private func isBodyMetIn(_ token: Int) -> Bool {
        guard marked.key(token - 1) == "di", marked.tokens[token].isCapitalized,
            marked.has(token, .organization)
        else { return false }
        return followsMeeting(token)
    }

    /// Whether a word of a meeting stands not far before a token.
    func followsMeeting(_ token: Int) -> Bool {
        (max(0, token - 4)..<token).contains { marked.has($0, [.meetingVerb, .meetingNoun]) }
    }

    private func isRoom(_ token: Int) -> Bool {
        marked.key(token).map { VenueParser.rooms.contains($0) } ?? false
    }

    /// Whether a word is of a kind that a venue may begin with: nearly all are not.
    private func mayBegin(at token: Int) -> Bool {
        marked.has(token, .venue) || marked.key(token - 1) == "di" || isStorey(token)
            || marked.isInMatch(token)
    }

    private func begins(at token: Int) -> Bool {
        if marked.matchKind(at: token) == .venue {
            return marked.matchTokens(at: token)?.lowerBound == token
        }
        guard token + 1 < marked.tokens.count, marked.areJoined(token + 1) else { return false }
        // `di lantai tiga gedung dewan`.
        if isStorey(token), followsPreposition(token) { return marked.has(token + 2, .venue) }
        // `tim dari Balai Wilayah Sungai` is who came.
        let isLocated = followsPreposition(token) && marked.key(token - 1) != "dari"
        guard marked.has(token, .venue), isLocated || !isBody(token) else { return false }
        // `Makodim 0904/Paser`.
        if marked.tokens[token].isCapitalized, isUnit(token + 1) { return true }
        var named = token + 1
        while named < token + 3, named + 1 < marked.tokens.count, isModifier(named) { named += 1 }
        let next = marked.tokens[named]
        let isNamed =
            next.isCapitalized || marked.isInMatch(named)
            || marked.has(named, .venue) || marked.key(named) == "dr" || isStorey(named)
            || isOwner(named) && followsPreposition(token) || isAlone(token)
        return isNamed && (marked.tokens[token].isCapitalized || followsPreposition(token))
    }

    /// `Balai Wilayah Sungai`, `Kantor Pertanahan Paser`, `RSUD Penajam`: who, unless it says where.
    private func isBody(_ token: Int) -> Bool {
        guard let key = marked.key(token), marked.matchKind(at: token) != .venue else {
            return false
        }
        if key == "rsud" { return true }
        guard key == "balai" || key == "kantor", let next = marked.key(token + 1) else {
            return false
        }
        return !Self.owners.contains(next)
            && (marked.has(token + 1, .officeNoun)
                || NounShape.isDerived(marked.tokens[token + 1], in: marked.text.bytes))
    }

    /// The number of a military unit, and what it is called.
    private func isUnit(_ token: Int) -> Bool {
        marked.kind(token) == .number && marked.kind(token + 1) == .slash
            && token + 2 < marked.tokens.count && marked.tokens[token + 2].isCapitalized
            && !marked.tokens[token + 2].followsBlank
    }

    private func isOwner(_ token: Int) -> Bool {
        guard marked.tokens[token].shape == .small, marked.areJoined(token),
            let key = marked.key(token)
        else { return false }
        return Self.owners.contains(key) || Self.owners.contains(marked.stem(of: token))
            || isOfOffice(token)
    }

    private static let offices: WordSet = ["kantor", "gedung", "ruang", "ruangan", "aula"]

    /// `kantor pertanahan`, `kantor dinas tenaga kerja`; `balai wilayah sungai` is a body.
    private func isOfOffice(_ token: Int) -> Bool {
        guard marked.has(token, [.officeNoun, .organization]),
            !marked.has(token, [.common, .personNoun, .callingOnly, .group, .presence])
        else { return false }
        return (max(0, token - 4)..<token).contains { index in
            marked.key(index).map { Self.offices.contains($0) } ?? false
        }
    }

    private func isAlone(_ token: Int) -> Bool {
        marked.key(token).map { Self.alone.contains($0) } ?? false && followsPreposition(token)
    }

    /// `ruang rapat`, `gedung utama`.
    private func isModifier(_ token: Int) -> Bool {
        guard marked.tokens[token].shape == .small, let key = marked.key(token) else {
            return false
        }
        return VenueParser.modifiers.contains(key)
    }

    private func followsPreposition(_ token: Int) -> Bool {
        guard token > 0, marked.areJoined(token), let key = marked.key(token - 1) else {
            return false
        }
        return Self.leading.contains(key)
    }

    /// The token after the words that belong together: names, numbers, places and offices.
    private func segmentEnd(from start: Int) -> Int {
        var token = start
        var hasPlace = false
        while token < min(marked.tokens.count, start + Self.longest),
            token == start || marked.areJoined(token)
        {
            if let range = marked.matchTokens(at: token), range.lowerBound == token {
                hasPlace = hasPlace || marked.matchKind(at: token)?.isInside == true
                token = range.upperBound
                continue
            }
            // `Gereja Bontang Pdt. Yunus`: the name of somebody begins.
            if hasPlace, marked.has(token, .title) { break }
            guard belongs(token, start) else { break }
            token += marked.kind(token) == .openBracket ? bracketLength(token) : 1
        }
        return token
    }

    private func belongs(_ token: Int, _ start: Int) -> Bool {
        let word = marked.tokens[token]
        switch word.kind {
        case .number:
            return token > start && word.followsBlank
                && (marked.tokens[token - 1].isCapitalized || isStorey(token - 1))
        case .slash: return token > start && isUnit(token - 1)
        case .stop:
            return token > start && !word.followsBlank
                && (marked.has(token - 1, .title) || isStreet(token - 1))
        case .openBracket: return token > start && bracketLength(token) > 0
        case .word:
            if marked.has(token, .calendar) { return false }
            if word.isCapitalized {
                return token == start || !(marked.has(token, .namedThing) && isStreet(token))
            }
            if token == start || marked.has(token, .venue) { return true }
            if isStorey(token) { return true }
            if isStoreyNumber(token) { return true }
            if isModifier(token) || token > start && isOwner(token) { return true }
            if marked.has(token, .title), token > start, marked.kind(token + 1) == .stop {
                return true
            }
            return isConjunction(token)
        default: return false
        }
    }

    private func isStorey(_ token: Int) -> Bool {
        marked.key(token) == "lantai" || marked.key(token) == "lt"
    }

    private static let storeys: WordSet = [
        "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
        "dasar",
    ]

    /// `ruang rapat lantai dua`.
    private func isStoreyNumber(_ token: Int) -> Bool {
        marked.key(token - 1) == "lantai"
            && marked.key(token).map { Self.storeys.contains($0) } ?? false
    }

    private func isStreet(_ token: Int) -> Bool {
        let key = marked.tokens[token].key
        return key == "jalan" || key == "jl" || key == "jln" || key == "gang" || key == "kilometer"
            || key == "km"
    }

    /// `Dinas Tenaga Kerja dan Transmigrasi`.
    private func isConjunction(_ token: Int) -> Bool {
        marked.key(token) == "dan" && token + 1 < marked.tokens.count
            && marked.tokens[token + 1].isCapitalized
            && (marked.has(token + 1, .officeNoun)
                || NounShape.isDerived(marked.tokens[token + 1], in: marked.text.bytes))
            && !marked.isInMatch(token + 1)
    }

    private func bracketLength(_ token: Int) -> Int {
        guard marked.kind(token + 1) == .word, marked.tokens[token + 1].isCapitalized,
            marked.kind(token + 2) == .closeBracket
        else { return 0 }
        return 3
    }

    /// The beginning of a further part: after a comma, `di` or `milik`.
    private func nextSegment(after end: Int) -> Int? {
        guard end < marked.tokens.count else { return nil }
        if marked.kind(end) == .comma, end + 1 < marked.tokens.count, marked.areJoined(end + 1) {
            return isVenueOrPlace(end + 1) ? end + 1 : nil
        }
        guard marked.areJoined(end) else { return nil }
        if marked.has(end, .venue) || marked.key(end) == "lantai", isVenueOrPlace(end) {
            return end
        }
        guard let key = marked.key(end), VenueParser.joiners.contains(key),
            end + 1 < marked.tokens.count, isVenueOrPlace(end + 1), !marked.has(end + 1, .common)
        else { return nil }
        return end + 1
    }

    private func isVenueOrPlace(_ token: Int) -> Bool {
        if let match = marked.match(at: token) {
            return match.entry.kind == .venue
                || match.entry.kind.isInside && match.entry.kind != .province
                || marked.has(token, .venue)
        }
        if isStorey(token) { return true }
        return marked.tokens[token].isCapitalized
            && (marked.has(token, .venue) || isStreet(token))
    }
}
