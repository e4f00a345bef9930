import Article
import CivilTime

/// How well articles were read, field by field.
struct ReadingScore {
    private var text = 0.0
    private var articles = 0
    private var kind = Tally()
    private var date = Tally()
    private var place = Tally()
    private var quotes = Tally()

    /// Scores one article; nil where no reading came out.
    mutating func add(_ read: ArticleRecord?, labelled: LabelledArticle) {
        articles += 1
        text += WordOverlap.dice(
            WordOverlap.lines(labelled.mainText), WordOverlap.lines(read?.mainText ?? ""))
        kind.count(
            found: read?.kind == .meeting ? true : nil,
            labelled: labelled.meeting == nil ? nil : true)
        score(quotes: read?.quotes ?? [], labelled: labelled.quotes)
        guard labelled.meeting != nil else { return }
        date.count(found: read?.event?.date?.description, labelled: labelled.date)
        place.count(found: read?.event?.place?.code, labelled: labelled.placeCode)
    }

    private mutating func score(quotes found: [Quote], labelled: [String]) {
        var left = found.map { WordOverlap.words($0.text) }
        var right = 0
        for text in labelled {
            let words = WordOverlap.words(text)
            guard let match = left.firstIndex(where: { WordOverlap.dice(words, $0) >= 0.8 }) else {
                continue
            }
            left.remove(at: match)
            right += 1
        }
        quotes.right += right
        quotes.wrong += left.count
        quotes.missed += labelled.count - right
    }

    /// The figures by name, each between 0 and 1.
    var figures: [(name: String, value: Double)] {
        [
            ("main_text", text / Double(max(1, articles))), ("kind", kind.f1), ("date", date.f1),
            ("place", place.f1), ("quotes", quotes.f1),
        ]
    }
}
