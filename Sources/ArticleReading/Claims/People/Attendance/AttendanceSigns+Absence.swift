import Article
import IndonesianText

extension AttendanceSigns {
    static let absence: WordSet = ["berhalangan", "absen", "mangkir"]
    static let negations: WordSet = ["tidak", "tak", "batal", "urung", "belum", "nggak", "tanpa"]
    private static let coming: WordSet = [
        "hadir", "datang", "menghadiri", "mengikuti", "diundang", "sempat", "dapat", "bisa",
        "turut", "ikut", "tampak", "terlihat",
    ]
    private static let plainComing: WordSet = [
        "hadir", "datang", "menghadiri", "mengikuti", "diundang",
    ]
    private static let reasons: WordSet = ["karena", "sebab", "lantaran"]
    private static let otherTimes: WordSet = ["sebelumnya", "waktu", "ketika", "lalu"]

    /// Whether a mention says that the person was not there, or was represented.
    func absence(_ mention: Range<Int>) -> Mention.Why? {
        let limit = nextMention(after: mention)
        for token in mention.upperBound..<limit {
            guard let key = marked.key(token) else { continue }
            // `yang memimpin rapat karena gubernur sedang di Jakarta`: another is away.
            if Self.otherTimes.contains(key) || isReason(token) || isAnother(token)
                || marked.has(token, .speechVerb) && key != "mengaku"
            {
                break
            }
            if Self.absence.contains(key) { return .absent }
            if Self.negations.contains(key),
                isComing(token + 1), !Self.isAlone(marked.key(token + 2))
            {
                return .absent
            }
            if key == "diwakili", token - mention.upperBound <= 4 { return .represented }
            if isElsewhere(token) { return .absent }
        }
        if isNotComingLater(mention) { return .absent }
        let start = mention.lowerBound
        guard start > 0, marked.areJoined(start) else { return nil }
        if marked.key(start - 1) == "mewakili" { return .represented }
        // `menyerahkan bantuan atas nama X`; `teknisi atas nama X` is called so.
        if marked.key(start - 1) == "nama", marked.key(start - 2) == "atas", !isCalled(start - 2) {
            return .represented
        }
        return nil
    }

    /// `Kapolsek X, Danramil yang diwakili Y`: the next of a list, whose name is not told.
    private func isAnother(_ token: Int) -> Bool {
        guard marked.kind(token - 1) == .comma, marked.tokens[token].isCapitalized,
            marked.has(token, [.office, .officePrefix])
        else { return false }
        let end = marked.text.sentence(of: token).upperBound
        let yang = (token + 1..<max(token + 1, min(end, token + 8))).first {
            marked.kind($0) == .comma || marked.key($0) == "yang"
        }
        return yang.map { marked.key($0) == "yang" } ?? false
    }

    /// `tidak datang sendiri`: he came, and brought somebody.
    static func isAlone(_ key: WordKey?) -> Bool { key == "sendiri" || key == "sendirian" }

    /// The next sentence, if it begins with a pronoun that can mean nobody else.
    func goingOn(after mention: Range<Int>) -> Range<Int>? {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        let next = sentence.upperBound
        guard sentence.count <= Self.reach, next < marked.tokens.count,
            marked.has(next, .pronoun),
            let own = map.person(at: mention.lowerBound)?.index,
            map.mentions(in: sentence).allSatisfy({ $0.index == own })
        else { return nil }
        return marked.text.sentence(of: next)
    }

    /// Whether the next sentence says so: `Ia tidak ikut rapat`.
    private func isNotComingLater(_ mention: Range<Int>) -> Bool {
        guard let next = goingOn(after: mention)?.lowerBound else { return false }
        return (next + 1..<next + 4).contains { token in
            (marked.key(token).map { Self.negations.contains($0) } ?? false)
                && isComing(token + 1) && !Self.isAlone(marked.key(token + 2))
        }
    }

    /// Whether who somebody is stands right before `atas nama`.
    private func isCalled(_ token: Int) -> Bool {
        guard marked.areJoined(token), marked.kind(token - 1) == .word else { return false }
        return marked.tokens[token - 1].isCapitalized
            || marked.has(token - 1, [.office, .officeNoun, .callingOnly, .personNoun])
    }

    /// `karena`, behind which another is told of.
    func isReason(_ token: Int) -> Bool {
        marked.key(token).map { Self.reasons.contains($0) } ?? false
    }

    /// `hadir`, `sempat hadir`, `turut serta`, `tampak`.
    private func isComing(_ token: Int) -> Bool {
        guard let key = marked.key(token), Self.coming.contains(key) else {
            return false
        }
        if Self.plainComing.contains(key) { return true }
        let next = marked.key(token + 1)
        if key == "ikut" || key == "turut", next == "dalam" || marked.has(token + 1, .meetingNoun) {
            return true
        }
        return next.map { Self.plainComing.contains($0) } ?? false || next == "serta"
            || (key == "tampak" || key == "terlihat")
                && (next == "hadir" || marked.kind(token + 1)?.isTerminal == true)
    }

    static let meanwhile: WordSet = ["sedang", "tengah", "masih", "lagi"]
    private static let away: WordSet = ["di", "berada", "dinas", "tugas", "bertugas", "cuti"]

    /// `sedang di Jakarta`, `tengah menjalankan tugas ke luar daerah`.
    func isElsewhere(_ token: Int) -> Bool {
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

}
