import Article
import IndonesianText
import Testing

@testable import ArticleReading

/// What the letters of a word say for a name, and what the readers make of it.
@Suite struct NameLikenessTests {
    private func tenths(_ text: String) -> Int {
        let words = TokenizedText(Array(text.utf8))
        let marked = MarkedText(words, matches: [])
        return NameLikeness.tenths(0..<words.tokens.count, in: marked)
    }

    @Test(arguments: ["Rahmatullah", "Widyastuti", "Syamsiar", "Yohanis", "Nurhasni"])
    func namesOfNoListLookLikeNames(_ name: String) { #expect(tenths(name) > 0) }

    @Test(arguments: ["Pengelolaan", "Terpadu", "Bersatu", "Perhubungan", "Selatan"])
    func otherWordsDoNot(_ word: String) { #expect(tenths(word) < -10) }

    @Test func aWordOfTheListLooksMoreLikeOne() {
        #expect(tenths("Bambang") > 0)
        #expect(KnownNames.words.split(whereSeparator: \.isWhitespace).count > 1900)
    }

    @Test func noWordCountsForMoreThanAFew() {
        let long = String(repeating: "perhubungan", count: 50)
        #expect(tenths(long) == -40)
        #expect(tenths("Bambang Bambang") <= 80)
    }

    @Test func anApostropheIsNoLetter() {
        #expect(tenths("Mas'ud") == tenths("Masud"))
    }

    private func people(_ claims: ArticleClaims) -> [String] {
        claims.participants.compactMap(\.name) + claims.mentioned.map(\.name)
    }

    private func names(_ sentence: String) throws -> [String?] {
        let lead = "SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan di aula.\n"
        return try ClaimSample.read(lead + sentence).participants.map(\.name).filter {
            $0 != "Misran Adnan"
        }
    }

    /// Where the body ends, its name and the holder's being all that the text says.
    @Test(arguments: [
        ("Rektor Universitas Sangkaliat Tulus Nababan berdeham.", "Tulus Nababan"),
        ("Ketua serikat Rusdi Rante Lamato menyindir keputusan itu.", "Rusdi Rante Lamato"),
        ("Koordinator aliansi Fikram Saputra Nyurang bicara.", "Fikram Saputra Nyurang"),
        ("Manajer PT Meranti Lestari Sentosa (MLS) Wilhelm Siagian bicara.", "Wilhelm Siagian"),
        ("Pimpinan Wilayah Perum Bulog Kaltimtara Andri Wicaksana hadir.", "Andri Wicaksana"),
        ("Kepala Desa Suatang Baru Hj. Rabiah Lamato hadir.", "Hj. Rabiah Lamato"),
        ("Direktur PT Agarindo Pesisir Jaya Yohanes Siahaan hadir.", "Yohanes Siahaan"),
        ("Direktur BUMDes Mina Lestari Kamaruddin hadir.", "Kamaruddin"),
        ("CEO Mehmet Karadağ hadir.", "Mehmet Karadağ"),
        ("Ketua Forum Bambang Siahaan hadir.", "Bambang Siahaan"),
        ("Direktur RSUD Kornelia Lejau hadir.", "Kornelia Lejau"),
    ])
    func theHoldersNameBeginsWhereNamesDo(_ sentence: String, _ name: String) throws {
        #expect(try names(sentence) == [name])
    }

    @Test func lettersInBracketsStandForTheWholeFirm() throws {
        let people = try ClaimSample.read(
            """
            SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan. Direktur PT Sari Bayu Andika (SBA) \
            Rusdi Lamato hadir.
            """
        ).participants
        #expect(people.last?.organization == "PT Sari Bayu Andika (SBA)")
        #expect(people.last?.name == "Rusdi Lamato")
    }

    @Test func twoNamesAreSomebodyWithoutAnyOtherSign() throws {
        let text = """
            SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan. Jawaban itu tidak memuaskan \
            Hasbullah Hutasoit.
            """
        let claims = try ClaimSample.read(text)
        #expect(
            people(claims).contains("Hasbullah Hutasoit"))
    }

    @Test(arguments: [
        "Ikut mengaku. Panas mengatakan hal itu.",
        "Kepala Seksi Keselamatan Berlayar hadir.", "Kabid Perikanan Tangkap hadir.",
        "Menurut Terpadu Selatan, hasilnya baik. Terpadu menambahkan satu hal.",
    ])
    func whatNobodyIsCalledIsNobody(_ sentence: String) throws {
        let lead = "SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan di aula.\n"
        let claims = try ClaimSample.read(lead + sentence)
        #expect(people(claims) == ["Misran Adnan"])
    }
}
