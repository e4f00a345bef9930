import IndonesianText

/// Tells of a body of which the text says that it was not there:
/// `PT Rimba, pemegang izin, diundang tetapi tidak datang`.
struct BodyAbsence: Sendable {
    let marked: MarkedText
    /// Where each body's name ends, by where it begins.
    private let ends: [Int: Int]

    init(marked: MarkedText, bodies: [Range<Int>]) {
        self.marked = marked
        ends = Dictionary(bodies.map { ($0.lowerBound, $0.upperBound) }) { first, _ in first }
    }

    /// How far an aside or a list may go on before what is said of the body.
    private static let reach = 40
    private static let fillers: WordSet = [
        "yang", "juga", "justru", "malah", "memilih", "pun", "sudah", "telah", "sebetulnya",
        "sebenarnya", "semula", "sempat", "bisa", "dapat", "jadi", "turut", "lagi", "kali", "ini",
        "itu", "sama", "sekali", "hanya", "dua", "tiga", "dijadwalkan", "semestinya", "pernah",
    ]
    private static let comings: WordSet = [
        "hadir", "datang", "menghadiri", "mengutus", "tampak", "terlihat", "muncul", "bergabung",
        "ikut", "diundang", "dilibatkan", "memenuhi", "kelihatan", "menampakkan", "mengikuti",
    ]
    private static let sendings: WordSet = ["mengirim", "mengirimkan", "mengirimi"]
    private static let awaited: WordSet = ["diundang", "dinanti", "ditunggu", "dipanggil"]
    private static let contrasts: WordSet = ["tetapi", "tapi", "namun", "hanya", "sayangnya"]
    /// Another clause begins.
    private static let turns: WordSet = [
        "sementara", "sedangkan", "karena", "sebab", "lantaran", "sehingga", "bahwa", "jika",
        "bila", "agar", "ketika", "saat", "waktu", "sebelumnya",
        "dulu", "dahulu",
    ]
    private static let writings: WordSet = ["tertulis", "suratnya", "siaran", "rilis"]

    /// Whether the last that is told of a body is that it was not there.
    func isAbsent(_ mentions: [OrganizationMention]) -> Bool {
        mentions.last { !marked.text.isQuoted($0.tokens.lowerBound) }
            .map { isAway($0.tokens) } ?? false
    }

    private func isAway(_ name: Range<Int>) -> Bool {
        let sentence = marked.text.sentence(of: name.lowerBound)
        let end = listEnd(name.upperBound)
        // `Balai Sungai? Absen.`
        if marked.kind(end) == .question { return isAway(at: end + 1, within: end + 6) }
        if isInWriting(end) { return true }
        if marked.key(end) == "yang" { return isSaid(behind: end, sentence) }
        let isAside = marked.kind(end) == .comma
        let behind = isAside ? asideEnd(end, sentence) : nil
        return isAway(at: isAside ? end + 1 : end, within: sentence.upperBound)
            || behind.map { isAway(at: $0 + 1, within: sentence.upperBound) } ?? false
            || areAway(behind: sentence, name)
    }

    /// Behind the bodies that a name is listed with: `Kejari dan Kesbangpol`.
    private func listEnd(_ token: Int) -> Int {
        var end = token
        for _ in 0..<Self.reach {
            let key = marked.key(end)
            guard key == "dan" || key == "serta" || key == "maupun" || marked.kind(end) == .comma,
                let next = ends[end + 1]
            else { break }
            end = next
        }
        return end
    }

    /// The comma that closes what a comma opens: `, pemegang izin yang bertindih itu,`.
    private func asideEnd(_ comma: Int, _ sentence: Range<Int>) -> Int? {
        let last = min(sentence.upperBound, comma + Self.reach)
        return (comma + 1..<max(comma + 1, last)).first { token in
            marked.kind(token) == .comma && ends[token + 1] == nil
        }
    }

    /// `yang turut diundang berhalangan`: said somewhere behind `yang`, of nobody else.
    private func isSaid(behind token: Int, _ sentence: Range<Int>) -> Bool {
        for next in token + 1..<max(token + 1, min(sentence.upperBound, token + 14)) {
            guard let key = marked.key(next) else { continue }
            if Self.turns.contains(key) { return false }
            if isAway(at: next, within: next + 4) { return true }
            // `tidak hanya hadir`, `tidak pernah absen`: denied, and said to be there.
            if AttendanceSigns.negations.contains(key) { return false }
        }
        return false
    }

    private static let otherTimes: WordSet = [
        "sebelumnya", "lalu", "silam", "pertama", "dulu", "dahulu", "kemarin",
    ]

    /// `tidak hadir pada rapat pekan lalu`: it was another time.
    private func isOfAnotherTime(_ token: Int) -> Bool {
        (token..<token + 6).prefix { marked.kind($0)?.isTerminal == false }.contains { index in
            marked.key(index).map { Self.otherTimes.contains($0) } ?? false
        }
    }

    /// `lewat keterangan tertulis`.
    private func isInWriting(_ token: Int) -> Bool {
        let start = marked.kind(token) == .comma ? token + 1 : token
        guard let key = marked.key(start), key == "lewat" || key == "melalui" || key == "dalam"
        else { return false }
        return (start + 1..<start + 4).contains { isWriting($0) }
    }

    private func isWriting(_ token: Int) -> Bool {
        marked.key(token).map { Self.writings.contains($0) } ?? false
    }

    /// Whether what begins at a token says that somebody is not there.
    private func isAway(at token: Int, within end: Int) -> Bool {
        var token = token
        var isAwaited = false
        for _ in 0..<8 where token < end {
            guard let key = marked.key(token) else {
                guard isAwaited, marked.kind(token) == .comma else { return false }
                token += 1
                continue
            }
            if AttendanceSigns.absence.contains(key) { return true }
            if AttendanceSigns.negations.contains(key) {
                return isNotComing(token + 1) && !isOfAnotherTime(token + 1)
            }
            if Self.sendings.contains(key) { return marked.key(token + 1) == "surat" }
            if Self.awaited.contains(key) {
                isAwaited = true
            } else if isAwaited, Self.contrasts.contains(key) {
                if key == "hanya", marked.key(token + 1) == "saja" { return true }
            } else if !Self.fillers.contains(key) {
                return false
            }
            token += 1
        }
        return false
    }

    /// `bisa hadir`, `mengirim siapa-siapa`, behind a word that denies it.
    private func isNotComing(_ token: Int) -> Bool {
        var token = token
        // `tidak hanya hadir`.
        if marked.key(token) == "hanya" || marked.key(token) == "saja" { return false }
        while let key = marked.key(token), Self.fillers.contains(key) { token += 1 }
        guard let verb = marked.key(token) else { return false }
        if Self.sendings.contains(verb) {
            let sent = marked.key(token + 1)
            return sent == "siapa-siapa" || sent == "siapa" || sent == "seorang"
                || sent.map { DelegateWords.senders.contains($0) } ?? false
        }
        return Self.comings.contains(verb) && !AttendanceSigns.isAlone(marked.key(token + 1))
    }

    /// `Keduanya tidak memenuhi undangan`: the next sentence tells it of those at the end of a list.
    private func areAway(behind sentence: Range<Int>, _ name: Range<Int>) -> Bool {
        let next = sentence.upperBound
        guard let key = marked.key(next), key == "keduanya" || key == "ketiganya",
            marked.areInOneParagraph(next, name.lowerBound)
        else { return false }
        let later = ends.keys.filter { $0 > name.lowerBound && sentence.contains($0) }.count
        return later < (key == "keduanya" ? 2 : 3)
            && isAway(at: next + 1, within: marked.text.sentence(of: next).upperBound)
    }
}
