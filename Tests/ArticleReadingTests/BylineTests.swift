import Article
import ArticleReading
import Testing

/// Who signed an article, in the ways that outlets write it.
@Suite struct BylineTests {
    private let body =
        "SAMARINDA – Gubernur memimpin rapat harga solar di kantornya, Senin (9/2/2026).\n"
        + "Rapat itu membahas jatah nelayan di tiga kampung, dan akan dilanjutkan pekan depan."

    @Test(arguments: [
        ("Penyiar/Naskah: Wina Larasati", "Penyiar/Naskah: Wina Larasati"),
        ("(Penulis: Wina Larasati)", "Penulis: Wina Larasati"),
        ("Reporter: Wina; Editor: Bono", "Reporter: Wina"),
        ("Rep: Wina/Editor: Bono", "Rep: Wina"),
        ("Penulis: Wina Larasati Editor: Bono", "Penulis: Wina Larasati"),
        ("Redaktur: Bono Hartono; Pewarta: Wina", "Pewarta: Wina"),
        ("Penulis — Wina Larasati", "Penulis — Wina Larasati"),
        ("Penulis - Wina Larasati - 9 Februari 2026", "Penulis - Wina Larasati"),
        ("Oleh: Wina Larasati, 12 Mei 2026", "Oleh: Wina Larasati"),
        ("Wina Larasati, kontributor Melak", "Wina Larasati, kontributor Melak"),
        ("Foto dan naskah: Wina Larasati", "Foto dan naskah: Wina Larasati"),
        ("✍ Wina Larasati  ·  9 Feb 2026, 07:15  ·  2 mnt baca", "✍ Wina Larasati"),
        ("✍ Tulis komentar", nil), ("Wrt/foto : Wina", "Wrt/foto : Wina"),
        ("Wina Larasati melaporkan dari Muara Badak", "Wina Larasati melaporkan dari Muara Badak"),
        ("by wina2 24/10/2025", "by wina2"),
        ("Penulis Wina Larasati  Terbit 20 Januari 2026", "Penulis Wina Larasati"),
        ("3 Februari 2026 Oleh Wina Larasati", "Oleh Wina Larasati"),
        ("Posted by Wina", "Posted by Wina"), ("Posted by Admin", nil),
        ("Diterbitkan: Senin, 9 Februari 2026", nil), ("Laporan Utama", nil),
        ("Dilaporkan langsung: Wina dan Bono", "Dilaporkan langsung: Wina dan Bono"),
        ("Pewawancara: Wina Larasati", "Pewawancara: Wina Larasati"),
        ("Dari: Wina Larasati", "Dari: Wina Larasati"), ("Dari redaksi kami", nil),
        ("Juru warta: Wina Larasati — 9 Feb 2026", "Juru warta: Wina Larasati"),
        ("Teks dan foto oleh Wina Larasati — 9 Februari 2026", "Teks dan foto oleh Wina Larasati"),
    ])
    func labels(line: String, byline: String?) throws {
        #expect(try Reading.article(Reading.page("\(line)\n\(body)")).byline == byline)
    }

    @Test(arguments: [
        ("Senin, 9/2/2026 14:15 WITA | Rina", "Rina"),
        ("Rina Wulandari - Metro\n20 Agu 2026, 14:02", "Rina Wulandari"),
        ("Senin, 9/2/2026 14:15 WITA | Metro", nil),
        ("Rina Wulandari / Bono Saputra\n20 Agu 2026, 14:02", "Rina Wulandari / Bono Saputra"),
    ])
    func namesBesideTheDay(lines: String, byline: String?) throws {
        let title = "Antre Solar di Tiga Kampung"
        let page = Reading.page("\(title)\n\(lines)\n\(body)", title: title)
        #expect(try Reading.article(page).byline == byline)
    }

    @Test func aLabelledLineBehindASubtitleIsNoText() throws {
        let title = "Antre Solar di Tiga Kampung"
        let text =
            "Gubernur memimpin rapat harga solar. Kertasnya empat belas lembar, ditulis rapi dengan nama"
            + " dan nomor lambung.\nRapat itu membahas jatah nelayan di tiga kampung."
        let page = Reading.page(
            "\(title)\nDaftar itu diketik istrinya di meja makan, huruf Arial, ukuran sebelas.\n"
                + "Teks dan foto oleh Petrosia Lawai — 15 September 2025\n\(text)", title: title)
        let article = try Reading.article(page)
        #expect(article.byline == "Teks dan foto oleh Petrosia Lawai")
        #expect(!article.mainText.contains("Petrosia") && article.mainText.hasSuffix(text))
    }

    @Test func theLabelOnALineOfItsOwn() throws {
        let title = "Gubernur Bahas Harga Solar dengan Nelayan"
        let page = Reading.page("\(title)\nPenulis:\nWina Larasati\n\(body)", title: title)
        #expect(try Reading.article(page).byline == "Wina Larasati")
    }

    @Test func aLabelInBracketsClosesTheText() throws {
        let page = Reading.page("\(body) (Reporter: Wina L)")
        #expect(try Reading.article(page).byline == "Reporter: Wina L")
    }

    @Test(arguments: [
        "wn/lr/bo", "(wn/lr)", "— wl", "-- WL", "(Wina/Red)", "WINA LARASATI", "Wina Larasati",
    ])
    func initialsAndNamesBelow(line: String) throws {
        #expect(try Reading.article(Reading.page("\(body)\n\(line)")).byline == line)
    }

    @Test(arguments: [
        "(adv/Red)", "— red", "- adv", "— lanjut", "Berita Lainnya", "Kutai Barat", "Selengkapnya",
    ])
    func otherLinesBelowNameNobody(line: String) throws {
        #expect(try Reading.article(Reading.page("\(body)\n\(line)")).byline == nil)
    }

    @Test(
        "names alone beside the day sign an article, sections and menus do not",
        arguments: [
            ("Wina Larasati\nSenin, 9 Februari 2026 11:31", "Wina Larasati"),
            ("9/2/2026 11:31\nWina Larasati & Bono Hartono", "Wina Larasati & Bono Hartono"),
            ("Senin, 9 Februari 2026\nTim Liputan Lembayung", "Tim Liputan Lembayung"),
            ("Kutai Barat\nSenin, 9 Februari 2026", nil),
            ("Wina Larasati\nBagikan", nil),
            ("Berita Utama\nSenin, 9 Februari 2026", nil),
            ("Wina | Larasati\nSenin, 9 Februari 2026", nil),
            ("Wina Larasati - Senin, 9 Februari 2026 18:33", "Wina Larasati"),
            ("Wina Larasati | 9 Februari 2026", "Wina Larasati"),
            ("Wina Larasati, Samarinda\nSenin, 9 Februari 2026", "Wina Larasati"),
            ("Long Bentuq | 9 Februari 2026", nil),
            ("Pengelolaan Terpadu - Senin, 9 Februari 2026 18:33", nil),
            ("Senin 9 Februari 2026 15.00 WITA ~ Laporan: Etty", "Laporan: Etty"),
            ("Teks: Gilbert M. // 9 Feb 2026", "Teks: Gilbert M."),
        ])
    func alone(head: String, byline: String?) throws {
        let page = Reading.page(
            "Gubernur Pimpin Rapat Solar\n\(head)\n\(body)", title: "Gubernur Pimpin Rapat Solar")
        #expect(try Reading.article(page).byline == byline)
    }

    @Test(arguments: [
        ("(rin/portalkita)", true), ("(*Prokopim/rin)", true), ("(rin/hms/diskominfo)", true),
        ("(adv/diskominfo)", false), ("(rls/rin)", false), ("(hms/ppu)", false), ("(*/hms)", false),
    ])
    func initialsWithWhomTheyWriteFor(line: String, isByline: Bool) throws {
        #expect(
            try Reading.article(Reading.page("\(body)\n\(line)")).byline == (isByline ? line : nil))
    }
}
