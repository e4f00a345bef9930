import ArticleReading
import Testing

@Suite struct CleanTextTests {
    @Test func paragraphsAreJoinedByOneNewline() {
        let text = CleanText(paragraphs: ["Satu.", "", "Dua"])
        #expect(text.string == "Satu.\nDua")
        #expect(text.paragraphs.map(text.text) == ["Satu.", "Dua"])
    }

    @Test func sentencesAreRangesOfTheText() {
        let text = CleanText(paragraphs: ["“Izin kita mudahkan.” Ia pergi. Benarkah?", "Tamat."])
        #expect(
            text.sentences.map(text.text) == [
                "“Izin kita mudahkan.”", "Ia pergi.", "Benarkah?", "Tamat.",
            ])
    }

    @Test(arguments: ["", "...", "“", "A.", ".”) .", "  ", "é. É. …… X", "\u{0}\u{1}", "\n\n"])
    func nothingBreaksOnOddTexts(line: String) {
        let text = CleanText(paragraphs: [line, line])
        #expect(text.paragraphs.allSatisfy { $0.upperBound <= text.bytes.count })
        #expect(text.sentences.allSatisfy { $0.upperBound <= text.bytes.count })
    }
}
