import Article
import ArticleReading
import Testing

/// Who is meant where a name stands beside an office, a body or a verb.
@Suite struct NamedBesideTests {
    private static let lead = "Bupati Paser Arman Saleh memimpin rapat di Kantor Bupati, Senin.\n"

    private func people(_ text: String) throws -> [String] {
        let claims = try ClaimSample.read(Self.lead + text)
        let there = claims.participants.filter { $0.name != nil && $0.name != "Arman Saleh" }
            .map { "\($0.name ?? "") | \($0.role ?? "-") | \($0.organization ?? "-")" }
        return there
            + claims.mentioned.map { "(\($0.name) | \($0.role ?? "-") | \($0.why.rawValue))" }
    }

    private func speakers(_ text: String) throws -> [String?] {
        try ClaimSample.read(Self.lead + text).quotes.map(\.speaker)
    }

    /// The comma closes what the sentence opens with.
    @Test(arguments: ["Kepada wali kota", "Di hadapan wali kota", "Di depan wali kota"])
    func whoAsksIsNotWhomHeAsks(opening: String) throws {
        #expect(
            try people("\(opening), Wati Hamid meminta kios dipindah.") == ["Wati Hamid | - | -"])
    }

    @Test func anOfficeIsNotOfWhoIsNamedBehindIt() throws {
        #expect(
            try people("Dandim yang tak dapat hadir mengutus Mayor Inf Teguh Santosa.")
                == ["Teguh Santosa | - | -"])
    }

    @Test func theNextOfAListIsRepresentedNotTheOneBefore() throws {
        #expect(
            try people(
                "Turut hadir Kapolsek Kuaro Iptu Dwi Hatta, Danramil yang diwakili Serka Petrus Lawai."
            ) == ["Dwi Hatta | Kapolsek Kuaro | -", "Petrus Lawai | - | -"])
    }

    @Test func aFirmIsKnownByItsNameWithoutPT() throws {
        let text = """
            Direktur PT Rimba Tanah Etam Hendra Salim hadir. Turut hadir Kepala Urusan Eksternal \
            Rimba Tanah Etam Ronald Hutabarat.
            """
        #expect(
            try people(text).last
                == "Ronald Hutabarat | Kepala Urusan Eksternal Rimba Tanah Etam | Rimba Tanah Etam")
    }

    @Test(arguments: [
        (
            "Turut hadir Sekretaris Kecamatan Nining Suryana.",
            "Nining Suryana | Sekretaris Kecamatan"
        ),
        ("Ketua panitia itu adalah Wati Hamid.", "Wati Hamid | Ketua panitia"),
        (
            "Penasihat hukum yang mendampinginya, Tono Basri, S.H., menolak tawaran itu.",
            "Tono Basri, S.H. | Penasihat hukum"
        ),
    ])
    func whoseAnOfficeIs(text: String, person: String) throws {
        #expect(try people(text).first?.hasPrefix(person + " | ") == true)
    }

    /// One word will do where people are called by it and it does something.
    @Test(arguments: [
        "Sutini berdiri dari kursinya.", "Sutini tidak mundur.",
        "Sutini, yang rumahnya terendam, mengangkat tangan.",
        "Perempuan bernama Sutini mengeluarkan surat.",
    ])
    func aNameOfOneWordSpeaksBehindItsSentence(sentence: String) throws {
        #expect(try speakers("\(sentence)\n“Kami lelah,” katanya.") == ["Sutini"])
    }

    @Test(arguments: ["Angin bertiup kencang.", "Harga tidak turun."])
    func otherWordsThatOpenASentenceAreNobody(sentence: String) throws {
        #expect(try people(sentence).isEmpty)
    }

    @Test(arguments: [
        "Hadiah tersebut diserahkan kemarin.", "Lawan bupati adalah Kotak Kosong.",
    ])
    func thingsAreNobody(sentence: String) throws {
        #expect(try people(sentence).isEmpty)
    }

    @Test(arguments: ["menggugat", "digugat"])
    func whoSuesAFirmOrIsSuedIsNotOfIt(verb: String) throws {
        let found = try people("Aktivis \(verb) PT Bara Indo, Rizal Amri menyebut izinnya mati.")
        #expect(!found.contains { $0.contains(verb) })
    }

    @Test func whereSomebodyIsMetIsNotPartOfHisOffice() throws {
        let found = try people("Buruh bertemu Kepala Disnaker Rizal Amri di DPRD Bontang.")
        #expect(found == ["Rizal Amri | Kepala Disnaker | Disnaker"])
    }

    @Test func aListOfOfficesIsNoListOfNouns() throws {
        let found = try people("Hadir Kepala Dinas Sosial, dan Pemuda Katolik. Rizal Amri datang.")
        #expect(!found.contains { $0.contains("Sosial, dan") })
    }

    @Test func aSecondOfficeDoesNotHideAnAbsence() throws {
        #expect(
            try people("Wakil Bupati Wati Hamid, Ketua Tim Percepatan, tidak hadir.")
                == ["(Wati Hamid | Wakil Bupati | absent)"])
    }

    @Test func whoseSpeechOpensTheSentenceSpeaks() throws {
        let text = """
            Dalam sambutannya Kapolda Kaltim Irjen Teguh Santosa menekankan lima kerawanan.
            “Saya minta siaga,” tegasnya.
            """
        #expect(try speakers(text) == ["Teguh Santosa"])
    }

    @Test(arguments: ["Hadir", "Hadir pula"])
    func aManDescribedIsWhomTheSentenceBeforeNames(opening: String) throws {
        let text = """
            \(opening) Faisal Bahasuan. Pria yang fasih berbahasa Benuaq itu menilai janji itu patut disambut.
            “Sudah tiga kali kami menunggu,” katanya.
            """
        #expect(try speakers(text) == ["Faisal Bahasuan"])
    }

    @Test func aWordThatHardlyLooksLikeANameIsOneWhereItStandsAlone() throws {
        let text = """
            Turut hadir Kepala BWS Kalimantan IV Sahat Parlindungan Manurung.
            “Kami menunggu izin,” ucap Sahat dari layar.
            """
        #expect(try speakers(text) == ["Sahat Parlindungan Manurung"])
    }
}
