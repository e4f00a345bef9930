import IndonesianText

extension AttendanceSigns {
    private static let remote: WordSet = [
        "terpisah", "dihubungi",
    ]
    private static let wires: WordSet = ["telepon", "surel", "sambungan", "pesan"]
    private static let through: WordSet = ["lewat", "melalui", "via", "sambungan"]

    /// Whether somebody is asked from afar: `X, dihubungi terpisah, …`, `Ditemui terpisah, X …`.
    ///
    /// The word belongs to the mention next to it.
    func isRemote(_ mention: Range<Int>) -> Bool {
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
        if Self.remote.contains(key) { return true }
        return Self.wires.contains(key) && !isJoining(token - 2)
            && (marked.key(token - 1).map { Self.through.contains($0) } ?? false)
    }

    /// `ikut lewat telepon satelit`: in the meeting, from afar.
    private func isJoining(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "ikut" || key == "hadir" || key == "bergabung" || key == "mengikuti"
    }

    private func isInMention(_ token: Int) -> Bool { map.person(at: token) != nil }

}
