import Article
import ArticleReading
import Testing

/// First pages of unknown outlets, each with furniture of another make.
@Suite struct MainTextTests {
    private func check(_ marked: String, title: String? = nil) throws {
        let page = MarkedPage(marked)
        let article = try Reading.article(Reading.page(page.text, title: title))
        let lines = article.mainText.split(separator: "\n")
        let wanted = page.mainText.split(separator: "\n")
        let difference = lines.difference(from: wanted)
        #expect(difference.isEmpty, "\(difference.map { "\($0)" })")
    }

    @Test func portalWithAdvertisementsBetweenParagraphs() throws {
        try check(
            """
            | Home
            | News
            | Berita Daerah
            | Pemkab Berau Siapkan Tiga Dermaga Baru
            | Pemkab Berau Siapkan Tiga Dermaga Baru
            | Raka Wijaya - koranpesisir
            | Jumat, 16 Mei 2025 09:12 WITA
            | Dermaga lama di Tanjung Redeb terlihat dari udara. Foto: Raka Wijaya/koranpesisir
            > Tanjung Redeb - Pemerintah Kabupaten Berau menyiapkan tiga dermaga baru untuk kapal penyeberangan. Rencana itu dibahas dalam rapat bersama pengelola pelabuhan.
            | ADVERTISEMENT
            | SCROLL TO CONTINUE WITH CONTENT
            > "Dermaga lama sudah terlalu sempit, kapal harus antre dua jam," kata Kepala Dinas Perhubungan.
            | Baca juga:
            | Kapal Wisata Derawan Tambah Jadwal
            > Pembangunan dimulai setelah lelang selesai. Anggarannya Rp18 miliar.
            | [Gambas:Video 20detik]
            > Warga berharap dermaga itu selesai sebelum musim libur.
            | (rkw/bpp)
            | dermaga
            | berau
            | pelabuhan
            | Berita Terkait
            | Nelayan Berau Minta Solar Subsidi Ditambah
            | Penyu Hijau Kembali Bertelur di Sangalaki
            | Hide Ads
            """)
    }

    @Test func agencyStyleWithCaptionAndPromises() throws {
        try check(
            """
            | Beranda
            | Politik
            | Ekonomi
            | Wali Kota terima pengurus koperasi nelayan
            | Jumat, 16 Mei 2025 14:12 WIB
            | waktu baca 2 menit
            | Wali kota (dua kanan) menerima pengurus koperasi di ruang kerjanya. (ANTARA/HO-Prokopim)
            > Bontang (ANTARA) - Wali Kota menerima pengurus koperasi nelayan yang menyampaikan keluhan soal harga solar. Mereka datang dengan dua belas orang.
            > "Keluhan itu kami catat dan kami bawa ke provinsi," ujarnya.
            | Baca juga: Nelayan Bontang dapat bantuan jaring
            > Ia menambahkan, kuota solar tahun ini turun lima persen dibandingkan dengan tahun lalu.
            | Pewarta: Lina Marlina
            | Editor: Budi Santosa
            | Copyright © ANTARA 2025
            | Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis.
            """)
    }

    @Test func excerptsOfOtherArticlesBelowTheText() throws {
        try check(
            """
            | Kabar Muara
            | Cookie membantu kami memberikan layanan. Dengan menggunakan situs ini Anda setuju dengan penggunaan cookie.
            | Terima
            | Rapat Irigasi Sepaku Sepakati Jadwal Tanam
            > SEPAKU – Rapat irigasi yang dihadiri penyuluh dan ketua kelompok tani menyepakati jadwal tanam serentak pada bulan depan.
            > Petani meminta saluran sekunder dibersihkan lebih dulu karena tertutup lumpur sejak banjir.
            > Dinas menyanggupi dan akan mengirim dua ekskavator kecil pekan ini.
            | Berita Lainnya
            | Harga Gabah di Babulu Naik
            | Harga gabah kering panen di Babulu naik menjadi Rp6.500 per kilogram karena permintaan penggilingan dari luar daerah...
            | Jembatan Gantung Putus Diterjang Arus
            | Jembatan yang menghubungkan dua dusun putus setelah hujan deras selama dua hari. Warga memutar sejauh lima kilometer.
            | Kapan Musim Kemarau Datang?
            | Badan meteorologi memperkirakan kemarau datang lebih lambat daripada tahun lalu dan berlangsung lebih pendek.
            | Tinggalkan Komentar
            | Andi
            | Mantap, semoga lancar dan petani sejahtera. Salam dari Babulu.
            """)
    }

    @Test func subheadingsQuestionsAndShortParagraphsStay() throws {
        try check(
            """
            | Menu
            | Cara Kukar Menata Pasar Lama
            | Oleh: Sari Dewi
            > TENGGARONG – Pasar lama akan ditata tanpa memindahkan pedagang. Keputusan itu diambil setelah tiga kali pertemuan dengan paguyuban.
            > Tanpa pindah
            > Pedagang tetap berjualan di los yang ada, hanya waktunya yang digilir.
            > Apakah cukup? Paguyuban menilai cukup.
            > “Kami mau.”
            > Siapa yang membayar
            > Biayanya ditanggung pemerintah kabupaten dari anggaran perubahan.
            | #kukar #pasar
            | Ikuti kami di Google News
            """)
    }

    @Test func userCommentsAreNotTheArticle() throws {
        try check(
            """
            | Suara Hulu
            > LONG IRAM – Jembatan kayu di hulu kampung diperbaiki warga secara gotong royong selama tiga hari berturut-turut.
            > Camat menyumbang paku dan papan, sedangkan warga menyumbang tenaga.
            | 3 Komentar
            | Komentar
            | Bagus sekali, semoga kampung lain meniru cara ini karena pemerintah sering lambat datang. Kami di hilir juga butuh jembatan.
            | Setuju dengan pendapat di atas, tetapi bahan bangunan tetap harus dibantu oleh kabupaten supaya tidak membebani warga miskin.
            | Copyright 2025 Suara Hulu
            """)
    }

    @Test func aLineThatAnOutletRepeatsIsLearned() throws {
        let reader = try Reading.reader()
        var profile = OutletProfile()
        let slogan = "Media ini terbit untuk menemani warga hulu membaca kabar baik setiap hari."
        for number in 1...6 {
            let place = ["hulu", "hilir", "pantai", "gunung", "muara", "danau"][number - 1]
            let own = "Kabar kali ini datang dari kampung di \(place) yang jalannya rusak."
            let text = """
                HULU – Warga kampung \(place) berkumpul di balai untuk membahas jalan yang rusak karena hujan.
                \(own)
                \(slogan)
                """
            let page = Reading.page(text, url: "https://hulu.example/\(number)")
            let (article, learned) = try reader.read(page, profile: profile)
            profile = learned
            #expect(article.mainText.contains(slogan) == (number < 5))
            #expect(article.mainText.contains(own))
        }
    }

    @Test func theSamePageAgainTeachesNothing() throws {
        let reader = try Reading.reader()
        let text =
            "HULU – Warga berkumpul di balai kampung untuk membahas jalan yang rusak karena hujan deras."
        var profile = OutletProfile()
        for _ in 0..<9 {
            let (article, learned) = try reader.read(Reading.page(text), profile: profile)
            #expect(article.mainText == text)
            profile = learned
        }
        #expect(profile.pages == 1)
    }

    @Test func everyLineOfTheTextIsALineOfThePage() throws {
        let text =
            "  A\u{A0}\r\n\u{A0} SAMARINDA – Rapat dibuka pagi ini oleh ketua panitia di aula kecamatan yang baru. \r\nTamat."
        let article = try Reading.article(Reading.page(text))
        #expect(
            article.mainText
                == "SAMARINDA – Rapat dibuka pagi ini oleh ketua panitia di aula kecamatan yang baru."
        )
    }
}
