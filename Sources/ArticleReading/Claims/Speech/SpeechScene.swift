import IndonesianText

/// Who is in focus as a text goes on: whom `ia` and `ujarnya` mean.
///
/// Several readers hold on to it, so it is one object.
final class SpeechScene: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap
    let described: DescribedSpeaker
    private let clauses: ClauseReader

    init(marked: MarkedText, book: PersonBook, map: MentionMap) {
        self.marked = marked
        self.book = book
        self.map = map
        described = DescribedSpeaker(marked: marked, book: book)
        clauses = ClauseReader(marked: marked, map: map)
    }

    /// Whether a token is a word of saying with `-nya`: `ujarnya`.
    func isPronounCue(_ token: Int) -> Bool {
        isCue(token) && !isQuestion(token)
            && marked.text.string(marked.tokens[token].range).hasSuffix("nya")
    }

    func isCue(_ token: Int) -> Bool {
        marked.has(token, .speechCue) && !marked.has(token, .title)
    }

    private static let questions: WordSet = ["tanya", "bertanya", "ditanya", "menanya"]

    /// `tanya` is no `ta` of somebody.
    private func isQuestion(_ token: Int) -> Bool {
        Self.questions.contains(marked.tokens[token].key)
    }

    func endsInPronoun(_ token: Int) -> Bool {
        let word = marked.tokens[token]
        return word.range.count > 6 && !isQuestion(token)
            && marked.text.bytes[word.end - 3..<word.end].elementsEqual("nya".utf8)
    }

    /// Whether a small word that is no known one stands where a word of saying would, right behind
    /// a quotation: `sergah Sabar Noor`, `wanti-wantinya`.
    func isLikeCue(_ token: Int) -> Bool {
        guard token < marked.tokens.count, marked.kind(token) == .word,
            marked.tokens[token].shape == .small,
            !marked.has(
                token,
                [
                    .common, .preposition, .office, .personNoun, .group, .organization, .venue,
                    .meetingNoun, .presence, .pointer,
                ])
        else { return false }
        return map.person(at: token + 1) != nil || endsInPronoun(token)
    }

    func isVerb(_ token: Int) -> Bool { marked.has(token, .speechVerb) }

    func isPronoun(_ token: Int) -> Bool { marked.has(token, .pronoun) }

    /// Whom a stretch of a sentence outside quotations puts in focus.
    func finding(in range: Range<Int>) -> ClauseReader.Finding {
        guard let first = range.first(where: { marked.kind($0) == .word }) else { return .nobody }
        if pointsBack(first) { return .nobody }
        let finding = clauses.finding(in: range)
        if case .person(_, speaks: true) = finding { return finding }
        if isPronoun(first) || startsWithPronoun(first) || pointsBack(first) { return .nobody }
        return finding
    }

    private static let dependent: WordSet = [
        "untuk", "yang", "akan", "bisa", "dapat", "agar", "supaya", "guna", "dalam", "dengan",
        "sambil", "serta", "dan", "harus", "ingin", "tanpa", "seraya", "saat", "ketika", "usai",
        "atau", "setelah", "sebelum", "perlu", "wajib", "diminta", "siap", "berani", "mau",
    ]

    /// `Nurhayati Dewi ragu.`, `Nurhayati, tetangganya, ragu.`: a name nobody is known by.
    private func opensWithUnknownName(_ first: Int) -> Bool {
        guard map.person(at: first) == nil, CapitalRuns.isNameWord(first, in: marked),
            !marked.isInMatch(first),
            !marked.has(first, [.venue, .namedThing, .meetingNoun]),
            !marked.traces.isWrittenSmall(marked.tokens[first].key)
        else { return false }
        if marked.kind(first + 1) == .comma {
            // `Perizinan, kata dia, …`: a thing, and somebody speaks of it.
            return !NounShape.isDerived(marked.tokens[first], in: marked.text.bytes)
                && !isCue(first + 2)
        }
        // `Wening tak menutupi kekesalannya.`: named before, and not recognized.
        if marked.traces.isNameLike(marked.tokens[first].key), marked.kind(first + 1) == .word,
            marked.tokens[first + 1].shape == .small
        {
            return true
        }
        return first + 1 < marked.tokens.count && marked.isRunJoint(before: first + 1)
            && marked.tokens[first + 1].isCapitalized
            && CapitalRuns.isNameWord(first + 1, in: marked) && !marked.isInMatch(first + 1)
    }

    private static let deeds: WordSet = [
        "tidak", "tak", "belum", "tetap", "lalu", "kemudian", "sempat", "sudah", "langsung",
        "malah", "justru", "ikut", "minta", "ingin",
    ]

    /// `Pj Bupati tidak mengizinkan.`: an office that nobody is known to hold does something.
    private func opensWithUnknownOffice(_ first: Int) -> Bool {
        guard marked.has(first, [.office, .officePrefix]), map.person(at: first) == nil else {
            return false
        }
        for token in first + 1..<min(marked.tokens.count, first + 8) {
            guard marked.kind(token) == .word, map.person(at: token) == nil,
                !marked.has(token, .pointer)
            else { return false }
            if marked.tokens[token].shape != .small { continue }
            if Self.deeds.contains(marked.tokens[token].key) || isDeed(token) { return true }
        }
        return false
    }

    /// How far behind the word for a person the name can begin.
    private static let reachOfName = 6

    /// `Pejabat otorita Rahadian Surya, profesor itu, melepas kacamata.`: a word for a person, then
    /// a name that was not recognized.
    private func opensWithStranger(_ first: Int) -> Bool {
        guard marked.has(first, [.office, .officePrefix, .callingOnly, .personNoun]),
            map.person(at: first) == nil
        else { return false }
        let last = min(marked.tokens.count - 1, first + Self.reachOfName)
        for token in first + 1..<max(first + 1, last) {
            guard marked.kind(token) == .word, map.person(at: token) == nil else { return false }
            if isUnknownName(token), isUnknownName(token + 1) { return true }
        }
        return false
    }

    private func isUnknownName(_ token: Int) -> Bool {
        map.person(at: token) == nil && CapitalRuns.isNameWord(token, in: marked)
            && !marked.isInMatch(token)
            && !marked.has(
                token, [.organization, .venue, .namedThing, .meetingNoun, .officeNoun, .firmWord])
            && !marked.traces.isWrittenSmall(marked.tokens[token].key)
    }

    /// `mencicipi`, `menunda`.
    private func isDeed(_ token: Int) -> Bool {
        clauses.isActive(token) && !marked.has(token, [.preposition, .officeNoun])
    }

    /// Whether somebody says something who is neither a known person nor a pronoun: an office
    /// nobody is known to hold, villagers, a name that was not recognized.
    func hasUnknownSpeaker(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { marked.kind($0) == .word }),
            !isPronoun(first), !startsWithPronoun(first), !pointsBack(first)
        else { return false }
        if opensWithUnknownName(first) || opensWithUnknownOffice(first)
            || opensWithStranger(first) || opensWithSomebody(first)
        {
            return true
        }
        if let behind = behindAdverb(first),
            opensWithUnknownName(behind) || isUnknownName(behind) && isDeed(behind + 1)
        {
            return true
        }
        guard
            let verb = range.first(where: {
                isVerb($0) && !marked.text.isQuoted($0) && marked.tokens[$0].shape == .small
                    && !Self.dependent.contains(marked.tokens[$0 - ($0 > 0 ? 1 : 0)].key)
            }), verb > first
        else { return false }
        return !(first..<verb).contains { isPronoun($0) || map.person(at: $0) != nil }
    }

    /// Behind a comma so near to the beginning stands the subject.
    private static let reachOfAdverb = 3

    /// `Menjelang sore, Sarpin angkat tangan`: where the subject stands behind a word of time or a place.
    private func behindAdverb(_ first: Int) -> Int? {
        let near = first + 1..<min(marked.tokens.count, first + 1 + Self.reachOfAdverb)
        guard !isCue(first), let comma = near.first(where: { marked.kind($0) == .comma }),
            (first..<comma).allSatisfy({
                marked.kind($0) == .word && map.person(at: $0) == nil
                    && ($0 == first || marked.tokens[$0].shape == .small
                        || marked.has(first, .preposition))
            }), comma + 1 < marked.tokens.count, marked.kind(comma + 1) == .word
        else { return nil }
        return comma + 1
    }

    /// Whether a stretch goes on about whom the one before was about: `Ia mengajukan syarat`,
    /// `Menurut dia, …`.
    func opensWithPronoun(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { marked.kind($0) == .word }) else { return false }
        return isPronoun(first) || isInHisView(first)
    }

    /// Whether a stretch is about somebody whom it describes and does not name: `Politisi dari
    /// pedalaman itu mengaku kecewa`.
    func isDescribing(_ range: Range<Int>) -> Bool {
        range.first(where: { marked.kind($0) == .word }).map(pointsBack) ?? false
    }

    private static let somebody: WordSet = ["seorang", "seseorang", "salah"]

    /// `Seorang warga menangis`: somebody, and nobody who was spoken of.
    private func opensWithSomebody(_ first: Int) -> Bool {
        guard Self.somebody.contains(marked.tokens[first].key) else { return false }
        return map.mentions(in: first..<min(marked.tokens.count, first + 8)).isEmpty
    }

    /// `Pria 54 tahun itu`, `Perempuan tersebut`.
    private func pointsBack(_ first: Int) -> Bool {
        guard marked.has(first, .personNoun), map.person(at: first) == nil else { return false }
        return (first + 1..<min(marked.tokens.count, first + 12)).contains {
            marked.has($0, .pointer)
        }
    }

    /// `Menurut dia`, `Menurutnya`.
    private func startsWithPronoun(_ first: Int) -> Bool {
        isInHisView(first) || isPronounCue(first)
    }

    private func isInHisView(_ first: Int) -> Bool {
        let key = marked.tokens[first].key
        return key == "menurutnya" || (key == "menurut" && isPronoun(first + 1))
    }

    /// Who is named beside a word of saying within a range.
    func namedSpeaker(in range: Range<Int>) -> Int? {
        if case .person(let person, speaks: true) = clauses.finding(in: range) { return person }
        return nil
    }
}
