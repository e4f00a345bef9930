import IndonesianText

extension DelegationSigns {
    /// `HIPMI Kaltim beraudiensi dengan …`: what it does first.
    func act(of mention: OrganizationMention, _ sentence: Range<Int>) -> Act {
        var token = mention.tokens.upperBound
        while token < min(sentence.upperBound, mention.tokens.upperBound + 24) {
            if marked.text.isQuoted(token) || marked.kind(token)?.isTerminal == true {
                return .nothing
            }
            if marked.kind(token) == .word, marked.tokens[token].shape == .small {
                if marked.key(token) == "yang" {
                    return isPresent(behind: token) ? .attended : .nothing
                }
                if isPlan(token) { return .nothing }
                if isAttendance(token) { return .attended }
                if isCall(token) || isReceived(token) { return .called }
                if isEncounter(token) { return .met }
                if marked.has(token, .speechVerb) { return .told }
                if commitsItself(token) { return .committed }
                if isVerb(token) { return .acted }
            }
            token += 1
        }
        return .nothing
    }

    /// `Satpol PP, yang mengirim dua orang, …`, whatever is done to it in the sentence;
    /// `Perpani, lewat dua pengurusnya, …`.
    func comes(_ mention: OrganizationMention) -> Bool {
        let next = mention.tokens.upperBound
        let link = marked.kind(next) == .comma ? next + 1 : next
        guard let key = marked.key(link) else { return false }
        if key == "lewat" || key == "melalui" || key == "diwakili" {
            return (link + 1..<link + 4).contains { isSomebody($0) }
        }
        return key == "yang" && isPresent(behind: link)
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
            || key == "menyaksikan" || key == "duduk" || key == "diwakili" || key == "dihadirkan"
            || key.map { isSending(token, $0) } ?? false
    }

    private static let attendance: WordSet = [
        "duduk", "hadir", "mengikuti", "menghadiri", "tampak", "terlihat", "datang", "ikut",
        "turut", "menyaksikan", "mendampingi", "diwakili",
        "dihadirkan",
    ]

    /// `hadir`, `terlihat`, and `mengirim tim`, `mengutus perwakilan`.
    private func isAttendance(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        return Self.attendance.contains(key) || isSending(token, key)
    }

    private static let calls: WordSet = [
        "beraudiensi", "bertamu", "mendatangi", "menghadap", "berkunjung", "mengunjungi",
        "menyambangi", "bersilaturahmi", "mengadu",
    ]

    /// `beraudiensi`: a guest does it, and who is named with him is the host.
    private func isCall(_ token: Int) -> Bool {
        marked.key(token).map { Self.calls.contains($0) } ?? false
    }

    /// `Rombongan DPRD Banjar diterima wakil ketua`.
    private func isReceived(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "diterima" || key == "disambut" || key == "ditemui" || key == "dijamu"
    }

    private func isEncounter(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        return KindWords.encounters.contains(key) && !marked.has(token, .meetingNoun)
            || marked.has(token, .meetingVerb) && !marked.has(token, .meetingNoun)
    }

    private static let sendings: WordSet = [
        "mengirim", "mengirimkan", "menempatkan", "menugaskan", "menurunkan",
        "menerjunkan", "menitipkan", "mendudukkan",
    ]

    /// `mengirim dua petugas`, `menempatkan perwakilannya`; `mengirim 80 ton beras` is no sending.
    private func isSending(_ token: Int, _ key: WordKey) -> Bool {
        key == "mengutus"
            || Self.sendings.contains(key) && (token + 1..<token + 4).contains { isSomebody($0) }
    }

    /// Somebody who is sent, by what he is: `seorang`, `stafnya`, `dua orangnya`, `kepala bidang`.
    private func isSomebody(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        let stem = marked.stem(of: token)
        return key == "seorang" || stem == "orang" || marked.has(token, [.group, .office])
            || DelegateWords.members.contains(stem) || DelegateWords.senders.contains(stem)
    }

    private static let commitments: WordSet = [
        "menyanggupi", "berjanji", "bersedia", "beralasan", "berdalih", "berkilah", "menawarkan",
        "menolak", "menyepakati", "mempresentasikan", "keberatan", "membantah", "sepakat",
        "sependapat", "setuju",
    ]

    /// `PT Rimba langsung menyanggupi dua rumah`: a firm that answers for itself sits there.
    func commitsItself(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        if key == "menyatakan" || key == "mengaku" {
            let next = marked.key(token + 1)
            return next == "siap" || next == "bersedia" || next == "sanggup" || next == "keberatan"
        }
        return Self.commitments.contains(key)
    }

    func isVerb(_ token: Int) -> Bool {
        let word = marked.tokens[token]
        guard word.range.count >= 6 else { return false }
        let (first, second) = (marked.text.bytes[word.start], marked.text.bytes[word.start + 1])
        return first == UInt8(ascii: "m") && second == UInt8(ascii: "e")
            || first == UInt8(ascii: "d") && second == UInt8(ascii: "i")
            || first == UInt8(ascii: "b") && second == UInt8(ascii: "e")
    }

    /// `Dinas Sosial melaporkan … dalam rapat itu`, `Di hadapan wali kota PT Rimba mengaku …`:
    /// what a body does there.
    func isThere(_ sentence: Range<Int>) -> Bool {
        sentence.prefix(200).contains { token in
            guard let key = marked.key(token), !marked.text.isQuoted(token) else { return false }
            if key == "hadapan" || key == "dihadapan" { return true }
            guard key == "dalam" || key == "pada" || key == "di" || key == "saat" || key == "ketika"
            else { return false }
            return (token + 1..<token + 4).contains { marked.has($0, .meetingNoun) }
                && (token + 2..<token + 6).contains { marked.has($0, .pointer) }
        }
    }

    /// `menegur PT Tirta dalam rapat`: who is spoken to in a meeting is there.
    func isAddressed(
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

    func isNegated(_ token: Int) -> Bool {
        marked.key(token - 1) == "tidak" || marked.key(token - 1) == "tak"
    }

    func isPlan(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        return key == "akan" || key == "dijadwalkan" || key == "rencananya" || key == "bakal"
            || key == "berjanji" || key == "ingin" || key == "berencana" || key == "hendak"
    }

    func isPlanned(before token: Int) -> Bool {
        (max(0, token - 3)..<token).contains { isPlan($0) }
    }

    func isMeeting(before token: Int, _ sentence: Range<Int>) -> Bool {
        let isNear = marked.key(token) == "dengan"
        let range = max(sentence.lowerBound, token - (isNear ? 4 : 10))..<token
        if isNear, range.contains(where: { marked.key($0) == "kesepahaman" }) { return false }
        return range.contains {
            marked.has($0, .meetingNoun) || marked.key($0) == "datang" || marked.key($0) == "kerja"
                || marked.key($0) == "acara" || isEncounter($0) || isAttendance($0)
        }
    }
}
