import IndonesianText
import Testing

@Suite struct QuotationTests {
    private func quotations(_ text: String) -> [[String]] {
        let text = TokenizedText(Array(text.utf8))
        return text.quotations.map { $0.parts.map { text.string($0) } }
    }

    @Test(arguments: ["“Ya,” katanya.", "\"Ya,\" katanya.", "“Ya,\" katanya.", "\"Ya,” katanya."])
    func pairsAnyMixtureOfMarks(_ text: String) {
        #expect(quotations(text) == [["Ya,"]])
    }

    @Test func runsOverParagraphsWhereTheNextBeginsWithAMark() {
        #expect(quotations("“Satu.\n“Dua,” katanya.") == [["Satu.", "Dua,"]])
    }

    @Test func aMarkThatIsNeverClosedQuotesNothing() {
        #expect(quotations("“Satu lagi, katanya.\nLain.") == [])
        #expect(quotations("Layar 12\" dibeli.") == [])
    }

    @Test func keepsAQuotedWordInsideAQuotation() {
        #expect(
            quotations("\"Kata \"sabar\" itu mahal,\" ujarnya.") == [["Kata \"sabar\" itu mahal,"]])
    }

    @Test func manyMarksTakeLinearTime() {
        let text = TokenizedText(Array(String(repeating: "\"a ", count: 100_000).utf8))
        #expect(text.tokens.count == 200_000)
    }
}
