import Article
import ArticleReading
import Testing

/// Who took part, and who is only named.
@Suite struct AttendanceTests {
    private let lead = """
        SAMARINDA – Rapat pembahasan tarif kapal digelar di Kantor Gubernur Kaltim, Selasa (14/10/2025). \
        Rapat dipimpin Wali Kota Bontang Rustam Saragih.
        "Kita mulai dari dapur," katanya.

        """

    private func presence(_ text: String) throws -> (there: [String], named: [String]) {
        let claims = try ClaimSample.read(lead + text)
        return (
            claims.participants.compactMap(\.name), claims.mentioned.map(\.name)
        )
    }

    @Test(arguments: [
        "Kepala Dinas Pertanian Yulita Wening lantas menawarkan jalan tengah.",
        "Ketua serikat, Yulita Wening, memprotes jatah itu.",
        "Camat Kuaro yang mengikuti rapat itu lega. Yulita Wening, camat itu, menghitung ulang berkasnya.",
        "Kepala Dinas Pertanian Yulita Wening tidak datang sendiri. Ia membawa tiga staf.",
        "Rombongan dipimpin Yulita Wening selaku Presiden Direktur.",
        "Rapat akan dipimpin Bupati Paser Yulita Wening. Bupati memimpin rapat itu hingga sore.",
        "Wakil Gubernur Yulita Wening, yang memimpin pertemuan karena gubernur sedang di Jakarta, tidak membantah.",
    ])
    func whoDoesSomethingThereIsThere(_ sentence: String) throws {
        let found = try presence(sentence)
        #expect(found.there.contains("Yulita Wening"), "\(found)")
    }

    @Test(arguments: [
        "Kepala Dinas Pertanian Yulita Wening tidak dapat menghadiri rapat karena bertolak ke Jakarta.",
        "Camat Kuaro, Yulita Wening, mengaku tidak diundang rapat. \"Tahu-tahu ada surat,\" ujarnya.",
        "Camat Kuaro, Yulita Wening, menyiapkan balai adat. Ia tidak ikut rapat.",
        "Ekonom Yulita Wening yang dimintai komentar menilai tarif itu terlalu tinggi.",
        "Pengamat transportasi Yulita Wening, dihubungi terpisah, menilai tarif itu terlalu tinggi.",
        "Atas nama Bupati Yulita Wening, sekretaris daerah menyerahkan bantuan.",
        "Ketua RT diminta menengok keluarga almarhum Yulita.",
    ])
    func whoIsElsewhereIsOnlyNamed(_ sentence: String) throws {
        let found = try presence(sentence)
        #expect(!found.there.contains { $0.contains("Yulita") }, "\(found)")
        #expect(found.named.contains { $0.contains("Yulita") }, "\(found)")
    }

    /// The confidence says how sure the model is; a word of presence makes it surer.
    @Test func whoSurelyWasThereIsMoreSure() throws {
        let text =
            lead
            + "Turut hadir Kepala Dinas Pertanian Yulita Wening.\nKetua serikat, Ruslan Tara, memprotes jatah itu."
        let claims = try ClaimSample.read(text)
        let sure = try #require(claims.participants.first { $0.name == "Yulita Wening" })
        let unsure = try #require(claims.participants.first { $0.name == "Ruslan Tara" })
        let confidences = [unsure.evidence.confidence, sure.evidence.confidence]
        #expect(confidences.allSatisfy { (50...95).contains($0) })
        #expect(confidences[0] < confidences[1])
    }

    @Test func nobodyIsThereWhereNothingWasHeld() throws {
        let claims = try ClaimSample.read(
            lead + "Turut hadir Kepala Dinas Pertanian Yulita Wening.", state: .planned)
        #expect(claims.participants.isEmpty)
        #expect(claims.mentioned.map(\.name).contains("Yulita Wening"))
    }
}
