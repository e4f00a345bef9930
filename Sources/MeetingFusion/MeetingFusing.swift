import Article
import CivilTime

/// Fuses what the articles of one meeting say into one record.
struct MeetingFusing {
    /// The articles, in order of time, then key; those without a time last.
    let articles: [HeldArticle]
    let settings: FusionSettings

    init(_ articles: [HeldArticle], settings: FusionSettings) {
        self.articles = articles.sorted { a, b in
            let (one, other) = (a.time?.seconds ?? .max, b.time?.seconds ?? .max)
            return (one, a.record.key) < (other, b.record.key)
        }
        self.settings = settings
    }

    /// The record, no larger than the settings allow.
    func content() -> MeetingContent {
        let records = articles.map(\.record)
        let people = PeopleFusing(records)
        let event = EventFusing(records).event()
        var content = MeetingContent(province: records.first?.province ?? "none", event: event)
        let words = SharedWords(records)
        content.title = TitleChoice(records, words, state: event.state).title(
            limit: settings.lists.textBytes)
        content.summary = SummaryChoice(records, words, event: event).summary()
        content.participants = people.participants()
        content.mentioned = people.mentioned()
        content.quotes = SpeechFusing(people).fused(records) { $0.quotes }
        content.statements = SpeechFusing(people).fused(records) { $0.statements }
        content.topics = topics(records)
        content.articles = articles.map { MeetingArticle($0.record, why: $0.why) }
        content.agreement = AgreementFusing(records, people: people).agreement(content)
        let times = articles.compactMap(\.time)
        content.firstSeen = times.min { $0.seconds < $1.seconds }
        content.lastSeen = times.max { $0.seconds < $1.seconds }
        return SizeCap(settings).capped(content)
    }

    private func topics(_ records: [ArticleRecord]) -> [MeetingClaim] {
        var votes = Votes<String>()
        for record in records {
            for topic in record.topics { votes.add(topic, by: record.key, confidence: 80) }
        }
        return votes.ranked.map { MeetingClaim(value: $0.value, support: $0.support) }
    }
}
