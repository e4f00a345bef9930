import Article
import IndonesianText

extension AttendanceSigns {
    private static let absence: WordSet = ["berhalangan", "absen", "mangkir"]
    private static let negations: WordSet = ["tidak", "tak", "batal", "urung", "belum"]
    private static let coming: WordSet = [
        "hadir", "datang", "sempat", "dapat", "bisa", "turut", "ikut", "tampak", "terlihat",
    ]
    private static let otherTimes: WordSet = ["sebelumnya", "waktu", "ketika", "lalu"]

    /// Whether a mention says that the person was not there, or was represented.
    func absence(_ mention: Range<Int>) -> Mention.Why? {
        let limit = nextMention(after: mention)
        for token in mention.upperBound..<limit {
            guard let key = marked.key(token) else { continue }
            if Self.otherTimes.contains(key) || marked.has(token, .speechVerb) { break }
            if Self.absence.contains(key) { return .absent }
            if Self.negations.contains(key),
                isComing(token + 1), !isAlone(token + 2)
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

    /// `tidak datang sendiri`: he came, and brought somebody.
    func isAlone(_ token: Int) -> Bool {
        marked.key(token) == "sendiri" || marked.key(token) == "sendirian"
    }

    /// `hadir`, `sempat hadir`, `turut serta`, `tampak`.
    private func isComing(_ token: Int) -> Bool {
        guard let key = marked.key(token), Self.coming.contains(key) else {
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
