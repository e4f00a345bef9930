import IndonesianText

/// What stands around the name of an organization: who governs it, what it does, where it is.
struct DelegationSigns {
    let marked: MarkedText
    let book: PersonBook
    /// Where organizations are named, in order.
    let bodies: [Range<Int>]

    /// What kind of word governs a name.
    enum Governor {
        case gathering, linking, addressing, otherVerb, preposition, none, other
    }

    /// What an organization does first behind its name.
    enum Act { case met, called, attended, committed, acted, told, nothing }

    private static let gatherers: WordSet = [
        "dihadiri", "diikuti", "mempertemukan", "menghadirkan", "melibatkan", "hadir", "bersama",
        "didampingi", "disaksikan", "dihadirkan", "menerima", "menemui", "ditemui", "menjamu",
        "bertemu", "mengunjungi", "memanggil", "menyambut", "mengumpulkan", "beraudiensi",
        "mendampingi", "dijamu", "diterima", "disambut", "mendatangi", "dipanggil",
        "kedatangan", "menghadap", "beserta", "berdialog", "berdiskusi", "dipertemukan",
        "diwakili", "mengajak", "menggandeng", "digandeng", "memediasi", "dimediasi",
        "difasilitasi", "terdiri", "berasal", "hadapan",
        "dihadapan", "ambil", "bareng", "ngajak", "ikut", "hadiri",
    ]
    private static let linkers: WordSet = ["oleh", "antara", "dengan", "yaitu", "yakni"]
    private static let prepositions: WordSet = [
        "kepada", "untuk", "dari", "pada", "terhadap", "bagi", "tentang", "soal", "atas", "milik",
        "ke", "di", "melalui", "lewat", "menurut",
    ]

    func governor(
        _ token: Int?, of mention: OrganizationMention, _ sentence: Range<Int>
    ) -> Governor {
        guard let token, let key = marked.key(token) else { return .none }
        if Self.gatherers.contains(key) {
            return isNegated(token) || isPlanned(before: token) ? .other : .gathering
        }
        if Self.linkers.contains(key), isMeeting(before: token, sentence) {
            return isPlanned(before: token) ? .other : .linking
        }
        if isAddressed(token, mention, sentence) { return .addressing }
        if key == "oleh" { return .other }
        if Self.prepositions.contains(key) { return .preposition }
        return isVerb(token) ? .otherVerb : .other
    }

    func isOnRoll(_ token: Int) -> Bool { RollList(marked: marked).contains(token) }

    func isOffice(_ token: Int) -> Bool {
        book.persons.contains { person in person.offices.contains { $0.tokens.contains(token) } }
    }

    func isEarlier(_ sentence: Range<Int>) -> Bool {
        marked.key(sentence.lowerBound) == "sebelumnya"
    }

    /// `petugas Kantor Pertanahan`, `orang KSOP`.
    func isStaff(_ start: Int) -> Bool {
        guard let key = marked.key(start - 1) else { return false }
        return DelegateWords.members.contains(key) || DelegateWords.ofBodies.contains(key)
    }

    /// `di Dinas Pertanian`, `ke Polres Paser`: a place.
    func isInside(_ start: Int) -> Bool {
        marked.key(start - 1) == "di" || marked.key(start - 1) == "ke"
    }

    /// `delegasi Kota Oita`: whoever it is was there.
    func isDelegation(_ start: Int) -> Bool {
        marked.key(start - 1).map { Self.delegations.contains($0) } ?? false
    }

    private static let delegations: WordSet = ["delegasi", "rombongan", "utusan", "kontingen"]

    /// `lahan PT Rimba`, `surat Dinas Kehutanan`: a thing that is its own.
    func isOwner(_ start: Int) -> Bool {
        guard start > 0, marked.kind(start - 1) == .word, marked.areJoined(start),
            marked.tokens[start - 1].shape == .small, let key = marked.key(start - 1)
        else { return false }
        return !isVerb(start - 1) && !isStaff(start) && !Self.gatherers.contains(key)
            && !Self.linkers.contains(key) && !Self.prepositions.contains(key)
            && !DelegateWords.senders.contains(key) && key != "dan" && key != "serta"
            && !marked.has(start - 1, [.presence, .meetingVerb])
    }

    /// `perwakilan Kantor Pertanahan` where somebody gathers or speaks.
    func isSent(_ mention: OrganizationMention, _ sentence: Range<Int>) -> Bool {
        let next = mention.tokens.upperBound
        if marked.has(next, .speechVerb) || commitsItself(next) { return true }
        if isEarlier(sentence) { return false }
        return namesSomebody(sentence)
            || sentence.prefix(200).contains { token in
                !marked.text.isQuoted(token) && marked.has(token, [.presence, .meetingVerb])
                    && !isPlanned(before: token)
            }
    }

    func namesSomebody(_ sentence: Range<Int>) -> Bool {
        book.persons.contains { person in
            person.mentions.prefix(40).contains { sentence.contains($0.lowerBound) }
        }
    }

    func namesBodies(besides mention: OrganizationMention, _ sentence: Range<Int>) -> Bool {
        bodies.contains {
            sentence.contains($0.lowerBound) && $0.lowerBound != mention.tokens.lowerBound
        }
    }

    func hasPresence(_ sentence: Range<Int>) -> Bool { has(.presence, sentence) }
    func hasMeeting(_ sentence: Range<Int>) -> Bool { has(.meetingNoun, sentence) }

    private func has(_ wordClass: WordClass, _ sentence: Range<Int>) -> Bool {
        sentence.prefix(200).contains {
            !marked.text.isQuoted($0) && marked.has($0, wordClass)
        }
    }

    /// Whether the sentence tells of what is yet to come.
    func isPlanned(_ sentence: Range<Int>) -> Bool {
        sentence.prefix(200).contains { !marked.text.isQuoted($0) && isPlan($0) }
    }

    private static let denials: WordSet = [
        "tidak", "tak", "belum", "absen", "berhalangan", "diundang", "undangan", "tanpa", "diminta",
        "disurati", "batal",
    ]
    /// They deny what stands behind them: `meminta Dinas Sosial`; who asks is there.
    private static let calls: WordSet = ["mengundang", "meminta", "menyurati"]

    /// Whether a word near the name says that it was not there, or is only asked.
    func isDenied(_ mention: OrganizationMention, _ sentence: Range<Int>) -> Bool {
        let near =
            max(
                sentence.lowerBound, mention.tokens.lowerBound - 5)..<min(
                sentence.upperBound, mention.tokens.upperBound + 5)
        return near.contains { token in
            guard let key = marked.key(token), !marked.text.isQuoted(token) else { return false }
            return Self.denials.contains(key)
                || Self.calls.contains(key) && token < mention.tokens.lowerBound
        }
    }
}
