/// What bars an article from a meeting, however alike they are otherwise.
struct Veto {
    let window: Int

    init(_ settings: ClusteringSettings) { window = settings.windowDays }

    /// Whether an article may report the meeting that these articles report.
    func allows(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        !isFar(article, members) && !contradictsDay(article, members)
    }

    /// Both lie at known times, more than the window apart.
    private func isFar(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        guard let span = article.span else { return false }
        let spans = members.compactMap(\.span)
        guard spans.count == members.count else { return false }
        return spans.allSatisfy {
            max(0, span.lowerBound - $0.upperBound, $0.lowerBound - span.upperBound) > window
        }
    }

    /// All that say a day say another, and nothing is wrong with the weekdays they print.
    private func contradictsDay(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        guard let days = article.days, days.trusted else { return false }
        let known = members.days
        guard !known.isEmpty, known.allSatisfy(\.trusted) else { return false }
        return !known.contains { $0.meets(days) }
    }
}
