import IndonesianText

extension AttendanceSigns {
    private static let commoners: WordSet = [
        "warga", "petani", "nelayan", "pedagang", "mahasiswa", "mahasiswi", "sopir", "pengemudi",
        "pekebun", "petambak", "peternak", "pengrajin", "perajin", "pembudidaya", "pelapak",
        "penjual", "vokalis", "guru", "relawan", "aktivis", "seniman", "penyintas", "kader",
    ]

    /// Whether somebody is named by nothing but what he does for a living: `petani`, `warga`.
    func isCommoner(_ person: Person) -> Bool {
        !person.offices.isEmpty
            && person.offices.allSatisfy { office in
                !office.isFormer && office.head.contains { Self.commoners.contains($0) }
            }
    }

    /// `X mengusulkan`, `X mengangkat tangan`, `X menghitung`: he does something.
    func acts(_ mention: Range<Int>) -> Bool {
        marked.areJoined(mention.upperBound)
            && (marked.has(mention.upperBound, [.humanAct, .speechVerb])
                || clauses.isActive(mention.upperBound))
    }

    /// `X menerima`, `X membahas`: a word of meeting right behind the name.
    func meets(_ mention: Range<Int>) -> Bool {
        let end = marked.text.sentence(of: mention.lowerBound).upperBound
        let limit = max(mention.upperBound, min(end, mention.upperBound + 4))
        for token in mention.upperBound..<limit {
            if marked.text.isQuoted(token) || map.person(at: token) != nil { return false }
            if marked.has(token, .meetingVerb) { return true }
        }
        return false
    }

    private static let afters: WordSet = ["usai", "seusai", "selepas", "sehabis", "selesai"]

    /// What the words around a mention tell, quotations aside.
    func scene(around mention: Range<Int>) -> SceneSign {
        var signs: SceneSign = []
        for token in sentence(around: mention) where !marked.text.isQuoted(token) {
            guard let key = marked.key(token) else { continue }
            if let told = SceneSign.words[key] { signs.formUnion(told) }
            if marked.has(token, .meetingNoun) { signs.insert(.meeting) }
            if marked.has(token, .venue) { signs.insert(.room) }
            if Self.afters.contains(key), isMeeting(behind: token) { signs.insert(.afterMeeting) }
        }
        return signs
    }

    private func isMeeting(behind token: Int) -> Bool {
        marked.has(token + 1, [.meetingNoun, .meetingVerb, .presence])
            || marked.has(token + 2, .meetingNoun)
    }

    /// The sentence of a mention, as far as it is near.
    private func sentence(around mention: Range<Int>) -> Range<Int> {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        return max(
            sentence.lowerBound, mention.lowerBound - 30)..<min(
                sentence.upperBound, mention.upperBound + 30)
    }

    private static let elsewhere: WordSet = [
        "umrah", "haji", "cuti", "sakit", "dinas", "bertugas", "menjalankan", "berada", "bertolak",
        "luar",
    ]

    /// `sedang menjalankan ibadah umrah`, `tengah cuti di luar daerah`.
    ///
    /// By what `account(of:)` gives.
    func isAway(_ account: [Int]) -> Bool {
        account.contains { token in
            (marked.key(token).map { Self.meanwhile.contains($0) } ?? false)
                && (token + 1..<token + 4).contains {
                    marked.key($0).map { Self.elsewhere.contains($0) } ?? false
                }
        }
    }

    private static let joining: WordSet = [
        "hadir", "menghadiri", "ikut", "mengikuti", "datang", "tampak", "terlihat", "diundang",
        "muncul", "masuk", "dilibatkan", "kehadiran", "undangan",
    ]

    /// `tidak dapat menghadiri`, `mengaku tidak diundang`, `Ia tidak ikut rapat`.
    ///
    /// By what `account(of:)` gives.
    func isNotComing(_ account: [Int]) -> Bool {
        account.contains { token in
            (marked.key(token).map { Self.negations.contains($0) } ?? false)
                && (token + 1..<token + 4).contains {
                    (marked.key($0).map { Self.joining.contains($0) } ?? false)
                        && !Self.isAlone(marked.key($0 + 1))
                }
        }
    }

    /// What is told of a mention: behind it to the next, and the next sentence if it begins with a
    /// pronoun.
    func account(of mention: Range<Int>) -> [Int] {
        let sentence = marked.text.sentence(of: mention.lowerBound)
        let limit = min(sentence.upperBound, mention.upperBound + 20)
        var tokens = Array(
            (mention.upperBound..<max(mention.upperBound, limit)).prefix {
                map.person(at: $0) == nil && !marked.text.isQuoted($0) && !isReason($0)
            })
        if let next = goingOn(after: mention) {
            tokens += next.prefix(20).filter { !marked.text.isQuoted($0) }
        }
        return tokens
    }

    /// `Seorang warga, X`, `Salah satu peserta, X`: one of many.
    func isSome(_ mention: Range<Int>) -> Bool {
        let first = marked.text.sentence(of: mention.lowerBound).lowerBound
        return (max(first, mention.lowerBound - 8)..<mention.lowerBound).contains { token in
            let key = marked.key(token)
            return key == "seorang" || key == "salah"
        }
    }

    /// Whether a word of a name is of a class that names of people have none of.
    func isInName(_ person: Person, _ classes: WordClass) -> Bool {
        person.fullest.core.contains { marked.has($0, classes) }
    }
}
