import IndonesianText

/// Tells what somebody said from titles, slogans and words set in quotation marks.
struct QuoteJudge: Sendable {
    let marked: MarkedText
    let scene: SpeechScene

    private static let announcers: WordSet = [
        "tema", "bertema", "bertajuk", "berjudul", "slogan", "moto", "motto", "visi", "misi",
        "program", "istilah", "julukan", "disebut", "bernama", "tulisan", "bertuliskan", "buku",
        "film", "lagu", "judul", "jargon", "tagline", "semboyan", "acara", "lomba", "kata",
        "sebutan", "dijuluki", "spanduk", "kategori", "predikat", "penghargaan", "tajuk",
    ]

    /// Whether a quotation is direct speech.
    func isSpeech(_ quotation: QuotedSpan) -> Bool {
        let inner = quotation.tokens.dropFirst().dropLast()
        let words = inner.count { marked.kind($0) == .word || marked.kind($0) == .number }
        if words == 1 {
            return marked.kind(quotation.tokens.upperBound - 2) == .comma && cueFollows(quotation)
        }
        guard words >= 2 else { return false }
        if cueFollows(quotation) { return true }
        if cuePrecedes(quotation) { return true }
        if isAnnounced(quotation) { return false }
        guard
            let first = inner.first(where: {
                marked.kind($0) == .word || marked.kind($0) == .number
            }),
            marked.tokens[first].shape != .small, words >= 4 || standsAlone(quotation)
        else { return false }
        return isSentence(quotation)
    }

    /// `"Bukan begitu, Pak."`: a sentence between quotation marks, and nothing else in it.
    private func standsAlone(_ quotation: QuotedSpan) -> Bool {
        let sentence = marked.text.sentence(of: quotation.tokens.lowerBound)
        return quotation.tokens.lowerBound == sentence.lowerBound
            && quotation.tokens.upperBound == sentence.upperBound
            && marked.kind(quotation.tokens.upperBound - 2)?.isTerminal == true
    }

    /// `…,” kata X`, `…” ujarnya`, `…,” X berkata`.
    func cueFollows(_ quotation: QuotedSpan) -> Bool {
        var next = quotation.tokens.upperBound
        guard next < marked.tokens.count, marked.areJoined(next) else { return false }
        if marked.kind(next) == .comma { next += 1 }
        if scene.isCue(next) || marked.key(next) == "begitu" || marked.key(next) == "demikian" {
            return true
        }
        if endsOpen(quotation), scene.isLikeCue(next) { return true }
        if let person = scene.map.person(at: next) {
            return scene.isVerb(person.end) || scene.isCue(person.end)
        }
        return false
    }

    /// Whether the quotation ends with a comma or a mark after which its sentence goes on.
    private func endsOpen(_ quotation: QuotedSpan) -> Bool {
        let last = quotation.tokens.upperBound - 2
        guard last > quotation.tokens.lowerBound, let kind = marked.kind(last) else { return false }
        return kind == .comma || kind == .question || kind == .exclamation
            || marked.kind(quotation.tokens.upperBound) == .comma
    }

    /// `X mengatakan, “…`, `kata dia, “…`, `ujarnya: “…`.
    func cuePrecedes(_ quotation: QuotedSpan) -> Bool {
        let start = quotation.tokens.lowerBound
        guard start > 1, marked.areJoined(start) else { return false }
        let kind = marked.kind(start - 1)
        guard kind == .comma || kind == .colon else { return false }
        var token = start - 2
        let sentence = marked.text.sentence(of: start)
        while token >= sentence.lowerBound, token > start - 9 {
            if marked.text.isQuoted(token) { return false }
            if scene.isCue(token) || scene.isVerb(token) { return true }
            if marked.kind(token)?.isTerminal == true { return false }
            token -= 1
        }
        return kind == .colon
    }

    private func isAnnounced(_ quotation: QuotedSpan) -> Bool {
        let start = quotation.tokens.lowerBound
        return (max(0, start - 3)..<start).contains { token in
            marked.key(token).map { QuoteJudge.announcers.contains($0) } ?? false
        }
    }

    /// Whether the quotation is a sentence of its own, or ends like one.
    private func isSentence(_ quotation: QuotedSpan) -> Bool {
        let last = quotation.tokens.upperBound - 2
        guard last > quotation.tokens.lowerBound, let kind = marked.kind(last) else { return false }
        if kind.isTerminal { return true }
        return kind == .comma
    }
}
