import Article
import CivilTime

/// A meeting as a person reads it.
enum MeetingText {
    /// One line: day, place, title, how many articles, id and version.
    static func line(_ meeting: Meeting) -> String {
        guard let content = meeting.content else { return gone(meeting) }
        let event = content.event
        let parts = [
            event.date?.description ?? "          ", event.place?.name ?? "?",
            content.title ?? event.venue ?? "a meeting",
        ]
        let count = content.articles.count
        return parts.joined(separator: "  ")
            + "  [\(count) \(count == 1 ? "article" : "articles"), \(meeting.id) v\(meeting.version)]"
    }

    /// One line of an article: day, outlet, title, address.
    static func line(_ article: ArticleRecord) -> String {
        let parts = [
            article.publishedAt?.description, article.outlet.name ?? article.outlet.domain,
            article.title, article.url ?? article.id,
        ]
        return parts.compactMap(\.self).joined(separator: "  ")
    }

    private static func gone(_ meeting: Meeting) -> String {
        let into = meeting.mergedInto.map { " into \($0)" } ?? ""
        return "\(meeting.status.rawValue)\(into)  [\(meeting.id) v\(meeting.version)]"
    }

    /// The whole meeting, a line a fact.
    static func lines(_ meeting: Meeting) -> [String] {
        guard let content = meeting.content else { return [gone(meeting)] }
        let event = content.event
        var lines = [line(meeting)]
        lines += content.summary.map { ["  \($0)"] } ?? []
        lines.append(
            "  when   \(event.date?.description ?? "not said") (\(event.basis.rawValue), "
                + "\(event.state.rawValue))")
        let place = [
            event.venue, event.place.map { "\($0.name)\($0.code.map { " (\($0))" } ?? "")" },
        ]
        lines.append("  where  \(place.compactMap(\.self).joined(separator: ", "))")
        lines += content.participants.map { "  who    \(person($0))" }
        lines += content.mentioned.map { "  named  \(person($0))" }
        lines += content.quotes.map { "  said   \($0.speaker ?? "?"): “\($0.text)”" }
        lines +=
            content.topics.isEmpty
            ? [] : ["  about  \(content.topics.map(\.value).joined(separator: ", "))"]
        lines += content.articles.map { "  told   \(article($0))" }
        return lines
    }

    private static func person(_ person: MeetingPerson) -> String {
        let parts = [
            person.name, person.role, person.name == nil ? person.organization : nil,
            person.why.map { "(\($0.rawValue))" },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
            + " [\(person.support.articles.count)]"
    }

    private static func article(_ article: MeetingArticle) -> String {
        let outlet = article.outlet.name ?? article.outlet.domain
        return [outlet, article.title, article.url].compactMap(\.self).joined(separator: ", ")
    }
}
