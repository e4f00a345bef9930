import Testing

/// Where an office ends, which body it is of, and whose it is.
@Suite struct OfficePhraseTests {
    private func participant(_ text: String) throws -> [String] {
        try ClaimSample.participants(
            "Bupati Paser Arman Saleh memimpin rapat di Kantor Bupati.\n\(text)"
        )
        .filter { !$0.hasPrefix("Arman") && !$0.hasPrefix("- ") }
    }

    private func expectOne(
        _ text: String, endsWith end: String, source: SourceLocation = #_sourceLocation
    ) throws {
        let found = try participant(text)
        #expect(
            found.count == 1 && found[0].hasSuffix(" | \(end)"), "\(found)", sourceLocation: source)
    }

    @Test(arguments: [
        (
            "Hadir Ketua Ikatan Dokter Indonesia Bontang dr. Rina Wati.",
            "Ikatan Dokter Indonesia Bontang"
        ),
        (
            "Hadir Ketua Asosiasi Pengemudi Daring Samarinda Tono Basri.",
            "Asosiasi Pengemudi Daring Samarinda"
        ),
        ("Hadir Sekretaris Forum Kepala Desa Sepaku Tono Basri.", "Forum Kepala Desa Sepaku"),
        (
            "Hadir Ketua Dewan Perwakilan Mahasiswa Nadya Karolin.", "Dewan Perwakilan Mahasiswa"
        ),
        ("Rapat dipandu Ketua BPK Hermina Sulai.", "BPK"),
        ("Hadir Ketua Karang Taruna Handil Tono Basri.", "Karang Taruna Handil"),
        ("Tono Basri, juru bicara Presidium Dewan Adat, hadir.", "Presidium Dewan Adat"),
    ])
    func aBodyBearsTheCallingOfItsMembers(text: String, body: String) throws {
        try expectOne(text, endsWith: body)
    }

    @Test(arguments: [
        (
            "Hadir Kepala Dinas Ketahanan Pangan, Perikanan, dan Pertanian Bontang Tono Basri.",
            "Dinas Ketahanan Pangan, Perikanan, dan Pertanian Bontang"
        ),
        ("Hadir Kepala Dinas PUPR-Pera Kaltim Tono Basri.", "Dinas PUPR-Pera Kaltim"),
        ("Hadir Kepala SMP Negeri 3 Long Apari Yustina Devung.", "SMP Negeri 3 Long Apari"),
        (
            "Hadir Presiden Direktur Kitami Biomass Co., Ltd., Hiroshi Tanigawa, dari Jepang.",
            "Kitami Biomass Co., Ltd."
        ),
        ("Hadir CEO Marubishi Pte. Ltd., Takeshi Sato.", "Marubishi Pte. Ltd."),
        (
            "Rapat dihadiri Vice President Kisaragi Holdings Co., Ltd. Kenji Morioka.",
            "Kisaragi Holdings Co., Ltd"
        ),
    ])
    func marksInsideABodysName(text: String, body: String) throws {
        try expectOne(text, endsWith: body)
    }

    @Test(arguments: [
        (
            "Tono Basri, kepala divisi SDM PT Tebing Hitam, datang.",
            "kepala divisi SDM PT Tebing Hitam | PT Tebing Hitam"
        ),
        (
            "Tono Basri, manajer armada PT Tunda Mahakam, datang.",
            "manajer armada PT Tunda Mahakam | PT Tunda Mahakam"
        ),
        (
            "Tono Basri, kepala bidang di Dinas Perhubungan, datang.",
            "kepala bidang di Dinas Perhubungan | Dinas Perhubungan"
        ),
        (
            "Hadir guru besar hidrologi Institut Teknologi Teluk, Prof. Tono Basri.",
            "guru besar hidrologi Institut Teknologi Teluk | Institut Teknologi Teluk"
        ),
        (
            "Hadir Kepala Bagian Hukum Setda Paser, Ernita Bangun, S.H. Ernita lalu bicara.",
            "Kepala Bagian Hukum Setda Paser | Setda Paser"
        ),
        (
            "Hadir sebagai narasumber Direktur Utama Perumda Tirta Kencana, Tono Basri, S.T.",
            "Direktur Utama Perumda Tirta Kencana | Perumda Tirta Kencana"
        ),
        (
            "Hadir Superintendent Community Development PT Bara Indo Tono Basri.",
            "Superintendent Community Development PT Bara Indo | PT Bara Indo"
        ),
        (
            "Hadir Head of External Relation PT Bara Indo, Tono Basri.",
            "Head of External Relation PT Bara Indo | PT Bara Indo"
        ),
        (
            "Tono Basri yang juga Ketua Apindo Kaltim hadir.",
            "Ketua Apindo Kaltim | Apindo Kaltim"
        ),
        (
            "Hadir Staf Ahli Wali Kota Bidang Hukum, Tono Basri.",
            "Staf Ahli Wali Kota Bidang Hukum | -"
        ),
        ("Hadir kuasa hukum PT Bara Indo, Tono Basri.", "kuasa hukum PT Bara Indo | PT Bara Indo"),
        (
            "Hadir Tenaga Ahli Gubernur Bidang Investasi Tono Basri.",
            "Tenaga Ahli Gubernur Bidang Investasi | -"
        ),
        ("Hadir Danramil 0909-05/Bengalon Kapten Inf Tono Basri.", "Danramil 0909-05/Bengalon | -"),
        ("Hadir Lurah Gunung Elok, Tono Basri, dan warga.", "Lurah Gunung Elok | -"),
    ])
    func theWholeOfficeIsRead(text: String, office: String) throws {
        try expectOne(text, endsWith: office)
    }

    /// `PPU` is the regency's, and no short form of its council.
    @Test func lettersOfAPlaceSpellNoBody() throws {
        let found = try participant(
            "DPRD Penajam Paser Utara hadir. Hadir pula Asisten I Setkab PPU Nuri Salma.")
        #expect(found == ["Nuri Salma | Asisten I Setkab PPU | Setkab PPU"])
    }
}
