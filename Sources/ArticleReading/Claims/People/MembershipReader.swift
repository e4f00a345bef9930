import IndonesianText

/// Tells of which body somebody is by the group that he leads or came with:
/// `Delegasi Lohan Rail dipimpin X`, `Dari pihak pelabuhan hadir X dan Y`.
struct MembershipReader: Sendable {
    let marked: MarkedText
    let mentions: [OrganizationMention]

    private static let most = 40
    private static let leading: WordSet = ["dipimpin", "diketuai", "diwakili", "dikomandoi"]
    private static let between: WordSet = ["yang", "langsung", "itu", "tersebut", "oleh", "juga"]
    private static let sides: WordSet = [
        "pihak", "kubu", "sisi", "unsur", "jajaran", "kalangan", "manajemen",
    ]
    private static let present: WordSet = [
        "hadir", "tampak", "ada", "turut", "terlihat", "datang", "diwakili", "dipimpin", "ikut",
    ]

    /// The body of a person; nil where no group of his is named.
    func body(of person: Person) -> Range<Int>? {
        for mention in person.mentions.prefix(Self.most) {
            if let body = led(mention.lowerBound) ?? sent(mention.lowerBound)
                ?? spokenFor(mention.lowerBound) ?? inBrackets(mention.upperBound)
                ?? namely(mention.lowerBound)
            {
                return body
            }
        }
        return nil
    }

    /// `Dewan Adat Kutai yang dipimpin X`, `Rombongan yang dipimpin X itu`.
    private func led(_ start: Int) -> Range<Int>? {
        var token = start - 1
        while token > 0, isBetween(token) { token -= 1 }
        guard token > 0, let key = marked.key(token), Self.leading.contains(key) else { return nil }
        token -= 1
        while token > 0, isBetween(token) || marked.kind(token) == .comma { token -= 1 }
        if let body = mentions.last(where: { $0.tokens.upperBound <= token + 1 }) {
            if body.tokens.upperBound == token + 1 { return fullest(body) }
            // `Dewan Adat Tonyooi`: the rest of its name.
            let rest = body.tokens.upperBound...token
            if rest.count <= 3, rest.allSatisfy({ isRest($0) }) {
                return body.tokens.lowerBound..<token + 1
            }
        }
        guard isTravelling(token) else { return nil }
        return mentions.last { $0.tokens.upperBound <= start && isOfTravellers($0) }?.tokens
    }

    /// `PT Rimba Jaya, melalui Kepala Teknik X, menyanggupi …`.
    private func spokenFor(_ start: Int) -> Range<Int>? {
        guard marked.key(start - 1) == "melalui" || marked.key(start - 1) == "lewat" else {
            return nil
        }
        let end = marked.kind(start - 2) == .comma ? start - 2 : start - 1
        return mentions.last { $0.tokens.upperBound == end }.map(fullest)
    }

    /// `X (PT Rimba Jaya)`.
    private func inBrackets(_ end: Int) -> Range<Int>? {
        guard marked.kind(end) == .openBracket else { return nil }
        return mentions.first {
            $0.tokens.lowerBound == end + 1 && marked.kind($0.tokens.upperBound) == .closeBracket
        }.map(fullest)
    }

    /// `delegasi Balai Riset, yakni X dan Y`.
    private func namely(_ start: Int) -> Range<Int>? {
        let sentence = marked.text.sentence(of: start)
        let before = max(sentence.lowerBound, start - Self.longestList)..<start
        guard
            let link = before.last(where: { marked.key($0) == "yakni" || marked.key($0) == "yaitu" }
            ),
            (link + 1..<start).allSatisfy({ isOfList($0) })
        else { return nil }
        let end = marked.kind(link - 1) == .comma ? link - 1 : link
        guard let body = mentions.last(where: { $0.tokens.upperBound <= end }),
            end - body.tokens.upperBound <= 3,
            (body.tokens.upperBound..<end).allSatisfy({ isRest($0) })
        else { return nil }
        return body.tokens.upperBound == end ? fullest(body) : body.tokens.lowerBound..<end
    }

    private static let longestList = 16

    private func isOfList(_ token: Int) -> Bool {
        guard marked.kind(token) == .word else { return true }
        return marked.tokens[token].isCapitalized || marked.has(token, .title)
            || marked.key(token) == "dan" || marked.key(token) == "serta"
    }

    private func isRest(_ token: Int) -> Bool {
        marked.areJoined(token) && marked.kind(token) == .word && marked.tokens[token].isCapitalized
    }

    private func isBetween(_ token: Int) -> Bool {
        marked.key(token).map { Self.between.contains($0) } ?? false
    }

    private func isTravelling(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "delegasi" || key == "rombongan"
    }

    private func isOfTravellers(_ mention: OrganizationMention) -> Bool {
        let start = mention.tokens.lowerBound
        return isTravelling(start - 1) || marked.key(start - 1) == "dari" && isTravelling(start - 2)
    }

    /// `Dari pihak BPJS hadir X`: all who are named up to the next `dari` are of it.
    private func sent(_ start: Int) -> Range<Int>? {
        let sentence = marked.text.sentence(of: start)
        let range = max(sentence.lowerBound, start - 40)..<start
        guard let from = range.last(where: { marked.key($0) == "dari" && opens($0) }) else {
            return nil
        }
        var token = from + 1
        while token < from + 3, let key = marked.key(token), Self.sides.contains(key) { token += 1 }
        guard let body = mentions.first(where: { $0.tokens.lowerBound == token }),
            body.tokens.upperBound < start
        else { return nil }
        let end = body.tokens.upperBound
        // `Dari BPJS, Bapak X menjanjikan …`.
        let isNamedAtOnce = marked.kind(end) == .comma && start - end <= 3
        let isTold = marked.key(end).map { Self.present.contains($0) } ?? false
        return isNamedAtOnce || isTold ? fullest(body) : nil
    }

    /// Whether a word opens its sentence or a clause of it.
    private func opens(_ token: Int) -> Bool {
        marked.beginsSentence(token) || marked.kind(token - 1) == .comma
            || marked.key(token - 1) == "sedangkan" || marked.key(token - 1) == "sementara"
            || marked.key(token - 1) == "adapun"
    }

    /// The whole name of a body that is given by one word of it or by its short form.
    private func fullest(_ body: OrganizationMention) -> Range<Int> {
        guard body.words.count == 1, let only = body.words.first else { return body.tokens }
        let whole = mentions.first { other in
            other.words.count > 1
                && (other.short == only
                    || other.words.contains(only)
                        && marked.key(other.tokens.lowerBound) == only)
        }
        return whole?.tokens ?? body.tokens
    }
}
