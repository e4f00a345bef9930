import IndonesianText

/// Tells whom a stretch of a sentence is about, and who speaks in it.
///
/// By the word before a name: an active verb has it as its object, a passive one as the doer, a
/// preposition as something beside the point; what nothing governs is the subject.
struct ClauseReader: Sendable {
    let marked: MarkedText
    let map: MentionMap

    /// What a stretch does to the question who is spoken of.
    enum Finding: Sendable, Equatable {
        /// It names nobody who could be meant later.
        case nobody
        /// It is about one person; `speaks` where a word of saying is beside the name.
        case person(Int, speaks: Bool)
        /// It is about several, and leaves open which of them is meant later.
        case several
    }

    private static let active = (UInt8(ascii: "m"), UInt8(ascii: "e"))
    private static let passive = (UInt8(ascii: "d"), UInt8(ascii: "i"))

    /// What a sentence makes of a name in it.
    enum Part { case speaker, subject, doer, governed }

    private static let governors: WordSet = [
        "terhadap", "bersama", "beserta", "seperti", "selain", "tentang", "soal", "mengenai",
        "milik", "melalui", "lewat", "atas", "tanpa", "bahwa", "agar", "supaya", "sebagai",
        "menjadi", "termasuk", "bernama", "bertemu", "beraudiensi", "berdialog", "hadir",
        "hadirnya", "sesama", "karena", "jika", "bila", "atau", "alias", "nama", "wakil",
    ]
    /// `di hadapan X`, `ke rumah X`: not what X does.
    private static let besides: WordSet = [
        "hadapan", "depan", "samping", "sebelah", "dekat", "belakang", "rumah", "kediaman",
        "kantor", "ruang", "meja", "pihak", "tangan", "arah",
    ]
    private static let fellows: WordSet = [
        "didampingi", "disaksikan", "dihadiri", "diikuti", "ditemani", "diwakili", "disambut",
        "dibantu", "dihubungi", "ditugasi",
    ]

    /// What a range of tokens outside quotations tells.
    func finding(in range: Range<Int>) -> Finding {
        var speakers: [Int] = []
        var subjects: [Int] = []
        var doer: Int?
        var isJoined = false
        var last: (part: Part, end: Int)?
        let mentions = map.mentions(in: range)
        if mentions.isEmpty { return .nobody }
        let isRollCall = isRollCall(range)
        for mention in mentions {
            let isListed = isListed(mention.start, behind: last?.end)
            var part = part(of: mention.start, in: range)
            if isListed, let before = last {
                part = before.part == .speaker ? .subject : before.part
            }
            if part == .subject,
                isRollCall || isDoneTo(mention.end)
                    || last != nil && isInTurn(mention.start - 1) && !announces(range)
            {
                part = .governed
            }
            if part == .governed,
                saysInInsertion(mention.end) || isGivenTheWord(mention.start, mention.end)
                    || isAskedToSpeak(mention.end)
            {
                part = .speaker
            }
            if part == .governed, last == nil, isSentBy(mention.start - 1) {
                part = .doer
            }
            if part == .subject, speaks(behind: mention.end, range.upperBound) { part = .speaker }
            switch part {
            case .speaker:
                speakers.append(mention.index)
                if isListed { isJoined = true }
            case .subject:
                if isListed, let first = subjects.last ?? speakers.last, first != mention.index {
                    isJoined = true
                }
                subjects.append(mention.index)
            case .doer: doer = doer ?? mention.index
            case .governed: break
            }
            last = (part, mention.end)
        }
        if isJoined, areSeveral(speakers + subjects) { return .several }
        if let speaker = speakers.last { return .person(speaker, speaks: true) }
        if areSeveral(subjects) { return .several }
        if let subject = subjects.first ?? doer { return .person(subject, speaks: false) }
        return .nobody
    }

    private func areSeveral(_ persons: [Int]) -> Bool {
        persons.contains { $0 != persons[0] }
    }

    private static let turns: WordSet = [
        "ketika", "saat", "sewaktu", "setelah", "sebelum", "sebab",
    ]

    /// `Camat mengangguk ketika Kapolres X menyebut …`: the sentence goes on about the camat.
    private func isInTurn(_ token: Int) -> Bool {
        marked.key(token).map { Self.turns.contains($0) } ?? false
    }

    /// Whether a quotation follows at once: `X terdiam ketika Y mengatakan, "…"` is Y's.
    private func announces(_ range: Range<Int>) -> Bool {
        let kind = marked.kind(range.upperBound - 1)
        return kind == .comma || kind == .colon || kind?.isQuote == true
    }

    /// `diwakili X`, `hadir lewat X`: who acts for a body.
    private func isSentBy(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "diwakili" || key == "lewat" && marked.has(token - 1, .presence)
    }

    /// `Turut hadir Camat X dan Lurah Y`: who was there is told, and the talk is of others.
    private func isRollCall(_ range: Range<Int>) -> Bool {
        var words = 0
        var isPresence = false
        for token in range.prefix(8) where words < 4 && marked.kind(token) == .word {
            if map.person(at: token) != nil { return false }
            isPresence = isPresence || marked.key(token) == "hadir"
            words += 1
        }
        return isPresence
    }

    /// Whether a mention goes on with a list: `Joni Prasetya dan Sayid Anwar`.
    private func isListed(_ start: Int, behind end: Int?) -> Bool {
        guard let end, start > end, start - end <= 3 else { return false }
        return (end..<start).allSatisfy {
            marked.kind($0) == .comma || marked.key($0) == "dan" || marked.key($0) == "serta"
                || marked.key($0) == "bersama"
        } && (start - end > 1 || marked.kind(end) != .comma)
    }

    /// What the word before a name makes of it.
    func part(of start: Int, in range: Range<Int>) -> Part {
        var before = start - 1
        guard before >= range.lowerBound, marked.areJoined(start) else { return .subject }
        if marked.kind(before)?.isQuote == true { before -= 1 }
        guard before >= range.lowerBound, marked.kind(before) == .word else { return .subject }
        let key = marked.tokens[before].key
        if isCue(before) { return isThing(before, range) ? .governed : .speaker }
        if key == "menurut" { return begins(before - 1, Self.passive) ? .governed : .speaker }
        if key == "oleh" { return isSaidPassive(before - 1) ? .speaker : .doer }
        if marked.tokens[before].shape != .small, !marked.beginsSentence(before) { return .subject }
        if isCalled(before, range) || isOwnSpeech(before, range) { return .subject }
        if isSaidPassive(before) { return .speaker }
        if marked.has(before, .preposition) || Self.governors.contains(key) { return .governed }
        if Self.fellows.contains(key) { return .governed }
        if Self.besides.contains(key), marked.has(before - 1, .preposition) { return .governed }
        if begins(before, Self.passive), !marked.has(before, .venue) { return .doer }
        if isActive(before) || isTaken(before, range) { return .governed }
        if marked.has(before, .presence) { return .governed }
        return .subject
    }

    /// `Lelaki bernama X mengeluarkan …`: the man is the subject, and so is his name.
    private func isCalled(_ token: Int, _ range: Range<Int>) -> Bool {
        let key = marked.key(token)
        guard key == "bernama" || key == "namanya" else { return false }
        return token - range.lowerBound <= 4
            && (range.lowerBound..<token).contains { marked.has($0, .personNoun) }
    }

    /// `Dalam sambutannya Kapolda X menekankan …`: what he holds opens the sentence.
    private func isOwnSpeech(_ token: Int, _ range: Range<Int>) -> Bool {
        token > range.lowerBound && marked.beginsSentence(token - 1)
            && marked.has(token - 1, .preposition)
            && marked.stem(of: token) != marked.tokens[token].key
    }

    /// `Camat Kuaro ditugasi mendata`: something is done to the subject, and it says nothing.
    func isDoneTo(_ end: Int) -> Bool {
        isPassive(end)
            && !marked.has(end, .presence) && !AskedWords.isAsked(end, in: marked)
    }

    /// Whether a verb of doing stands at a token: `menunda`.
    func isActive(_ token: Int) -> Bool {
        let key = marked.key(token)
        return begins(token, Self.active) && key != "meski" && key != "mereka"
    }

    /// Whether a verb of what is done stands at a token: `ditunda`.
    func isPassive(_ token: Int) -> Bool {
        marked.kind(token) == .word && begins(token, Self.passive)
    }

    /// A verb by its first letters, with a stem behind them.
    private func begins(_ token: Int, _ letters: (UInt8, UInt8)) -> Bool {
        guard token >= 0, token < marked.tokens.count else { return false }
        let word = marked.tokens[token]
        guard word.range.count >= 6, word.shape == .small || marked.beginsSentence(token) else {
            return false
        }
        let bytes = marked.text.bytes
        return bytes[word.start] | 0x20 == letters.0 && bytes[word.start + 1] == letters.1
    }

    private func isCue(_ token: Int) -> Bool {
        marked.has(token, .speechCue) && !marked.has(token, .title)
    }

    /// `mempertanyakan janji X`, `atas usul X`: what X said, and another speaks of it.
    private func isThing(_ cue: Int, _ range: Range<Int>) -> Bool {
        guard cue > range.lowerBound, marked.areJoined(cue) else { return false }
        return isActive(cue - 1) && !marked.has(cue - 1, .speechVerb) || isAbout(cue - 1)
            || marked.key(cue - 1) == "mempertanyakan"
    }

    private func isAbout(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "atas" || key == "soal" || key == "tentang" || key == "terhadap"
            || key == "dengan"
    }

    private static let responses: WordSet = [
        "menerima", "mendengar", "mendengarkan", "menjawab", "menanggapi", "merespons", "merespon",
        "menyambut", "menyimak", "menolak", "mempertanyakan", "membantah", "mengamini", "menepis",
        "memotong",
    ]

    /// `menerima kunjungan X`, `Mendengar penjelasan X, …`: another takes what is X's.
    private func isTaken(_ token: Int, _ range: Range<Int>) -> Bool {
        token > range.lowerBound && marked.areJoined(token)
            && marked.tokens[token].shape == .small && !isPassive(token)
            && marked.key(token - 1).map { Self.responses.contains($0) } ?? false
            && !marked.has(token, [.office, .officePrefix, .pointer])
    }

    /// `disampaikan`, `diungkapkan`, `ditimpali`.
    private func isSaidPassive(_ token: Int) -> Bool { marked.has(token, .saidPassive) }

    /// Whether the clause of a subject that ends at a token goes on with a word of saying.
    private func speaks(behind end: Int, _ limit: Int) -> Bool {
        var token = end
        if marked.kind(token) == .openBracket {
            while token < min(limit, end + 8), marked.kind(token) != .closeBracket { token += 1 }
            token += 1
        }
        if marked.kind(token) == .comma || marked.key(token) == "yang" {
            return speaksBehindInsertion(token + 1, limit)
        }
        for index in token..<max(token, min(limit, token + 5)) {
            if map.person(at: index) != nil { return false }
            if marked.has(index, .speechVerb) { return true }
            guard marked.kind(index) == .word, !begins(index, Self.active),
                !begins(index, Self.passive)
            else {
                return begins(index, Self.active) && saysBesides(index + 1, limit)
            }
        }
        return false
    }

    /// `X, yang memimpin rapat, menilai …`, `X didampingi Y mengatakan …`.
    private func speaksBehindInsertion(_ start: Int, _ limit: Int) -> Bool {
        var token = start
        while token < min(limit, start + 16) {
            let isAfterComma = marked.kind(token - 1) == .comma
            if isAfterComma, marked.has(token, .speechVerb) { return true }
            if map.person(at: token) != nil, isAfterComma { return false }
            if token == start, marked.has(token, .speechVerb) { return true }
            token += 1
        }
        let near = start..<max(start, min(limit, start + 8))
        return marked.key(start - 1) == "yang" && near.contains { marked.has($0, .speechVerb) }
    }

    /// `menemui X, yang mengaku …`: what follows is about him, whatever governs him.
    private func saysInInsertion(_ end: Int) -> Bool {
        let token = marked.kind(end) == .comma ? end + 1 : end
        return marked.key(token) == "yang"
            && (marked.has(token + 1, .speechVerb)
                || marked.key(token + 1) == "juga" && marked.has(token + 2, .speechVerb))
    }

    private static let givers: WordSet = [
        "meminta", "mempersilakan", "mempersilahkan", "menyilakan", "menyuruh", "menugaskan",
    ]

    /// `meminta X menjawab`, `mempersilakan X untuk berbicara`: what follows is his answer.
    private func isGivenTheWord(_ start: Int, _ end: Int) -> Bool {
        guard start > 0, marked.key(start - 1).map({ Self.givers.contains($0) }) ?? false else {
            return false
        }
        return isSpeaking(marked.key(end) == "untuk" ? end + 1 : end)
    }

    private static let speaking: WordSet = [
        "menjawab", "menjelaskan", "berbicara", "bicara", "memaparkan", "menanggapi",
    ]

    private func isSpeaking(_ token: Int) -> Bool {
        marked.key(token).map { Self.speaking.contains($0) } ?? false
    }

    /// `X diminta wali kota menjelaskan`: the subject of the passive is who speaks then.
    private func isAskedToSpeak(_ end: Int) -> Bool {
        let key = marked.key(end)
        return (key == "diminta" || key == "dipersilakan" || key == "dipersilahkan")
            && (end + 1..<end + 7).contains { isSpeaking($0) }
    }

    /// `X menunjuk peta dan mengatakan …`.
    private func saysBesides(_ start: Int, _ limit: Int) -> Bool {
        for index in start..<max(start, min(limit, start + 12)) {
            if map.person(at: index) != nil { return false }
            let key = marked.key(index)
            if key == "dan" || key == "sambil" || key == "seraya" || key == "lalu",
                marked.has(index + 1, .speechVerb)
            {
                return true
            }
        }
        return false
    }
}
