import Article
import JSON

/// Keeps a record small.
///
/// Lists are cut to their limits, then all limits are halved, until the record has at most the
/// bytes it may have. What is left out is counted.
struct SizeCap {
    private let settings: FusionSettings

    init(_ settings: FusionSettings) { self.settings = settings }

    /// The record, no larger than it may be.
    func capped(_ content: MeetingContent) -> MeetingContent {
        var content = TextTrim(most: settings.lists.textBytes).trimmed(content)
        var limits = settings.lists
        cut(&content, limits)
        thin(&content, limits)
        while content.bytes.count > settings.mostBytes, limits.halve() {
            cut(&content, limits)
            thin(&content, limits)
        }
        return content
    }

    private func cut(_ content: inout MeetingContent, _ limits: ListLimits) {
        var omitted = content.omitted
        func shorten<Entry>(_ list: inout [Entry], _ limit: Int, _ name: String) {
            guard list.count > limit else { return }
            omitted[name, default: 0] += list.count - limit
            list.removeLast(list.count - limit)
        }
        shorten(&content.statements, limits.quotes, "statements")
        shorten(&content.quotes, limits.quotes, "quotes")
        shorten(&content.mentioned, limits.people, "mentioned")
        shorten(&content.participants, limits.people, "participants")
        shorten(&content.topics, limits.topics, "topics")
        shorten(&content.agreement, limits.agreement, "agreement")
        shorten(&content.articles, limits.articles, "articles")
        for field in content.event.claims.keys.sorted() {
            shorten(&content.event.claims[field, default: []], limits.claims, "claims.\(field)")
        }
        content.omitted = omitted
    }

    private func thin(_ content: inout MeetingContent, _ limits: ListLimits) {
        content.participants = content.participants.map { cut($0, limits) }
        content.mentioned = content.mentioned.map { cut($0, limits) }
        content.quotes = content.quotes.map { cut($0, limits) }
        content.statements = content.statements.map { cut($0, limits) }
        content.topics = content.topics.map { cut($0, limits) }
        content.event.claims = content.event.claims.mapValues { $0.map { cut($0, limits) } }
        content.agreement = content.agreement.map {
            var agreement = $0
            agreement.articles = Array(agreement.articles.prefix(limits.support))
            return agreement
        }
    }

    private func cut(_ person: MeetingPerson, _ limits: ListLimits) -> MeetingPerson {
        var person = person
        person.forms = Array(person.forms.prefix(limits.forms))
        person.roles = person.roles.prefix(limits.forms).map {
            var role = $0
            role.support = cut(role.support, limits)
            return role
        }
        person.support = cut(person.support, limits)
        return person
    }

    private func cut(_ quote: MeetingQuote, _ limits: ListLimits) -> MeetingQuote {
        var quote = quote
        quote.support = cut(quote.support, limits)
        return quote
    }

    private func cut(_ claim: MeetingClaim, _ limits: ListLimits) -> MeetingClaim {
        var claim = claim
        claim.support = cut(claim.support, limits)
        return claim
    }

    private func cut(_ support: Support, _ limits: ListLimits) -> Support {
        Support(
            articles: support.articles.prefix(limits.support), confidence: support.confidence)
    }
}
