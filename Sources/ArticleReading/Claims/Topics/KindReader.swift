import Article
import IndonesianText

/// Tells a report of a meeting from other news.
///
/// A logistic model over the features of `KindFeatures`; how it is trained stands in
/// `docs/reading.md`.
struct KindReader: Sendable {
    let marked: MarkedText
    let book: PersonBook

    /// Whether the article reports a meeting, and how sure that is in hundredths.
    func read(title: TokenizedText?) -> (kind: ArticleRecord.Kind, confidence: Int) {
        let features = KindFeatures(marked, book: book, title: title)
        let score = zip(features.values, KindWeights.thousandths)
            .reduce(-KindWeights.threshold) { $0 + $1.0 * $1.1 }
        return (score >= 0 ? .meeting : .other, Self.confidence(abs(score)))
    }

    /// The hundredths of a logistic curve at a score in thousandths.
    private static func confidence(_ score: Int) -> Int {
        let steps = [0, 200, 400, 600, 850, 1100, 1390, 1730, 2200, 2940]
        return 50 + 5 * (steps.lastIndex { score >= $0 } ?? 0)
    }
}
