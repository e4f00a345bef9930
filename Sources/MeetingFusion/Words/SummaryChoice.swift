import Article
import IndonesianText

/// Two sentences, verbatim, that say what most articles say.
///
/// Each of the first sentences of an article scores by how much of it the closest sentence of
/// every other article has; what the first chosen one says already is not said again.
enum SummaryChoice {
    private static let sentencesOfArticle = 6
    private static let articles = 24

    static func summary(of sources: SourceArticles) -> String? {
        let candidates = sources.articles.prefix(articles).map(sentences)
        var scored: [(text: String, bag: WordBag, score: Int)] = []
        for (index, own) in candidates.enumerated() {
            for (place, sentence) in own.enumerated() {
                // Of equal support the earlier sentence of an article says more.
                let support = candidates.indices.filter { $0 != index }.reduce(0) { sum, other in
                    sum + (candidates[other].map { sentence.bag.dice($0.bag) }.max() ?? 0)
                }
                scored.append((sentence.text, sentence.bag, support * 10 - place * 25))
            }
        }
        guard let first = best(scored) else { return nil }
        let rest = scored.filter { first.bag.dice($0.bag) < 50 && $0.text != first.text }
        return [first.text, best(rest)?.text].compactMap(\.self).joined(separator: " ")
    }

    private static func best(
        _ scored: [(text: String, bag: WordBag, score: Int)]
    ) -> (text: String, bag: WordBag, score: Int)? {
        scored.enumerated().max { a, b in
            a.element.score != b.element.score
                ? a.element.score < b.element.score : a.offset > b.offset
        }?.element
    }

    private static func sentences(of article: PlacedArticle) -> [(text: String, bag: WordBag)] {
        let text = TokenizedText(Array(article.article.mainText.utf8.prefix(8_000)))
        var found: [(String, WordBag)] = []
        for sentence in text.sentences {
            let words = text.text(sentence)
            let bag = WordBag(words)
            let isQuoted = sentence.first.map(text.isQuoted) ?? false
            guard (6...70).contains(bag.total), !isQuoted else { continue }
            found.append((words, bag))
            if found.count == sentencesOfArticle { break }
        }
        return found
    }
}
