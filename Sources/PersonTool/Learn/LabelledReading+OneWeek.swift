import Article
import CivilTime

/// Labelled files hold few meetings a week, a province dozens.
extension LabelledReading {
    /// The same articles as if all their meetings had been in one week.
    ///
    /// Each meeting moves by whole weeks, so that the weekdays which its articles print stay right.
    var inOneWeek: LabelledReading {
        let days = Dictionary(grouping: items, by: \.group).compactMapValues { items in
            items.compactMap { Self.day(of: $0.record) }.min()
        }
        guard let last = days.values.max() else { return self }
        return LabelledReading(
            items: items.map { item in
                guard let day = days[item.group] else { return item }
                return Item(
                    record: Self.moved(item.record, by: (last - day) / 7 * 7),
                    meeting: item.meeting, group: item.group)
            })
    }

    private static func day(of article: ArticleRecord) -> Int? {
        article.event?.date?.day
            ?? article.publishedAt.map { $0.date(offsetMinutes: $0.offsetMinutes).day }
    }

    private static func moved(_ article: ArticleRecord, by days: Int) -> ArticleRecord {
        var article = article
        if var event = article.event {
            event.date = event.date?.adding(days: days)
            event.endDate = event.endDate?.adding(days: days)
            event.movedFrom = event.movedFrom?.adding(days: days)
            article.event = event
        }
        article.publishedAt = article.publishedAt?.adding(days: days)
        article.fetchedAt = article.fetchedAt?.adding(days: days)
        return article
    }
}

extension Timestamp {
    fileprivate func adding(days: Int) -> Timestamp {
        Timestamp(seconds: seconds + days * 86_400, offsetMinutes: offsetMinutes)
    }
}
