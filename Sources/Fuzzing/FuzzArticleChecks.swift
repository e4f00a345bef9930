import Article
import JSON
import Pipeline

/// What holds of every article, whatever the page was.
enum FuzzArticleChecks {
    static func check(_ article: ArticleRecord) throws(FuzzFinding) {
        let text = Array(article.mainText.utf8)
        for evidence in evidence(of: article) {
            for span in evidence.spans {
                guard span.start >= 0, span.start < span.end, span.end <= text.count,
                    isBorder(span.start, text), isBorder(span.end, text)
                else {
                    throw FuzzFinding(
                        "'\(evidence.method)' shows bytes \(span.start) to \(span.end)"
                            + " of a text of \(text.count)")
                }
            }
        }
        for quote in article.quotes { try check(quote, text) }
        guard Set(article.quotes.map(\.evidence.spans)).count == article.quotes.count else {
            throw FuzzFinding("A quotation is there twice")
        }
        try checkNames(article, text)
        try checkRecord(article)
    }

    private static func evidence(of article: ArticleRecord) -> [Evidence] {
        article.participants.map(\.evidence) + article.mentioned.map(\.evidence)
            + article.quotes.map(\.evidence) + article.statements.map(\.evidence)
            + (article.event.map { Array($0.evidence.values) } ?? [])
    }

    /// Whether no character lies on both sides of an offset.
    private static func isBorder(_ offset: Int, _ text: [UInt8]) -> Bool {
        offset >= text.count || text[offset] & 0xC0 != 0x80
    }

    private static func check(_ quote: Quote, _ text: [UInt8]) throws(FuzzFinding) {
        let shown = quote.evidence.spans.map {
            String(decoding: text[$0.start..<$0.end], as: UTF8.self)
        }
        guard quote.text == shown.joined(separator: "\n") else {
            throw FuzzFinding("A quotation is not what stands at its place: \(quote.text)")
        }
        guard (quote.speaker == nil) == (quote.attribution == .none) else {
            throw FuzzFinding("A quotation is attributed to nobody, or has an unattributed speaker")
        }
    }

    /// Names and offices are verbatim.
    private static func checkNames(_ article: ArticleRecord, _ text: [UInt8]) throws(FuzzFinding) {
        let said =
            article.participants.flatMap { [$0.name, $0.role, $0.organization] }
            + article.mentioned.flatMap { [$0.name, $0.role, $0.organization] }
            + [article.event?.venue, article.event?.text]
        for words in said.compactMap(\.self) {
            guard !words.isEmpty, article.mainText.utf8.firstRange(of: words.utf8) != nil else {
                throw FuzzFinding("'\(words)' does not stand in the text")
            }
        }
    }

    private static func checkRecord(_ article: ArticleRecord) throws(FuzzFinding) {
        let bytes = article.bytes
        guard bytes.count <= RecordLimits.output else {
            throw FuzzFinding("The record has \(bytes.count) bytes")
        }
        do {
            guard try ArticleRecord(json: JSONParser.parse(bytes)) == article else {
                throw FuzzFinding("The record is not read back as it was written")
            }
        } catch let finding as FuzzFinding {
            throw finding
        } catch {
            throw FuzzFinding("The record cannot be read back: \(error)")
        }
    }
}
