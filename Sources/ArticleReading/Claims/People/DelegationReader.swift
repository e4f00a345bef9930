import Article
import IndonesianText

/// Finds organizations that took part without a name being given.
struct DelegationReader {
    let marked: MarkedText
    let book: PersonBook
    let organizations: OrganizationFinder

    private static let gatherers: WordSet = [
        "dihadiri", "diikuti", "mempertemukan", "menghadirkan", "melibatkan", "hadir", "bersama",
        "didampingi", "disaksikan", "dihadirkan", "menerima", "menemui", "ditemui", "menjamu",
        "bertemu", "mengunjungi", "memanggil", "menyambut", "mengumpulkan", "beraudiensi",
        "mendampingi", "dijamu", "diterima", "disambut", "mendatangi", "dipanggil",
        "kedatangan", "menghadap", "beserta", "berdialog", "berdiskusi", "dipertemukan",
        "diwakili", "mengajak", "menggandeng", "digandeng", "memediasi", "dimediasi",
        "ambil", "bareng", "ngajak", "ikut", "hadiri",
    ]
    private static let linkers: WordSet = ["oleh", "antara", "dengan", "yaitu", "yakni"]

    /// The organizations, without those that a named participant is of.
    func delegations(besides people: [OrganizationMention]) -> [OrganizationMention] {
        var found: [OrganizationMention] = []
        // Spelt out once, as each is compared with all.
        var known = people.map { (mention: $0, spelt: organizations.spelt($0)) }
        for mention in organizations.mentions where takesPart(mention) {
            let own = (mention: mention, spelt: organizations.spelt(mention))
            guard !known.contains(where: { isSame($0, own) }) else { continue }
            found.append(mention)
            known.append(own)
        }
        return found
    }

    private typealias Spelt = (mention: OrganizationMention, spelt: Set<WordKey>)

    private func isSame(_ one: Spelt, _ other: Spelt) -> Bool {
        let (a, b) = (one.mention, other.mention)
        if one.spelt.isSubset(of: other.spelt) || other.spelt.isSubset(of: one.spelt) {
            return true
        }
        if a.words.isSubset(of: b.words) || b.words.isSubset(of: a.words) { return true }
        return isShort(of: a, b) || isShort(of: b, a)
    }

    /// `PT KAM` of `PT Kutai Anugerah Mineral (KAM)`; `Dinas Sosial PPU` is not the short form of
    /// `Pemkab Penajam Paser Utara (PPU)`.
    private func isShort(of long: OrganizationMention, _ other: OrganizationMention) -> Bool {
        guard let short = long.short, other.words.contains(short) else { return false }
        return other.words.count == 1
            || other.words.count == 2 && marked.has(other.tokens.lowerBound, .namedOrganization)
    }

    private func takesPart(_ mention: OrganizationMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard !marked.text.isQuoted(start), !isOffice(start), !isOfVillage(start),
            !isPlain(mention)
        else { return false }
        if RollList(marked: marked).contains(start) || comes(mention) { return true }
        let sentence = marked.text.sentence(of: start)
        let governor = DelegationGovernor(marked: marked, sentence: sentence).governor(of: start)
        if governor.isSent, isSent(mention, sentence) { return true }
        guard let token = governor.token else {
            return isSubject(mention, sentence, isSent: governor.isSent)
        }
        guard let key = marked.key(token), !isEarlier(sentence) else { return false }
        if Self.gatherers.contains(key) { return !isNegated(token) && !isPlanned(token) }
        if Self.linkers.contains(key) {
            return isMeeting(before: token, sentence) && !isPlanned(token)
        }
        return isAddressed(token, mention, sentence)
    }

    private func isOffice(_ token: Int) -> Bool {
        book.persons.contains { person in person.offices.contains { $0.tokens.contains(token) } }
    }

    /// `Petugas`, `Persetujuan DPR`: capital because a sentence begins with it, and no name.
    private func isPlain(_ mention: OrganizationMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard marked.beginsSentence(start), !marked.has(start, .organization),
            let key = marked.key(start)
        else { return false }
        return mention.tokens.count == 1
            && (DelegateWords.ofBodies.contains(key) || DelegateWords.members.contains(key))
            || NounShape.isDerived(marked.tokens[start], in: marked.text.bytes)
    }

    /// `Kepala Desa Long Iram Kota`: what looks like a body's name is the village's.
    private func isOfVillage(_ start: Int) -> Bool {
        let key = marked.key(start - 1)
        return (key == "desa" || key == "kampung" || key == "kelurahan")
            && marked.has(start - 2, .office)
    }

    private func isEarlier(_ sentence: Range<Int>) -> Bool {
        marked.key(sentence.lowerBound) == "sebelumnya"
    }

    /// `perwakilan Kantor Pertanahan` where somebody gathers or speaks.
    private func isSent(_ mention: OrganizationMention, _ sentence: Range<Int>) -> Bool {
        let next = mention.tokens.upperBound
        if marked.has(next, .speechVerb) || commitsItself(next) { return true }
        if isEarlier(sentence) { return false }
        return namesSomebody(sentence)
            || sentence.prefix(200).contains { token in
                !marked.text.isQuoted(token) && marked.has(token, [.presence, .meetingVerb])
                    && !isPlanned(token)
            }
    }

    private func namesSomebody(_ sentence: Range<Int>) -> Bool {
        book.persons.contains { person in
            person.mentions.prefix(40).contains { sentence.contains($0.lowerBound) }
        }
    }

    /// `HIPMI Kaltim beraudiensi dengan …`: the first verb behind is one of meeting.
    private func isSubject(
        _ mention: OrganizationMention, _ sentence: Range<Int>, isSent: Bool
    ) -> Bool {
        var token = mention.tokens.upperBound
        while token < min(sentence.upperBound, mention.tokens.upperBound + 24) {
            if marked.text.isQuoted(token) || marked.kind(token)?.isTerminal == true {
                return false
            }
            if marked.kind(token) == .word, marked.tokens[token].shape == .small {
                if marked.key(token) == "yang" { return isPresent(behind: token) }
                if isPlan(token) { return false }
                if isEncounter(token) { return true }
                if isSent, marked.has(token, .speechVerb) { return true }
                if mention.isFirm, commitsItself(token) { return true }
                if isVerb(token) { return false }
            }
            token += 1
        }
        return false
    }

    /// `Satpol PP, yang mengirim dua orang, …`, whatever is done to it in the sentence.
    private func comes(_ mention: OrganizationMention) -> Bool {
        let next = mention.tokens.upperBound
        let link = marked.kind(next) == .comma ? next + 1 : next
        return marked.key(link) == "yang" && isPresent(behind: link)
    }

    private static let besides: WordSet = ["turut", "juga", "ikut", "serta", "sempat", "datang"]

    /// `Satpol PP yang hadir dalam pertemuan itu`.
    private func isPresent(behind token: Int) -> Bool {
        var token = token + 1
        while let key = marked.key(token), Self.besides.contains(key) { token += 1 }
        let key = marked.key(token)
        if key == "dalam", marked.has(token + 1, .meetingNoun) {
            return marked.key(token - 1) == "ikut"
        }
        return key == "hadir" || key == "mengikuti" || key == "menghadiri" || key == "mendampingi"
            || key == "menyaksikan" || key == "duduk" || key == "mengirim" || key == "mengutus"
    }

    private func isEncounter(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        return KindWords.encounters.contains(key) && !marked.has(token, .meetingNoun)
            || marked.has(token, .meetingVerb) && !marked.has(token, .meetingNoun)
            || isSending(token, key) || key == "duduk" || key == "hadir" || key == "mengikuti"
            || key == "menghadiri" || key == "tampak" || key == "terlihat" || key == "datang"
    }

    /// `mengirim tim`, `mengutus perwakilan`.
    private func isSending(_ token: Int, _ key: WordKey) -> Bool {
        (key == "mengirim" || key == "mengutus")
            && (marked.has(token + 1, .group) || marked.key(token + 1) == "tim")
    }

    private static let commitments: WordSet = [
        "menyanggupi", "berjanji", "bersedia", "beralasan", "berdalih", "berkilah", "menawarkan",
        "menolak", "menyepakati", "mempresentasikan", "keberatan", "membantah", "sepakat",
        "sependapat", "setuju",
    ]

    /// `PT Rimba langsung menyanggupi dua rumah`: a firm that answers for itself sits there.
    private func commitsItself(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        if key == "menyatakan" || key == "mengaku" {
            let next = marked.key(token + 1)
            return next == "siap" || next == "bersedia" || next == "sanggup" || next == "keberatan"
        }
        return Self.commitments.contains(key)
    }

    private func isVerb(_ token: Int) -> Bool {
        let word = marked.tokens[token]
        guard word.range.count >= 6 else { return false }
        let (first, second) = (marked.text.bytes[word.start], marked.text.bytes[word.start + 1])
        return first == UInt8(ascii: "m") && second == UInt8(ascii: "e")
            || first == UInt8(ascii: "d") && second == UInt8(ascii: "i")
            || first == UInt8(ascii: "b") && second == UInt8(ascii: "e")
    }

    /// `menegur PT Tirta dalam rapat`: who is spoken to in a meeting is there.
    private func isAddressed(
        _ token: Int, _ mention: OrganizationMention, _ sentence: Range<Int>
    ) -> Bool {
        guard marked.key(token) == "kepada" || isVerb(token) && marked.tokens[token].shape == .small
        else { return false }
        let end = mention.tokens.upperBound
        return (end..<max(end, min(sentence.upperBound, end + 4))).contains { index in
            let key = marked.key(index)
            return (key == "dalam" || key == "saat" || key == "pada")
                && marked.has(index + 1, .meetingNoun)
        }
    }

    private func isNegated(_ token: Int) -> Bool {
        marked.key(token - 1) == "tidak" || marked.key(token - 1) == "tak"
    }

    private func isPlan(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        return key == "akan" || key == "dijadwalkan" || key == "rencananya" || key == "bakal"
            || key == "berjanji" || key == "ingin" || key == "berencana" || key == "hendak"
    }

    private func isPlanned(_ token: Int) -> Bool {
        (max(0, token - 3)..<token).contains { isPlan($0) }
    }

    private func isMeeting(before token: Int, _ sentence: Range<Int>) -> Bool {
        let isNear = marked.key(token) == "dengan"
        let range = max(sentence.lowerBound, token - (isNear ? 4 : 10))..<token
        if isNear, range.contains(where: { marked.key($0) == "kesepahaman" }) { return false }
        return range.contains {
            marked.has($0, .meetingNoun) || marked.key($0) == "datang" || marked.key($0) == "kerja"
                || marked.key($0) == "acara" || isEncounter($0)
        }
    }
}
