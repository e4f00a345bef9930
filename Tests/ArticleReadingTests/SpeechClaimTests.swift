import Article
import ArticleReading
import Testing

@Suite struct SpeechClaimTests {
    private let lead =
        "Bupati Paser H. Arman Saleh memimpin rapat bersama Ketua DPRD Paser Lina Waty."

    @Test func namesTheSpeakerWithTheFullestName() throws {
        #expect(
            try ClaimSample.quotes("\(lead)\n“Kita mulai besok, tanpa alasan,” kata Arman.")
                == ["Arman Saleh: Kita mulai besok, tanpa alasan,"])
    }

    @Test func anOfficeStandsForWhoHoldsIt() throws {
        #expect(
            try ClaimSample.quotes("\(lead)\n\"Kita mulai besok,\" ujar Bupati sambil berdiri.")
                == ["Arman Saleh: Kita mulai besok,"])
    }

    @Test func aPronounMeansWhoIsInFocus() throws {
        let text = "\(lead)\nLina menolak usul itu. \"Uangnya dari mana?\" tanyanya kepada Bupati."
        let quote = try #require(try ClaimSample.read(text).quotes.first)
        #expect(quote.speaker == "Lina Waty")
        #expect(quote.attribution == .pronoun)
    }

    @Test func aTaskGivenToSomebodyDoesNotPutHimInFocus() throws {
        let text = """
            \(lead)
            Menurut Lina, data belum lengkap. Bahkan, Camat Kuaro Dadang Hamid ditugasi mendata. \
            "Itu pun baru separuh," ujarnya.
            """
        #expect(try ClaimSample.quotes(text) == ["Lina Waty: Itu pun baru separuh,"])
    }

    @Test func twoPartsOfASentenceAreTwoQuotations() throws {
        let text = "\(lead)\n\"Airnya keruh,\" kata Lina, \"dan baunya tajam.\""
        #expect(
            try ClaimSample.quotes(text) == [
                "Lina Waty: Airnya keruh,", "Lina Waty: dan baunya tajam.",
            ])
    }

    @Test func runsOverParagraphs() throws {
        let text = "\(lead)\n“Jalan itu putus.\n“Kita perbaiki tahun ini,” kata Arman."
        let quote = try #require(try ClaimSample.read(text).quotes.first)
        #expect(quote.text == "Jalan itu putus.\nKita perbaiki tahun ini,")
        #expect(quote.speaker == "Arman Saleh")
        #expect(quote.evidence.spans.count == 2)
    }

    @Test func slogansAndTermsAreNoQuotations() throws {
        let text = """
            \(lead) Rapat bertema “Paser Maju Bersama Rakyat Menuju 2030” itu menyindir "usulan \
            titipan".
            """
        #expect(try ClaimSample.read(text).quotes.isEmpty)
    }

    @Test func aNicknameIsThePersonItIsSaidOf() throws {
        let text =
            "\(lead)\n“Sabar,  kita hitung dulu,” kata Batu.\nArman, yang akrab disapa Batu, tertawa."
        #expect(try ClaimSample.read(text).quotes.first?.speaker == "Arman Saleh")
    }

    @Test func nobodyIsNamedWhereNobodyIsKnown() throws {
        let quote = try #require(
            try ClaimSample.read("“Air naik sampai ke atap rumah,” kata warga setempat.").quotes
                .first)
        #expect(quote.speaker == nil)
        #expect(quote.attribution == .none)
    }

    @Test func twoWithOneSurnameAreNeverConfused() throws {
        let text = """
            Gubernur Kaltim Badrul Hamka dan Ketua DPRD Kaltim Zainal Hamka menerima tamu.
            “Kita buka pintu lebar-lebar,” kata Zainal.
            “Silakan datang kapan saja,” kata Hamka.
            """
        let quotes = try ClaimSample.read(text).quotes
        #expect(quotes.map(\.speaker) == ["Zainal Hamka", nil])
    }

    @Test func reportedSpeechIsAStatement() throws {
        let statements = try ClaimSample.read(
            "\(lead)\nLina mengatakan anggaran belum cukup untuk tiga kecamatan."
        ).statements
        #expect(statements.map(\.speaker) == ["Lina Waty"])
        #expect(statements.first?.text == "anggaran belum cukup untuk tiga kecamatan.")
    }
}
