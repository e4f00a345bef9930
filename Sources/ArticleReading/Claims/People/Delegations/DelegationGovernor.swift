import IndonesianText

/// Finds the word that governs an organization's name, back over the list it stands in:
/// of `dihadiri Dinas ESDM, perwakilan PLN, dan PT Rimba` it is `dihadiri` for all three.
struct DelegationGovernor: Sendable {
    let marked: MarkedText
    let sentence: Range<Int>

    private static let reach = 120
    private static let fillers: WordSet = [
        "dan", "serta", "maupun", "para", "calon", "sejumlah", "beberapa", "seluruh", "sebuah",
        "tim",
        "kunjungan", "audiensi", "silaturahmi", "kedatangan", "tamu", "kepala", "juga", "turut",
        "langsung", "kembali", "kontraktor", "perusahaan", "pengembang", "penyedia", "jasa",
        "operator", "pengelola", "kerja", "oleh", "sama", "lengkap", "tiga", "dua", "lima", "empat",
        "kantor", "dari", "pula", "lain", "antaranya", "keluarga", "petani", "pedagang", "sopir",
        "warga",
    ]

    /// The governing word; nil where none stands before it in the sentence.
    ///
    /// `isSent` tells whether a word such as `perwakilan` stands right before the name, or before
    /// the list that it is in.
    func governor(of start: Int) -> (token: Int?, isSent: Bool) {
        var isSent = false
        var token = start - 1
        while token >= max(sentence.lowerBound, start - Self.reach) {
            guard let kind = marked.kind(token), !marked.text.isQuoted(token) else {
                return (nil, isSent)
            }
            if kind == .word, marked.tokens[token].shape == .small || marked.beginsSentence(token) {
                let key = marked.tokens[token].key
                if key == "dalam", marked.key(token - 1) == "tergabung" { return (nil, true) }
                if key == "dari" || key == "atas", isMadeUp(token - 1) {
                    return (token - 1, isSent)
                }
                // `Ikut dalam audiensi empat dosen Universitas X`.
                if key == "dalam", marked.key(token - 1) == "ikut" { return (token - 1, isSent) }
                if key == "dari", !isSender(token - 1), !isTeam(token - 2) {
                    return (token, isSent)
                }
                if key == "oleh", marked.has(token - 1, .presence) {
                    return (token - 1, isSent)
                }
                if key == "oleh" { return (token, isSent) }
                // `melibatkan …, di antaranya Banser`.
                if key == "di", marked.key(token + 1) == "antaranya" {
                    token -= 1
                    continue
                }
                if DelegateWords.senders.contains(key) {
                    isSent = isSent || isList(token + 1..<start)
                } else if !isListWord(token, key) {
                    return (token, isSent)
                }
            } else if kind == .semicolon || kind == .dash || kind == .question
                || kind == .exclamation
            {
                return (nil, isSent)
            } else if kind == .comma, isClauseBorder(token) {
                return (nil, isSent)
            }
            token -= 1
        }
        return (nil, isSent)
    }

    /// `hadir dari`, `delegasi terdiri atas`, `peserta berasal dari`: whoever follows came.
    private func isMadeUp(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        if key == "hadir" { return true }
        return (key == "terdiri" || key == "berasal")
            && (max(sentence.lowerBound, token - 12)..<max(sentence.lowerBound, token)).contains {
                marked.has($0, .group) || marked.key($0) == "peserta" || marked.key($0) == "tamu"
            }
    }

    private func isSender(_ token: Int) -> Bool {
        marked.key(token).map { DelegateWords.senders.contains($0) } ?? false
            || marked.key(token).map { DelegateWords.members.contains($0) } ?? false
            || marked.key(token) == "tamu" || marked.key(token) == "tim"
    }

    /// `tim ahli dari`, `rombongan anggota dewan dari`.
    private func isTeam(_ token: Int) -> Bool {
        marked.key(token) == "tim" || marked.key(token) == "rombongan"
            || marked.key(token) == "delegasi"
    }

    /// Whether the names from a sender on are all in its list: no comma parts them from it.
    private func isList(_ range: Range<Int>) -> Bool {
        range.allSatisfy { marked.kind($0) != .comma }
    }

    private func isListWord(_ token: Int, _ key: WordKey) -> Bool {
        Self.fillers.contains(key) || DelegateWords.members.contains(key)
            || marked.has(token, [.group, .office, .organization, .officeNoun])
                && !marked.has(token, .presence)
    }

    /// `Setelah berunding lama, PT Rimba …`: a comma behind small words parts clauses.
    private func isClauseBorder(_ comma: Int) -> Bool {
        guard comma > sentence.lowerBound else { return true }
        let before = marked.tokens[comma - 1]
        return before.kind == .word && before.shape == .small
            && !marked.has(comma - 1, [.group, .office, .organization, .officeNoun])
    }
}
