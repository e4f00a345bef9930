import Article
import ArticleReading
import Testing

@Suite struct HostileClaimTests {
    private static let pieces = [
        "Gubernur", "Kaltim", "Bupati", "Paser", "Budi", "Santoso", "H.", "Dr.", ",", ".", "“", "”",
        "\"",
        "kata", "ujarnya", "rapat", "di", "Kantor", "Ruang", "PT", "Maju", "Jaya", "(", ")", "dan",
        "yang",
        "dihadiri", "Dinas", "Kesehatan", "itu", "S.E.", "\n", "–", "dari", "mewakili", "Kepala",
        "Ketua", "Komisi", "II", "disapa", "alias", "menegaskan", "tidak", "hadir", "é", "🙂",
        "16/5", "Wali",
        "Kota", "wakil", "Menurut", "nya", "RT", "22",
    ]

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

    /// Texts that would take hours if any step went over them once for each word.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "Gubernur Budi Santoso hadir bersama Bupati Paser Andi di Kantor Bupati,",
            "\"Kami datang,\" kata Budi dan", "“a", "\"", "Direktur PT Maju", "kata Ali ,",
            "Kepala Dinas (",
            "di Kantor Gubernur Kaltim", "alias Untung", "Aaa Bbb", "dihadiri Dinas X, Dinas Y,",
        ])
    func longTextsAreReadInTime(_ piece: String) throws {
        let count = 12_000 / piece.utf8.count
        let text = Array(repeating: piece, count: count).joined(separator: " ")
        #expect(try ClaimSample.read("Rapat. \(text)").participants.count <= 600)
    }

    @Test func thousandsOfPersonsAreReadInTime() throws {
        let names = (0..<700).map { index in
            let letters = [index % 26, index / 26 % 26, index / 676 % 26].map {
                Character(UnicodeScalar(UInt8(97 + $0)))
            }
            return "Kepala Dinas Na\(String(letters)) Or\(String(letters))"
        }
        let claims = try ClaimSample.read("Rapat dihadiri \(names.joined(separator: ", ")).")
        #expect(claims.participants.count <= 600)
    }
}
