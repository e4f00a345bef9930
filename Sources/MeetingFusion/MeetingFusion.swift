import Article
import CivilTime

/// Makes one record of what all articles of a meeting say.
enum MeetingFusion {
    /// The content of a meeting with these articles, in whatever order they come.
    static func content(of articles: [PlacedArticle], province: String) -> MeetingContent {
        let ordered = articles.sorted { a, b in
            (a.seconds ?? .max, a.article.key) < (b.seconds ?? .max, b.article.key)
        }
        let sources = SourceArticles(ordered)
        let people = PeopleFusion(sources)
        var content = MeetingContent(province: province, event: EventFusion.event(of: sources))
        content.title = TitleChoice.title(of: sources)
        content.summary = SummaryChoice.summary(of: sources)
        content.participants = people.participants + DelegationFusion.delegations(of: sources)
        content.mentioned = people.mentioned
        content.quotes = QuoteFusion(people).fused(sources) { $0.quotes }
        content.statements = QuoteFusion(people).fused(sources) { $0.statements }
        content.topics = TopicFusion.topics(of: sources)
        content.articles = ordered.map { MeetingArticle($0.article, why: $0.why) }
        content.agreement = AgreementReport.agreement(on: content, sources)
        let times = ordered.compactMap { $0.article.publishedAt ?? $0.article.fetchedAt }
        content.firstSeen = times.min { $0.seconds < $1.seconds }
        content.lastSeen = times.max { $0.seconds < $1.seconds }
        return RecordCap.capped(content)
    }
}
