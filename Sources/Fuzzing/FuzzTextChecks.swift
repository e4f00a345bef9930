import CivilTime
import IndonesianText

/// What holds of the words, quotations and dates of every text.
enum FuzzTextChecks {
    static func check(_ bytes: [UInt8]) throws(FuzzFinding) {
        let text = TokenizedText(bytes)
        try checkTokens(text)
        try checkQuotations(text)
        for published in [nil, CivilDate("2025-05-16")] { try checkDates(text, published) }
        for time in ClockTime.all(in: text) {
            guard (0..<24).contains(time.hour), (0..<60).contains(time.minute),
                lies(time.tokens, in: text.tokens.count)
            else { throw FuzzFinding("A time of day is none: \(time.text)") }
        }
    }

    private static func lies(_ range: Range<Int>, in count: Int) -> Bool {
        range.lowerBound >= 0 && !range.isEmpty && range.upperBound <= count
    }

    /// Tokens lie behind each other, and each has its sentence.
    private static func checkTokens(_ text: TokenizedText) throws(FuzzFinding) {
        var end = 0
        for (index, token) in text.tokens.enumerated() {
            guard token.start >= end, token.end > token.start, token.end <= text.bytes.count,
                text.sentence(of: index).contains(index)
            else { throw FuzzFinding("Token \(index) overlaps another, or is in no sentence") }
            end = token.end
        }
        let count = text.sentences.reduce(0) { $0 + $1.count }
        guard count == text.tokens.count else {
            throw FuzzFinding("\(text.tokens.count) tokens, \(count) of them in sentences")
        }
    }

    private static func checkQuotations(_ text: TokenizedText) throws(FuzzFinding) {
        var end = 0
        for quotation in text.quotations {
            guard quotation.tokens.lowerBound >= end, lies(quotation.tokens, in: text.tokens.count)
            else { throw FuzzFinding("Two quotations share a token") }
            end = quotation.tokens.upperBound
            for part in quotation.parts where part.upperBound > text.bytes.count {
                throw FuzzFinding("A quotation runs beyond the text")
            }
        }
    }

    private static func checkDates(
        _ text: TokenizedText, _ published: CivilDate?
    ) throws(FuzzFinding) {
        var end = 0
        for date in DateScanner(text, publishedOn: published).expressions() {
            guard date.tokens.lowerBound >= end, lies(date.tokens, in: text.tokens.count) else {
                throw FuzzFinding("Two dates share a token")
            }
            end = date.tokens.upperBound
            if let first = date.date, let last = date.endDate, last < first {
                throw FuzzFinding("A date ends before it begins: \(text.text(date.tokens))")
            }
        }
    }
}
