import Article

/// One saying as several articles carry it.
struct UtteranceGroup {
    private(set) var members: [Utterance]

    init(_ first: Utterance) { members = [first] }

    mutating func add(_ utterance: Utterance) { members.append(utterance) }

    /// Whether an utterance is this saying: nearly the same words, or a stretch of them.
    func holds(_ utterance: Utterance) -> Bool {
        guard let lead = members.first?.words else { return false }
        let words = utterance.words
        let (short, long) = words.keys.count < lead.keys.count ? (words, lead) : (lead, words)
        if long.keys.count <= 2 * short.keys.count, lead.likeness(to: words) >= 0.85 {
            return true
        }
        return short.keys.count >= 5 && long.contains(short)
    }

    /// The saying with its speaker; none where articles name different ones equally often.
    func record(name: (String) -> String?) -> MeetingQuote? {
        guard let text = text else { return nil }
        var speakers = Votes<String>()
        var all = Votes<String>()
        for member in members {
            all.add("", by: member.article, confidence: member.quote.evidence.confidence)
            guard let speaker = member.quote.speaker.map({ name($0) ?? $0 }) else { continue }
            speakers.add(
                speaker, by: member.article, confidence: member.quote.evidence.confidence,
                weight: Self.weight(member.quote))
        }
        let ranked = speakers.ranked
        let isTie = ranked.count > 1 && ranked[0].weight == ranked[1].weight
        let speaker = isTie ? nil : ranked.first?.value
        let attribution = members.filter {
            speaker != nil && ($0.quote.speaker.map { name($0) ?? $0 }) == speaker
        }.map(\.quote.attribution).max { Self.rank($0) < Self.rank($1) }
        return MeetingQuote(
            speaker: speaker, text: text, attribution: attribution ?? .none,
            support: all.ranked.first?.support ?? Support(articles: [], confidence: 0))
    }

    /// The wording that most articles have, the longest of several.
    private var text: String? {
        var votes = Votes<String>()
        for member in members { votes.add(member.quote.text, by: member.article, confidence: 1) }
        let ranked = votes.ranked
        let most = ranked.first?.weight
        return ranked.filter { $0.weight == most }.map(\.value).max {
            ($0.utf8.count, $1) < ($1.utf8.count, $0)
        }
    }

    private static func weight(_ quote: Quote) -> Int {
        quote.evidence.confidence * rank(quote.attribution)
    }

    private static func rank(_ attribution: Quote.Attribution) -> Int {
        switch attribution {
        case .named: 3
        case .pronoun: 2
        case .carried: 1
        case .none: 0
        }
    }
}
