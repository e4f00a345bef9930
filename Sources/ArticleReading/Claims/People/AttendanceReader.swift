import Article
import IndonesianText

/// Tells who took part from those who are only named.
struct AttendanceReader: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap
    /// Who speaks in the article's quotations, by name.
    let speakers: Set<String>

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
    private static let coming: WordSet = [
        "hadir", "datang", "sempat", "dapat", "bisa", "turut", "ikut", "tampak", "terlihat",
    ]
    private static let plans: WordSet = [
        "dijadwalkan", "rencananya", "direncanakan", "akan", "diundang", "mengundang", "diharapkan",
        "sedianya", "semula", "seharusnya", "semestinya", "bakal",
    ]
    private static let remote: WordSet = [
        "terpisah", "dihubungi",
    ]
    private static let wires: WordSet = ["telepon", "surel", "sambungan", "pesan"]
    private static let through: WordSet = ["lewat", "melalui", "via", "sambungan"]
    private static let tasks: WordSet = [
        "kepada", "menugasi", "menugaskan", "memerintahkan", "meminta", "menyurati", "ditugasi",
        "ditugaskan", "diperintahkan",
    ]
    private static let otherTimes: WordSet = ["sebelumnya", "waktu", "ketika", "lalu"]
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

    /// The part of a person.
    func presence(of index: Int) -> Presence {
        let person = book.persons[index]
        if isDead(person) { return .mentioned(.other) }
        var (isPresent, isOutside, isAside) = (false, false, true)
        for mention in person.mentions.prefix(AttendanceReader.most) {
            // Being there said first outweighs an absence from something else told later.
            if !isPresent, let why = absence(mention) { return .mentioned(why) }
            let remote = isRemote(mention)
            isPresent = isPresent || !remote && isPresence(mention)
            isOutside = isOutside || remote
        }
        for mention in person.mentions.prefix(AttendanceReader.most) where isByName(mention, person)
        {
            isAside = isAside && (isTask(mention) || isEarlier(mention) || isPlan(mention))
        }
        if isPresent { return .tookPart(confidence: 90) }
        if isOutside { return .mentioned(.outsideVoice) }
        if isAside { return .mentioned(.other) }
        let mentions = person.mentions.prefix(AttendanceReader.most)
        if mentions.contains(where: { isReply($0) }) { return .tookPart(confidence: 75) }
        if person.offices.isEmpty, person.forms.contains(where: { $0.hasTitle }),
            speakers.contains(person.name.core)
                || mentions.contains(where: {
                    speaks($0) || marked.kind($0.upperBound) == .comma
                })
        {
            return .tookPart(confidence: 55)
        }
        let holds = person.offices.contains {
            !$0.isFormer && (!$0.isCalling || $0.organization != nil)
        }
        if holds { return .tookPart(confidence: 70) }
        if speakers.contains(person.name.core), isCommoner(person) {
            return .tookPart(confidence: 50)
        }
        return .mentioned(person.offices.isEmpty ? .other : .outsideVoice)
    }

    private static let commoners: WordSet = [
        "warga", "petani", "nelayan", "pedagang", "mahasiswa", "mahasiswi", "sopir", "pengemudi",
        "pekebun", "petambak", "peternak", "pengrajin", "perajin", "pembudidaya", "pelapak",
        "penjual", "vokalis", "guru", "relawan", "aktivis", "seniman", "penyintas", "kader",
    ]

    /// A quoted farmer of a report on a meeting spoke there; experts are asked elsewhere.
    private func isCommoner(_ person: Person) -> Bool {
        !person.offices.isEmpty
            && person.offices.allSatisfy { office in
                !office.isFormer && office.head.contains { Self.commoners.contains($0) }
            }
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
                isComing(token + 1)
            {
                return .absent
            }
            if key == "diwakili", token - mention.upperBound <= 4 { return .represented }
            if isElsewhere(token) { return .absent }
        }
        let start = mention.lowerBound
        guard start > 0, marked.areJoined(start) else { return nil }
        if marked.key(start - 1) == "mewakili" { return .represented }
        if marked.key(start - 1) == "nama", marked.key(start - 2) == "atas" { return .represented }
        return nil
    }

    /// `hadir`, `sempat hadir`, `turut serta`, `tampak`.
    private func isComing(_ token: Int) -> Bool {
        guard let key = marked.key(token), AttendanceReader.coming.contains(key) else {
            return false
        }
        if key == "hadir" || key == "datang" { return true }
        let next = marked.key(token + 1)
        if key == "ikut" || key == "turut", next == "dalam" || marked.has(token + 1, .meetingNoun) {
            return true
        }
        return next == "hadir" || next == "serta" || next == "datang"
            || (key == "tampak" || key == "terlihat")
                && (next == "hadir" || marked.kind(token + 1)?.isTerminal == true)
    }

    private static let meanwhile: WordSet = ["sedang", "tengah", "masih", "lagi"]
    private static let away: WordSet = ["di", "berada", "dinas", "tugas", "bertugas", "cuti"]

    /// `sedang di Jakarta`, `tengah menjalankan tugas ke luar daerah`.
    private func isElsewhere(_ token: Int) -> Bool {
        guard let key = marked.key(token), Self.meanwhile.contains(key),
            let next = marked.key(token + 1)
        else { return false }
        return Self.away.contains(next) && !marked.has(token + 2, .venue)
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
        if token >= sentence.lowerBound, marked.key(token) == "diwakili",
            !isPlanned(token, sentence)
        {
            return true
        }
        while token >= max(sentence.lowerBound, mention.lowerBound - AttendanceReader.reach) {
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
        let word = marked.tokens[token]
        guard word.kind == .word, word.shape == .small, word.range.count >= 6,
            !marked.has(token, [.meetingVerb, .meetingNoun, .office, .officeNoun, .organization])
        else { return false }
        let (first, second) = (marked.text.bytes[word.start], marked.text.bytes[word.start + 1])
        return second == UInt8(ascii: "e") && first == UInt8(ascii: "m")
            || second == UInt8(ascii: "i") && first == UInt8(ascii: "d")
    }

    private func isPlanned(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, token - 4)..<token).contains { index in
            marked.key(index).map { AttendanceReader.plans.contains($0) } ?? false
        }
    }

    /// Whether somebody is asked from afar: `X, dihubungi terpisah, …`, `Ditemui terpisah, X …`.
    ///
    /// The word belongs to the mention next to it.
    private func isRemote(_ mention: Range<Int>) -> Bool {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        var token = mention.upperBound
        while token < min(sentence.upperBound, mention.upperBound + 40) {
            if map.person(at: token) != nil { break }
            if isRemoteWord(token) { return true }
            token += 1
        }
        token = mention.lowerBound - 1
        while token >= max(sentence.lowerBound, mention.lowerBound - 40) {
            if isRemoteWord(token) {
                return !(sentence.lowerBound..<token).contains { isInMention($0) }
            }
            if isInMention(token) { return false }
            token -= 1
        }
        return isRemoteLater(sentence)
    }

    /// Whether the next sentence says so of a pronoun: `Ia sedang berada di Makassar`.
    private func isRemoteLater(_ sentence: Range<Int>) -> Bool {
        guard sentence.upperBound < marked.tokens.count, marked.has(sentence.upperBound, .pronoun)
        else { return false }
        let next = marked.text.sentence(of: sentence.upperBound)
        guard !next.contains(where: { isInMention($0) }) else { return false }
        return next.contains { isRemoteWord($0) || isElsewhere($0) }
    }

    private func isRemoteWord(_ token: Int) -> Bool {
        guard !marked.text.isQuoted(token), let key = marked.key(token) else { return false }
        if AttendanceReader.remote.contains(key) { return true }
        return AttendanceReader.wires.contains(key) && !isJoining(token - 2)
            && (marked.key(token - 1).map { AttendanceReader.through.contains($0) } ?? false)
    }

    /// `ikut lewat telepon satelit`: in the meeting, from afar.
    private func isJoining(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "ikut" || key == "hadir" || key == "bergabung" || key == "mengikuti"
    }

    private func isInMention(_ token: Int) -> Bool { map.person(at: token) != nil }

    private static let dead: WordSet = ["almarhum", "almarhumah", "alm", "mendiang"]

    private func isDead(_ person: Person) -> Bool {
        person.forms.contains { form in
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
            person.mentions.prefix(AttendanceReader.most).contains { $0.upperBound == start - 1 }
        }
    }

    private func isTask(_ mention: Range<Int>) -> Bool {
        if mention.lowerBound > 0, let key = marked.key(mention.lowerBound - 1),
            AttendanceReader.tasks.contains(key), !isFaced(mention)
        {
            return true
        }
        guard let key = marked.key(mention.upperBound) else { return false }
        return AttendanceReader.tasks.contains(key) && key != "kepada" && key != "meminta"
    }

    private func isEarlier(_ mention: Range<Int>) -> Bool {
        let first = marked.text.sentence(of: mention.lowerBound).lowerBound
        if marked.key(first).map({ AttendanceReader.before.contains($0) }) ?? false { return true }
        guard let span = marked.key(first), Self.spans.contains(span),
            let next = marked.key(first + 1)
        else { return false }
        return (next == "lalu" || next == "silam" || next == "sebelumnya")
            && marked.kind(first + 2) == .comma
    }

    private static let spans: WordSet = [
        "pekan", "minggu", "bulan", "tahun", "hari", "sehari", "sepekan", "sebulan", "setahun",
    ]

    /// Whether a person answers somebody: `jawab Mariyani`, `Ruth menimpali`.
    private func isReply(_ mention: Range<Int>) -> Bool {
        marked.has(mention.upperBound, .reply)
            || marked.areJoined(mention.lowerBound) && marked.has(mention.lowerBound - 1, .reply)
    }

    private func speaks(_ mention: Range<Int>) -> Bool {
        marked.has(mention.upperBound, .speechVerb)
            || marked.areJoined(mention.lowerBound)
                && marked.has(mention.lowerBound - 1, .speechCue)
    }
}
