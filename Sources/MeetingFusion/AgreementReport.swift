import Article

/// What all, some or one outlet claims, and where they contradict each other.
enum AgreementReport {
    static func agreement(on content: MeetingContent, _ sources: SourceArticles) -> [Agreement] {
        var report: [Agreement] = []
        for field in ["state", "date", "time", "place", "venue"] {
            guard let claims = content.event.claims[field], let best = claims.first else {
                continue
            }
            let isConflict =
                field == "date"
                ? content.event.basis == .conflict : field != "venue" && claims.count > 1
            report.append(
                agreement(field, best.value, best.support.articles, isConflict, sources))
        }
        for person in content.participants {
            guard let name = person.name ?? person.organization else { continue }
            report.append(agreement("participant", name, person.support.articles, false, sources))
        }
        for topic in content.topics {
            report.append(agreement("topic", topic.value, topic.support.articles, false, sources))
        }
        return report
    }

    private static func agreement(
        _ claim: String, _ value: String, _ articles: [ArticleKey], _ isConflict: Bool,
        _ sources: SourceArticles
    ) -> Agreement {
        let count = sources.outletCount(of: articles)
        let level: Agreement.Level =
            isConflict ? .conflict : count <= 1 ? .one : count == sources.outletCount ? .all : .some
        return Agreement(claim: claim, value: value, level: level, articles: articles)
    }
}
