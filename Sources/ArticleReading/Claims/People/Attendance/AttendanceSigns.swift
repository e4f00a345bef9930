import IndonesianText

/// What a text says, at each mention of a person, of having been there.
///
/// Whatever asks it holds on to it, so it is one object.
final class AttendanceSigns: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap
    let clauses: ClauseReader

    init(marked: MarkedText, book: PersonBook, map: MentionMap) {
        self.marked = marked
        self.book = book
        self.map = map
        clauses = ClauseReader(marked: marked, map: map)
    }

    /// How many mentions of a person are weighed, and how far around each.
    static let most = 40
    static let reach = 120

    private static let plans: WordSet = [
        "dijadwalkan", "rencananya", "direncanakan", "akan", "diundang", "mengundang", "diharapkan",
        "sedianya", "semula", "seharusnya", "semestinya", "bakal",
    ]
    private static let tasks: WordSet = [
        "kepada", "menugasi", "menugaskan", "memerintahkan", "meminta", "menyurati", "ditugasi",
        "ditugaskan", "diperintahkan",
    ]
    private static let before: WordSet = ["sebelumnya", "dulu", "silam", "kala"]

    private static let invitations: WordSet = [
        "diundang", "mengundang", "undangan", "diharapkan", "dijadwalkan", "direncanakan",
    ]

    /// Whether a person is named as invited, or as coming to what is yet to be.
    func isInvited(_ index: Int) -> Bool {
        book.persons[index].mentions.prefix(Self.most).contains { mention in
            if isPlan(mention) { return true }
            let sentence = marked.text.sentence(of: mention.lowerBound)
            let near =
                max(
                    sentence.lowerBound, mention.lowerBound - 8)..<min(
                    sentence.upperBound, mention.upperBound + 5)
            return near.contains { token in
                marked.key(token).map { Self.invitations.contains($0) } ?? false
            }
        }
    }

    func isByName(_ mention: Range<Int>, _ forms: [NamePhrase]) -> Bool {
        forms.contains { mention.contains($0.core.lowerBound) }
    }

    /// Whether something yet to come is told of a mention: `rencananya dibuka Bupati X`.
    func isPlan(_ mention: Range<Int>) -> Bool {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        return (max(sentence.lowerBound, mention.lowerBound - 5)..<mention.lowerBound).contains {
            marked.has($0, .presence) && isPlanned($0, sentence)
        }
    }

    /// Whether a word of presence governs a mention: `dihadiri X`, `X yang memimpin`.
    func isPresence(_ mention: Range<Int>) -> Bool {
        if isEarlier(mention) { return false }
        let sentence = marked.text.sentence(of: mention.lowerBound)
        var token = mention.upperBound
        while token < min(sentence.upperBound, mention.upperBound + 5) {
            if marked.text.isQuoted(token) || map.person(at: token) != nil { break }
            if marked.has(token, .presence), !isPlanned(token, sentence) { return true }
            token += 1
        }
        token = mention.lowerBound - 1
        if token >= sentence.lowerBound, marked.key(token) == "diwakili",
            !isPlanned(token, sentence)
        {
            return true
        }
        while token >= max(sentence.lowerBound, mention.lowerBound - AttendanceSigns.reach) {
            if marked.text.isQuoted(token) { break }
            if marked.has(token, .presence), !marked.has(token, .office) {
                return !isPlanned(token, sentence)
            }
            if isOtherVerb(token) { break }
            token -= 1
        }
        return false
    }

    /// A verb that is none of meeting parts the list before it from a name.
    private func isOtherVerb(_ token: Int) -> Bool {
        marked.tokens[token].shape == .small
            && !marked.has(
                token, [.meetingVerb, .meetingNoun, .office, .officeNoun, .organization])
            && (clauses.isActive(token) || clauses.isPassive(token))
    }

    private func isPlanned(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, token - 4)..<token).contains { index in
            marked.key(index).map { AttendanceSigns.plans.contains($0) } ?? false
        }
    }

    private static let dead: WordSet = ["almarhum", "almarhumah", "alm", "mendiang"]

    func isDead(_ forms: [NamePhrase]) -> Bool {
        forms.contains { form in
            (form.start..<form.core.lowerBound).contains {
                marked.key($0).map { Self.dead.contains($0) } ?? false
            }
        }
    }

    /// `disampaikan X kepada Y`: who says something to somebody by name faces him.
    private func isFaced(_ mention: Range<Int>) -> Bool {
        let start = mention.lowerBound
        guard marked.key(start - 1) == "kepada" else { return false }
        return book.persons.contains { person in
            person.mentions.prefix(AttendanceSigns.most).contains { $0.upperBound == start - 1 }
        }
    }

    func isTask(_ mention: Range<Int>) -> Bool {
        if mention.lowerBound > 0, let key = marked.key(mention.lowerBound - 1),
            AttendanceSigns.tasks.contains(key), !isFaced(mention)
        {
            return true
        }
        guard let key = marked.key(mention.upperBound) else { return false }
        return AttendanceSigns.tasks.contains(key) && key != "kepada" && key != "meminta"
    }

    func isEarlier(_ mention: Range<Int>) -> Bool {
        let first = marked.text.sentence(of: mention.lowerBound).lowerBound
        if marked.key(first).map({ AttendanceSigns.before.contains($0) }) ?? false { return true }
        guard let span = marked.key(first), Self.spans.contains(span),
            let next = marked.key(first + 1)
        else { return false }
        return (next == "lalu" || next == "silam" || next == "sebelumnya")
            && marked.kind(first + 2) == .comma
    }

    private static let spans: WordSet = [
        "pekan", "minggu", "bulan", "tahun", "hari", "sehari", "sepekan", "sebulan", "setahun",
    ]

    /// What the sentence makes of a mention: its subject, a speaker, who does or is done to.
    func part(of mention: Range<Int>) -> ClauseReader.Part {
        clauses.part(
            of: mention.lowerBound, in: marked.text.sentence(of: mention.lowerBound))
    }

    /// Whether a person answers somebody: `jawab Mariyani`, `Ruth menimpali`.
    func isReply(_ mention: Range<Int>) -> Bool {
        marked.has(mention.upperBound, .reply)
            || marked.areJoined(mention.lowerBound) && marked.has(mention.lowerBound - 1, .reply)
    }

    func speaks(_ mention: Range<Int>) -> Bool {
        marked.has(mention.upperBound, .speechVerb)
            || marked.areJoined(mention.lowerBound)
                && marked.has(mention.lowerBound - 1, .speechCue)
    }
}
