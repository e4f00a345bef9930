import Testing

@testable import MeetingStore

@Suite struct SearchWordsTests {
    @Test(arguments: [
        (
            "Rapat di Kantor Gubernur, Jl. Gajah Mada No. 2",
            "rapat di kantor gubernur jl gajah mada no 2"
        ),
        ("Rudy Mas’ud, Rudy Mas'ud dan Rudy Masud", "rudy masud rudy masud dan rudy masud"),
        ("Café Señor Øresund Łódź Straße", "cafe senor oresund lodz strasse"),
        ("cafe\u{301}", "cafe"), ("Pertemuan-pertemuan", "pertemuan pertemuan"),
        ("Сергей 東京", "сергей 東京"), ("", ""), ("—“”…", ""), ("İstanbul", "istanbul"),
    ])
    func areLettersAndDigitsWithoutCaseAndAccents(_ text: String, _ words: String) {
        #expect(SearchWords.of(text).joined(separator: " ") == words)
        // What is stored is what is searched: doing it twice changes nothing.
        #expect(SearchWords.of(words).joined(separator: " ") == words)
    }

    @Test func aWordWithoutEndIsCutAtAWholeCharacter() {
        let words = SearchWords.of(String(repeating: "ж", count: 500))
        #expect(words.count == 1)
        #expect(words.first?.utf8.count == 64)
        #expect(SearchWords.key(String(repeating: "aж ", count: 500)).utf8.count <= 200)
    }

    @Test func queriesHaveNoOperatorsButTheStar() {
        let query = SearchQuery(#"Mas'ud "AND( investa* :A & !x"#)
        #expect(query.fts5() == #"("masud" AND "and" AND "investa" * AND "a" AND "x")"#)
        #expect(query.fts5(in: .names).hasPrefix("{names} : ("))
        #expect(query.tsquery() == "'masud' & 'and' & 'investa':* & 'a' & 'x'")
        #expect(SearchQuery("ab cd*").tsquery(in: .place) == "'ab':C & 'cd':*C")
        #expect(SearchQuery(" '’* ").isEmpty)
    }
}
