import Article
import IndonesianText

/// Finds organizations that took part without a name being given.
struct DelegationReader {
    let marked: MarkedText
    let book: PersonBook
    let organizations: OrganizationFinder

    private static let gatherers: WordSet = [
        "dihadiri", "diikuti", "mempertemukan", "menghadirkan", "melibatkan", "hadir", "bersama",
        "didampingi", "disaksikan", "dihadirkan",
    ]
    private static let senders: WordSet = [
        "perwakilan", "wakil", "utusan", "unsur", "jajaran", "direksi", "manajemen", "rombongan",
        "delegasi", "pengurus", "pihak",
    ]

    /// The organizations, without those that a named participant is of.
    func delegations(besides people: [OrganizationMention]) -> [OrganizationMention] {
        var found: [OrganizationMention] = []
        for mention in organizations.mentions where takesPart(mention) {
            let isKnown = (people + found).contains { isSame($0, mention) }
            if !isKnown { found.append(mention) }
        }
        return found
    }

    private func isSame(_ a: OrganizationMention, _ b: OrganizationMention) -> Bool {
        let (x, y) = (organizations.spelt(a), organizations.spelt(b))
        if x.isSubset(of: y) || y.isSubset(of: x) { return true }
        if a.words.isSubset(of: b.words) || b.words.isSubset(of: a.words) { return true }
        if let short = a.short, b.words.contains(short) { return true }
        if let short = b.short, a.words.contains(short) { return true }
        return false
    }

    private func takesPart(_ mention: OrganizationMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard !marked.text.isQuoted(start), !isOffice(start) else { return false }
        let sentence = marked.text.sentence(of: start)
        if isSent(mention, sentence) { return true }
        return isGathered(mention, sentence)
    }

    private func isOffice(_ token: Int) -> Bool {
        book.persons.contains { person in person.offices.contains { $0.tokens.contains(token) } }
    }

    /// `perwakilan Kantor Pertanahan` where somebody gathers or speaks.
    private func isSent(_ mention: OrganizationMention, _ sentence: Range<Int>) -> Bool {
        let start = mention.tokens.lowerBound
        guard let key = marked.key(start - 1), DelegationReader.senders.contains(key) else {
            return false
        }
        if marked.has(mention.tokens.upperBound, .speechVerb) { return true }
        if key == "wakil" || key == "perwakilan" || key == "utusan", namesSomebody(sentence) {
            return true
        }
        return sentence.prefix(200).contains { token in
            !marked.text.isQuoted(token) && marked.has(token, .presence)
        }
    }

    private func namesSomebody(_ sentence: Range<Int>) -> Bool {
        book.persons.contains { person in
            person.mentions.prefix(40).contains { sentence.contains($0.lowerBound) }
        }
    }

    /// Whether the words before, back over a list, end in one that gathers: `dihadiri A, B, dan C`.
    private func isGathered(_ mention: OrganizationMention, _ sentence: Range<Int>) -> Bool {
        var token = mention.tokens.lowerBound - 1
        while token >= max(sentence.lowerBound, mention.tokens.lowerBound - 120) {
            guard let kind = marked.kind(token), !marked.text.isQuoted(token) else { return false }
            if kind == .word, marked.tokens[token].shape == .small {
                let key = marked.tokens[token].key
                if DelegationReader.gatherers.contains(key) {
                    return !isNegated(token) && !isPlanned(token)
                }
                if key == "oleh" {
                    return marked.key(token - 1) == "acara" || isMeeting(before: token, sentence)
                }
                if key == "antara" || key == "dengan" || key == "yaitu" || key == "yakni" {
                    return isMeeting(before: token, sentence)
                }
                guard isListWord(token) else { return false }
            } else if kind.isTerminal || kind == .semicolon {
                return false
            }
            token -= 1
        }
        return false
    }

    private func isNegated(_ token: Int) -> Bool {
        marked.key(token - 1) == "tidak" || marked.key(token - 1) == "tak"
    }

    private func isPlanned(_ token: Int) -> Bool {
        (max(0, token - 3)..<token).contains {
            marked.key($0) == "akan" || marked.key($0) == "dijadwalkan"
                || marked.key($0) == "rencananya"
        }
    }

    private func isListWord(_ token: Int) -> Bool {
        let key = marked.tokens[token].key
        return key == "dan" || key == "serta" || key == "maupun" || key == "para" || key == "calon"
            || marked.has(token, [.group, .office, .organization, .officeNoun])
    }

    private func isMeeting(before token: Int, _ sentence: Range<Int>) -> Bool {
        let isNear = marked.key(token) == "dengan"
        let range = max(sentence.lowerBound, token - (isNear ? 4 : 10))..<token
        if isNear, range.contains(where: { marked.key($0) == "kesepahaman" }) { return false }
        return range.contains {
            marked.has($0, .meetingNoun) || marked.key($0) == "datang" || marked.key($0) == "kerja"
        }
    }
}
