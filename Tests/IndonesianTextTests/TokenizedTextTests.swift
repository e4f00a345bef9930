import IndonesianText
import Testing

@Suite struct TokenizedTextTests {
    private func words(_ text: String) -> [String] {
        let text = TokenizedText(Array(text.utf8))
        return text.tokens.map { text.string($0.range) }
    }

    private func sentences(_ text: String) -> [String] {
        let text = TokenizedText(Array(text.utf8))
        return text.sentences.map { text.text($0) }
    }

    @Test func cutsWordsAndKeepsWhatBelongsTogether() {
        #expect(
            words("Rudi Mas’ud, S.E., M.Si. bayar Rp1,38 triliun aneh-aneh (16/5).")
                == [
                    "Rudi", "Mas’ud", ",", "S.E", ".", ",", "M.Si", ".", "bayar", "Rp1,38",
                    "triliun", "aneh-aneh", "(", "16", "/", "5", ")", ".",
                ])
    }

    @Test func cutsAtDashesBetweenNamesAndKeepsHyphensWithin() {
        #expect(words("Samarinda–Bontang Min-jae") == ["Samarinda", "–", "Bontang", "Min-jae"])
    }

    @Test func noSentenceEndsAfterTitleInitialOrDegree() {
        #expect(
            sentences("Dr. H. M. Arif, M.T., tiba di Jl. Gajah. Ia duduk. “Baik. Mari,” katanya.")
                == [
                    "Dr. H. M. Arif, M.T., tiba di Jl. Gajah.", "Ia duduk.",
                    "“Baik. Mari,” katanya.",
                ])
    }

    @Test func aQuotationWithItsStopInsideEndsTheSentence() {
        #expect(sentences("“Kami tunggu.” Kalimat itu pendek.").count == 2)
        #expect(sentences("“Kami tunggu,” Dahlan berkata.").count == 1)
    }

    @Test func tokensCoverTheTextInOrderAndApart() {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("ab A.,-–’'\"“”( )9\né€🙂\u{a0}".unicodeScalars)
        for _ in 0..<500 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<60, using: &generator) {
                scalars.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            let text = TokenizedText(Array(String(scalars).utf8))
            var end = 0
            for token in text.tokens {
                #expect(token.start >= end && token.end > token.start)
                end = token.end
            }
            #expect(end <= text.bytes.count)
            #expect(text.sentences.flatMap { Array($0) } == Array(text.tokens.indices))
            #expect(text.paragraphs.flatMap { Array($0) } == Array(text.tokens.indices))
        }
    }
}
