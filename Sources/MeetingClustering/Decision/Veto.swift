/// What bars an article from a meeting, however alike they are otherwise.
struct Veto {
    private let window: Int
    private let copy: Double

    init(_ settings: ClusteringSettings) {
        window = settings.windowDays
        copy = Double(settings.copyPercent) / 100
    }

    /// Whether an article may report the meeting that these articles report, given how alike the
    /// texts are.
    func allows(
        _ article: ArticleTraits, _ members: [ArticleTraits], likeness: Double
    ) -> Bool {
        !isFar(article, members)
            && (!contradictsDay(article, members) || isCopy(article, members, likeness))
    }

    /// One text published at one time: one of its two days is a slip.
    ///
    /// A release that returns every week is no such copy.
    private func isCopy(
        _ article: ArticleTraits, _ members: [ArticleTraits], _ likeness: Double
    ) -> Bool {
        guard likeness >= copy, let published = article.published else { return false }
        return members.contains { abs(($0.published ?? .min / 2) - published) <= Self.days }
    }

    private static let days = 3

    /// Both lie at known times, more than the window apart; of a meeting one article that says when
    /// is enough.
    private func isFar(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        article.gap(to: members).map { $0 > window } ?? false
    }

    /// All that say a day say another, and nothing is wrong with the weekdays they print.
    private func contradictsDay(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        guard let days = article.days, days.trusted else { return false }
        let known = members.days
        guard !known.isEmpty, known.allSatisfy(\.trusted) else { return false }
        return !known.contains { $0.meets(days) }
    }
}
