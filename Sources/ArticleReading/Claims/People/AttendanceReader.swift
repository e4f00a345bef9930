import Article
import IndonesianText

/// Tells who took part from those who are only named.
struct AttendanceReader: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap

    /// What an article says of one person's part.
    enum Presence: Sendable, Equatable {
        case tookPart(confidence: Int)
        case mentioned(Mention.Why)
    }

    /// How many mentions of a person are weighed, and how far around each.
    private static let most = 40
    private static let reach = 120

    private static let absence: WordSet = ["berhalangan", "absen", "mangkir"]
    private static let negations: WordSet = ["tidak", "tak", "batal", "urung", "belum"]
    private static let coming: WordSet = ["hadir", "datang", "sempat", "dapat", "bisa"]
    private static let plans: WordSet = [
        "dijadwalkan", "rencananya", "direncanakan", "akan", "diundang", "mengundang", "diharapkan",
    ]
    private static let remote: WordSet = ["terpisah", "dihubungi", "telepon"]
    private static let tasks: WordSet = [
        "kepada", "menugasi", "menugaskan", "memerintahkan", "meminta", "menyurati", "ditugasi",
        "ditugaskan", "diperintahkan",
    ]
    private static let otherTimes: WordSet = ["sebelumnya", "waktu", "ketika", "lalu"]
    private static let before: WordSet = ["sebelumnya", "dulu", "silam", "kala"]

    /// The part of a person.
    func presence(of index: Int) -> Presence {
        let person = book.persons[index]
        var (isPresent, isOutside, isAside) = (false, false, true)
        for mention in person.mentions.prefix(AttendanceReader.most) {
            // Being there said first outweighs an absence from something else told later.
            if !isPresent, let why = absence(mention) { return .mentioned(why) }
            isPresent = isPresent || isPresence(mention)
            isOutside = isOutside || isRemote(mention)
        }
        for mention in person.mentions.prefix(AttendanceReader.most) where isByName(mention, person)
        {
            isAside = isAside && (isTask(mention) || isEarlier(mention) || isPlan(mention))
        }
        if isPresent { return .tookPart(confidence: 90) }
        if isOutside { return .mentioned(.outsideVoice) }
        if isAside { return .mentioned(.other) }
        let holds = person.offices.contains {
            !$0.isFormer && (!$0.isCalling || $0.organization != nil)
        }
        if holds { return .tookPart(confidence: 70) }
        return .mentioned(person.offices.isEmpty ? .other : .outsideVoice)
    }

    private func isByName(_ mention: Range<Int>, _ person: Person) -> Bool {
        person.forms.contains { mention.contains($0.core.lowerBound) }
    }

    /// Whether something yet to come is told of a mention: `rencananya dibuka Bupati X`.
    private func isPlan(_ mention: Range<Int>) -> Bool {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        return (max(sentence.lowerBound, mention.lowerBound - 5)..<mention.lowerBound).contains {
            marked.has($0, .presence) && isPlanned($0, sentence)
        }
    }

    /// Whether a mention says that the person was not there, or was represented.
    private func absence(_ mention: Range<Int>) -> Mention.Why? {
        let limit = nextMention(after: mention)
        for token in mention.upperBound..<limit {
            guard let key = marked.key(token) else { continue }
            if AttendanceReader.otherTimes.contains(key) || marked.has(token, .speechVerb) { break }
            if AttendanceReader.absence.contains(key) { return .absent }
            if AttendanceReader.negations.contains(key),
                marked.key(token + 1) == "hadir"
                    || (AttendanceReader.coming.contains(marked.key(token + 1) ?? "x")
                        && marked.key(token + 2) == "hadir")
            {
                return .absent
            }
            if key == "diwakili", token - mention.upperBound <= 4 { return .represented }
        }
        let start = mention.lowerBound
        guard start > 0, marked.areJoined(start) else { return nil }
        if marked.key(start - 1) == "mewakili" { return .represented }
        if marked.key(start - 1) == "nama", marked.key(start - 2) == "atas" { return .represented }
        return nil
    }

    /// The end of the sentence, or the next mention in it.
    private func nextMention(after mention: Range<Int>) -> Int {
        let limit = marked.text.sentence(of: mention.lowerBound).upperBound
        var token = mention.upperBound
        while token < limit {
            if map.person(at: token) != nil { return token }
            if marked.text.isQuoted(token) { return token }
            token += 1
        }
        return max(mention.upperBound, limit)
    }

    /// Whether a word of presence governs a mention: `dihadiri X`, `X yang memimpin`.
    private func isPresence(_ mention: Range<Int>) -> Bool {
        if isEarlier(mention) { return false }
        let sentence = marked.text.sentence(of: mention.lowerBound)
        var token = mention.upperBound
        while token < min(sentence.upperBound, mention.upperBound + 5) {
            if marked.text.isQuoted(token) || map.person(at: token) != nil { break }
            if marked.has(token, .presence), !isPlanned(token, sentence) { return true }
            token += 1
        }
        token = mention.lowerBound - 1
        while token >= max(sentence.lowerBound, mention.lowerBound - AttendanceReader.reach) {
            if marked.text.isQuoted(token) { break }
            if marked.has(token, .presence), !marked.has(token, .office) {
                return !isPlanned(token, sentence)
            }
            token -= 1
        }
        return false
    }

    private func isPlanned(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, token - 4)..<token).contains { index in
            marked.key(index).map { AttendanceReader.plans.contains($0) } ?? false
        }
    }

    private func isRemote(_ mention: Range<Int>) -> Bool {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        let range =
            max(
                sentence.lowerBound, mention.lowerBound - AttendanceReader.reach)..<min(
                sentence.upperBound, mention.upperBound + AttendanceReader.reach)
        return range.contains { token in
            !marked.text.isQuoted(token)
                && (marked.key(token).map { AttendanceReader.remote.contains($0) } ?? false)
        }
    }

    private func isTask(_ mention: Range<Int>) -> Bool {
        if mention.lowerBound > 0, let key = marked.key(mention.lowerBound - 1),
            AttendanceReader.tasks.contains(key)
        {
            return true
        }
        guard let key = marked.key(mention.upperBound) else { return false }
        return AttendanceReader.tasks.contains(key) && key != "kepada" && key != "meminta"
    }

    private func isEarlier(_ mention: Range<Int>) -> Bool {
        let first = marked.text.sentence(of: mention.lowerBound).lowerBound
        return marked.key(first).map { AttendanceReader.before.contains($0) } ?? false
    }
}
