import ArticleReading
import Testing

@Suite struct CleanTextTests {
    private func sentences(_ paragraphs: String...) -> [String] {
        let text = CleanText(paragraphs: paragraphs)
        return text.sentences.map(text.text)
    }

    @Test func paragraphsAreJoinedByOneNewline() {
        let text = CleanText(paragraphs: ["Satu.", "", "Dua"])
        #expect(text.string == "Satu.\nDua")
        #expect(text.paragraphs.map(text.text) == ["Satu.", "Dua"])
    }

    @Test func sentencesEndAtMarksWithTheirQuotes() {
        #expect(
            sentences("“Izin kita mudahkan.” Ia pergi. Benarkah? Ya!", "Tamat… (adv/rfh)") == [
                "“Izin kita mudahkan.”", "Ia pergi.", "Benarkah?", "Ya!", "Tamat…", "(adv/rfh)",
            ])
    }

    @Test func titlesAndInitialsEndNothing() {
        let line =
            "Aula dr. Amiruddin Saleh dipakai Ir. H. M. Noor di Jl. Awang Long pukul 14.00 Wita."
        #expect(sentences(line) == [line])
    }

    @Test func amountsAndAbbreviatedDegreesEndNothing() {
        let line = "Hj. Noorlela, S.H. menerima Rp1.500 juta."
        #expect(sentences(line) == [line])
    }

    @Test func nothingIsLostOfAnyText() {
        for line in ["...", "“", "A.", ".”) .", "  ", "é. É. …… X"] {
            let text = CleanText(paragraphs: [line])
            let seen = text.sentences.map(text.text).joined()
            #expect(seen.filter { $0 != " " } == line.filter { $0 != " " })
        }
    }
}
