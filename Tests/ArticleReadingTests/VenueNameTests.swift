import Article
import ArticleReading
import Testing

/// What belongs to a venue's name, and what is a body rather than a venue.
@Suite struct VenueNameTests {
    private func venue(_ text: String) throws -> String? {
        try ClaimSample.read(
            "Wali Kota Samarinda Rina Hasnah memimpin rapat tentang anggaran.\n\(text)"
        ).place.venue
    }

    @Test(arguments: [
        ("Dialog berlangsung di warung kopi Haji Imron, Senin.", "warung kopi Haji Imron"),
        ("Rapat dipusatkan di Makodim 0904/Paser, Senin.", "Makodim 0904/Paser"),
        ("Rapat digelar di Mapolres, Senin.", "Mapolres"),
        ("Rapat digelar di Mapolsek, Senin.", "Mapolsek"),
        ("Suasana ruang Banmus DPRD Kutim memanas dalam rapat itu.", "ruang Banmus DPRD Kutim"),
        ("Rapat digelar di lantai tiga gedung dewan, Senin.", "lantai tiga gedung dewan"),
        (
            "Rapat digelar di lapangan sepak bola Desa Muara Wis, Senin.",
            "lapangan sepak bola Desa Muara Wis"
        ),
        ("Rapat digelar di ruang hearing DPRD Paser, Senin.", "ruang hearing DPRD Paser"),
        ("Mediasi digelar di kantor dinas tenaga kerja, Senin.", "kantor dinas tenaga kerja"),
        ("Rapat digelar di Kantor KSOP, Jalan Yos Mandar, Senin.", "Kantor KSOP, Jalan Yos Mandar"),
        ("Rapat digelar di Aula Rinding, Jl. Melur 2, Senin.", "Aula Rinding, Jl. Melur 2"),
        ("Rapat digelar pada Kantor Pertanahan Paser, Senin.", "Kantor Pertanahan Paser"),
        ("Di gedung dewan mahasiswa menyerahkan tuntutan dalam rapat.", "gedung dewan"),
        ("Mediasi di Disnaker Bontang berlangsung dua jam.", "Disnaker Bontang"),
        ("Rapat digelar di ruang rapat bupati lantai 2, Senin.", "ruang rapat bupati lantai 2"),
        ("Rapat digelar di Pusdalops BPBD Kaltim, Senin.", "Pusdalops BPBD Kaltim"),
    ])
    func theWholeName(text: String, name: String) throws {
        #expect(try venue(text) == name)
    }

    @Test(arguments: [
        "Hadir pula Balai Wilayah Sungai Kalimantan.",
        "Rapat dihadiri Kantor Pertanahan Paser.",
        "Rapat dihadiri RSUD Penajam, Senin.",
        "Ia bekerja di Disnaker Bontang sejak lama.",
        "Dalam rapat itu disebut pasien di rumah sakit bertambah.",
    ])
    func aBodyIsNoVenue(text: String) throws {
        #expect(try venue(text) == nil)
    }
}
