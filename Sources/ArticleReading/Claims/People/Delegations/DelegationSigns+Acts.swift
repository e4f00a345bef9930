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
                if isCall(token) { return .called }
                if isEncounter(token) { return .met }
                if marked.has(token, .speechVerb) { return .nothing }
                if commitsItself(token) { return .committed }
                if isVerb(token) { return .acted }
            }
            token += 1
        }
        return .nothing
    }

    /// `Satpol PP, yang mengirim dua orang, …`, whatever is done to it in the sentence.
    func comes(_ mention: OrganizationMention) -> Bool {
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

    private static let attendance: WordSet = [
        "duduk", "hadir", "mengikuti", "menghadiri", "tampak", "terlihat", "datang", "ikut",
        "turut", "menyaksikan", "mendampingi", "diwakili",
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

    private func isEncounter(_ token: Int) -> Bool {
        guard let key = marked.key(token) else { return false }
        return KindWords.encounters.contains(key) && !marked.has(token, .meetingNoun)
            || marked.has(token, .meetingVerb) && !marked.has(token, .meetingNoun)
    }

    private func isSending(_ token: Int, _ key: WordKey) -> Bool {
        (key == "mengirim" || key == "mengirimkan" || key == "mengutus")
            && (marked.has(token + 1, [.group, .office]) || marked.key(token + 1) == "tim"
                || marked.key(token + 1) == "seorang" || marked.kind(token + 1) == .number)
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
