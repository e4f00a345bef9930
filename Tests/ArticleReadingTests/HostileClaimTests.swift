import Article
import Testing

@testable import ArticleReading

@Suite struct HostileClaimTests {
    private static let pieces = [
        "Gubernur", "Kaltim", "Bupati", "Paser", "Budi", "Santoso", "H.", "Dr.", ",", ".", "“", "”",
        "\"",
        "kata", "ujarnya", "rapat", "di", "Kantor", "Ruang", "PT", "Maju", "Jaya", "(", ")", "dan",
        "yang",
        "dihadiri", "Dinas", "Kesehatan", "itu", "S.E.", "\n", "–", "dari", "mewakili", "Kepala",
        "Ketua", "Komisi", "II", "disapa", "alias", "menegaskan", "tidak", "hadir", "é", "🙂",
        "16/5", "Wali",
        "Kota", "wakil", "Menurut", "nya", "RT", "22", "juga", "pula", "Kontraktor", "Operator",
        "lantai", "Staf", "Ahli", "Co", "Ltd", "sehari", "sebelumnya", "Karang", "Taruna",
        "Makodim", "0904", "/", "kuasa", "hukum", "guru", "besar", "Negeri", "bernama", "Forum",
        "Sutini", "berdiri", "Balai", "Jalan", "adalah", "Kepada",
    ]

    /// What opens a text has nothing before it.
    @Test(arguments: [
        "Juga Rizal Amri dan Budi Santoso tampak.", "pula Rizal Amri.",
        "Kontraktor Rizal Amri, Ketua DPRD Paser, hadir.", "Operator Rizal Amri hadir.",
        "lantai tiga gedung", "sambutannya Bupati Rizal Amri menekankan itu.", "Taruna Rizal",
    ])
    func nothingStandsBeforeTheFirstWord(text: String) throws {
        _ = try ClaimSample.read(text)
    }

    /// Whatever stands together, nothing breaks, and every claim lies in the text.
    @Test func everyClaimLiesInTheText() throws {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<400 {
            let text = (0..<next(90)).map { _ in Self.pieces[next(Self.pieces.count)] }
                .joined(separator: next(4) == 0 ? "" : " ")
            let claims = try ClaimSample.read(text)
            let bytes = CleanText(paragraphs: text.split(separator: "\n").map(String.init)).bytes
            let evidence =
                claims.participants.map(\.evidence) + claims.mentioned.map(\.evidence)
                + claims.quotes.map(\.evidence) + claims.statements.map(\.evidence)
                + claims.place.evidence.values
            for span in evidence.flatMap(\.spans) {
                #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count)
            }
            for quote in claims.quotes {
                let written = quote.evidence.spans.map {
                    String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
                }
                #expect(quote.text == written.joined(separator: "\n"))
            }
        }
    }

    /// A stop behind a title ends the sentence in the middle of a name.
    @Test(arguments: ["Profesor", "Ns", "Kolonel", "Bripka", "Almarhum", "Tante"])
    func aTitleWithAStopBreaksNothing(_ title: String) throws {
        let claims = try ClaimSample.read(
            """
            Ketua DPRD Paser Rizal Amri memimpin rapat di Kantor Bupati. Menurut Ketua Komisi II \
            \(title). Lina Waty, data belum lengkap dan harus ditambah lagi. Menurut \(title). Lina \
            Waty, data belum lengkap.
            """)
        #expect(claims.participants.contains { $0.name == "Rizal Amri" })
    }

    /// A word that asks for more ends its line.
    @Test(arguments: ["diwakili", "dihadiri", "mewakili", "didampingi", "bersama", "kata", "dari"])
    func aLineThatBreaksOffBreaksNothing(_ word: String) throws {
        let claims = try ClaimSample.read(
            "Rapat dipimpin Ketua DPRD Paser Rizal Amri dan \(word)\nBupati Paser Lina Waty hadir.")
        let names = claims.participants.compactMap(\.name) + claims.mentioned.map(\.name)
        #expect(Set(names) == ["Rizal Amri", "Lina Waty"])
    }

    private static let repeatedPieces = [
        "Gubernur Budi Santoso hadir bersama Bupati Paser Andi di Kantor Bupati,",
        "\"Kami datang,\" kata Budi dan", "“a", "\"", "Direktur PT Maju", "kata Ali ,",
        "Kepala Dinas (", "di Kantor Gubernur Kaltim", "alias Untung", "Aaa Bbb", "(",
        "dihadiri Dinas X, Dinas Y,", "Senin (16/5/2025)", "16 Mei 2025", "7", "ia menilai bahwa",
        "perwakilan PT Maju Jaya,", "Kepala Desa", "Wali Kota", "dipimpin", "H.", "–",
        "Kepala", "Dinas", "PT", "Direktur", "Ketua Umum", "Kepala Bidang", "Dr.", "bin",
        "Komisi II",
        "kata", "dan", "yang", "mewakili", "diwakili", "tidak hadir,", "disapa Pak", "Ruang", "di",
    ]

    private static func text(of piece: String, bytes: Int) -> String {
        "Rapat. "
            + Array(repeating: piece, count: bytes / (piece.utf8.count + 1)).joined(separator: " ")
    }

    #if DEBUG
        /// Twice the text takes twice the questions, whatever it repeats.
        ///
        /// Persons and organizations are compared with each other up to a bound, so that is
        /// counted beyond it.
        @Test(arguments: repeatedPieces)
        func theWorkGrowsAsTheTextDoes(_ piece: String) throws {
            let once = try ClaimSample.questions(Self.text(of: piece, bytes: 24_000))
            let twice = try ClaimSample.questions(Self.text(of: piece, bytes: 48_000))
            #expect(twice * 10 <= once * 24, "\(once) questions, then \(twice)")
        }
    #endif

    /// However much a text repeats, what is claimed of it stays small.
    @Test(arguments: repeatedPieces)
    func longTextsHaveFewPersons(_ piece: String) throws {
        let claims = try ClaimSample.read(Self.text(of: piece, bytes: 12_000))
        #expect(claims.participants.count + claims.mentioned.count <= 600)
        for person in claims.participants { #expect(person.evidence.spans.count <= 4) }
    }

    /// A quotation may be longer than the longest piece of a sentence.
    @Test func aVeryLongQuotationIsSaidOnce() throws {
        let words = Array(repeating: "kami akan datang lagi,", count: 300).joined(separator: " ")
        let claims = try ClaimSample.read("“Pak, \(words)” kata Bupati Paser Andi Wijaya.")
        #expect(claims.quotes.count == 1)
        let paragraphs = Array(repeating: "“Kami datang.", count: 2_000).joined(separator: "\n")
        #expect(try ClaimSample.read(paragraphs + "” kata Bupati Paser Andi.").quotes.count <= 1)
    }

    @Test func aPersonHasSoManyNamesAndNoMore() throws {
        let names = (0..<900).map { "alias Na\(Self.word($0)) Ka\(Self.word($0))" }
        let clean = CleanText(paragraphs: [
            "Rapat dipimpin Bupati Paser Andi Wijaya \(names.joined(separator: " "))."
        ])
        let marked = MarkedText(clean.words, matches: [])
        let runs = CapitalRuns(marked)
        let offices = OfficeParser(marked: marked, runs: runs)
        let firms = FirmNames(marked, runs: runs, offices: offices)
        var book = PersonBook(
            MentionScanner.mentions(in: marked, offices: offices, firms: firms), in: marked)
        AliasFinder(marked: marked).read(into: &book)
        #expect(!book.persons.isEmpty)
        #expect(book.persons.allSatisfy { $0.aliases.count <= 200 })
    }

    private static func word(_ index: Int) -> String {
        String(
            [index % 26, index / 26 % 26, index / 676 % 26].map {
                Character(UnicodeScalar(UInt8(97 + $0)))
            })
    }

    @Test func thousandsOfPersonsAreReadUpToABound() throws {
        let names = (0..<700).map { "Kepala Dinas Na\(Self.word($0)) Or\(Self.word($0))" }
        let claims = try ClaimSample.read("Rapat dihadiri \(names.joined(separator: ", ")).")
        #expect(claims.participants.count <= 600)
    }
}
