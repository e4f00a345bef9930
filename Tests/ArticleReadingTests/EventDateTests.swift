import Article
import CivilTime
import Testing

@testable import ArticleReading

/// Articles published on Friday, 16 May 2025, unless a test says otherwise.
@Suite struct EventDateTests {
    private func event(
        _ paragraphs: String..., title: String? = nil, on day: String? = "2025-05-16"
    ) -> Event {
        EventDateReader(
            CleanText(
                paragraphs: paragraphs, title: title, publishedOn: day.flatMap { CivilDate($0) })
        ).event()
    }

    private func check(
        _ event: Event, _ state: EventState, _ date: String?, _ text: String?,
        source: SourceLocation = #_sourceLocation
    ) {
        #expect(event.state == state, sourceLocation: source)
        #expect(event.date?.description == date, sourceLocation: source)
        #expect(event.text == text, sourceLocation: source)
    }

    // MARK: Held

    @Test func theDayAtTheEndOfTheLead() {
        check(
            event(
                "SENDAWAR – Bupati menerima kunjungan pengurus gereja di ruang kerjanya, Kamis (15/5/2025).",
                "Rapat lanjutan digelar 20 Mei 2025."),
            .held, "2025-05-15", "Kamis (15/5/2025)")
    }

    @Test(arguments: [
        ("Kepala desa mendatangi kantor bupati, Kamis (15/5/2025), naik perahu.", "2025-05-15"),
        ("Kepala desa menanam padi di sawahnya, Kamis (15/5/2025), sendirian.", nil),
        ("Kepala desa mendatangi bupati, Kamis (15/5/2025), lalu camat, Rabu (14/5/2025).", nil),
        ("Rapat itu, yang semula masuk agenda bupati pada Kamis (15/5/2025), ditunda.", nil),
    ])
    func theOnlyRecentDayOfAMeetingWhateverStandsBesideIt(sentence: String, day: String?) {
        let found = event(
            "Harga pupuk naik lagi tahun ini.", "Petani sudah lama mengeluh.",
            "Desa itu jauh dari kota.", "Jalannya rusak.", "Airnya keruh.", sentence,
            "Desa itu berdiri pada 12 Maret 1981.")
        #expect(found.date?.description == day)
    }

    @Test(arguments: [
        ("Kemarin siang, lelaki itu mendengar namanya dibaca.", "2025-05-15"),
        ("Keadaan itu terungkap tadi pagi di rumah jabatan.", "2025-05-16"),
        ("Hujan semalam melunturkan tintanya.", nil),
        ("Kemarin mereka tiba, dan lusa pulang.", nil),
        ("“Kemarin kami lelah,” katanya.", nil),
        ("“Kami lelah,” kata Rahim kepada wartawan, Kamis (15/5).", nil),
        ("Batas waktunya hingga Kamis (15/5).", nil),
        ("Desa itu ramai pada 2 Mei 2025.", nil),
    ])
    func theOnlyDayOfTheLastWeekThatIsTold(sentence: String, day: String?) {
        let found = event(
            "Harga pupuk naik lagi tahun ini.", "Petani sudah lama mengeluh.",
            "Desa itu jauh dari kota.", "Jalannya rusak.", "Airnya keruh.", sentence)
        #expect(found.date?.description == day)
    }

    /// Counted from another day, it is mostly another's.
    @Test(arguments: [
        (
            "Air mati lagi.", "Itu hasil rapat darurat di kantor bupati empat hari sebelumnya.",
            "2025-05-12"
        ),
        (
            "Bupati menerima petani kemarin.", "Sehari sebelumnya mereka bertemu gubernur.",
            "2025-05-15"
        ),
    ])
    func aDayCountedFromAnother(lead: String, next: String, day: String) {
        #expect(event(lead, next).date?.description == day)
    }

    @Test func theDayOfTheMeetingNotOfTheInterview() {
        check(
            event(
                "Kepala dinas mengakui masih banyak usulan yang ditolak dalam forum tersebut.",
                "“Anggarannya terbatas,” kata Mulyono kepada wartawan, Jumat (16/5).",
                "Usulan itu dibahas dalam rapat dengan para camat di Sangatta, Selasa lalu."),
            .held, "2025-05-13", "Selasa lalu")
    }

    @Test func anInterviewAloneIsBetterThanNothingOnlyInTheLead() {
        check(
            event(
                "Warga mengeluhkan jalan rusak.", "Sudah tiga tahun begitu.", "Tak ada perbaikan.",
                "Begitu pula jembatannya.", "Padahal dana ada.",
                "“Kami bosan,” ujar Rahim, Senin (12/5)."
            ), .held, nil, nil)
    }

    @Test func deadlinesAndBeginningsAreNoMeetings() {
        check(
            event(
                "Rapat evaluasi di kantor bupati memberi waktu hingga 30 Juni 2025 kepada kontraktor.",
                "Pekerjaan dimulai sejak 3 Februari 2025 dan ditargetkan rampung 31 Desember 2025.",
                "Evaluasi dipimpin wakil bupati."),
            .held, nil, nil)
    }

    @Test(arguments: [
        (
            "Pemkot menggelar rapat soal RKPD dan Rancangan Awal RPJMD, Selasa (13/5/2025), di aula.",
            "2025-05-13"
        ),
        ("Rapat tentang Laporan Akhir Tahun berlangsung Selasa (13/5/2025) di aula.", "2025-05-13"),
        ("Polisi memetakan desa rawan pada pemilihan kepala desa 9 November 2025.", nil),
    ])
    func aBoundIsOneOnlyBesideItsDate(_ text: String, _ day: String?) {
        let day = day.flatMap { CivilDate($0) }
        #expect(event(text, "Warga berharap hasilnya baik.", on: nil).date == day)
    }

    @Test(arguments: [
        ("Rapat itu berlangsung hingga Rabu malam di kantor bupati.", "2025-05-14"),
        ("Perundingan di kantor bupati menjelang magrib kemarin dihadiri camat.", "2025-05-15"),
        ("Rapat memberi waktu hingga Rabu lalu kepada kontraktor.", nil),
    ])
    func howLongItWentOnIsNoBound(_ text: String, _ day: String?) {
        #expect(event(text).date == day.flatMap { CivilDate($0) })
    }

    @Test(arguments: [
        ("kata Bupati Berau Saidil Amran di Tanjung Redeb, Kamis.", "2025-05-15"),
        ("kata Bupati Berau Saidil Amran kepada wartawan di Tanjung Redeb, Kamis.", nil),
        ("kata Bupati Berau Saidil Amran saat dihubungi, Kamis.", nil),
    ])
    func wiresTellTheDayBehindPlaceOfWhoSpeaks(_ text: String, _ day: String?) {
        let found = event(
            "Pemkab menalangi jasa medis perawat rumah sakit.",
            "\"Dana itu kami pinjamkan,\" \(text)", "Keputusan diambil dalam rapat dengan perawat.")
        #expect(found.date == day.flatMap { CivilDate($0) })
    }

    @Test func backgroundIsNoMeeting() {
        check(
            event(
                "Pansus menemui gubernur di Samarinda, Rabu (14/5).",
                "Sebelumnya, pada 5 Mei 2025, pansus bertemu menteri dalam rapat di Jakarta."),
            .held, "2025-05-14", "Rabu (14/5)")
    }

    @Test func quotedDaysDoNotCount() {
        check(
            event(
                "Wali kota memimpin rapat banjir di balai kota.",
                "“Rapat dengan balai wilayah sungai Senin (12/5) kemarin belum cukup,” katanya."),
            .held, nil, nil)
    }

    @Test func theCalendarFormIsShown() {
        let event = event(
            "Musrenbang dibuka di aula kantor bupati hari ini, Jumat (16/5/2025) pagi.")
        check(event, .held, "2025-05-16", "Jumat (16/5/2025)")
        #expect(event.basis == .explicit)
    }

    @Test func relativeDaysHaveTheirBasis() {
        let event = event("Gubernur menjamu tamu dari Jepang di Lamin Etam, kemarin.")
        check(event, .held, "2025-05-15", "kemarin")
        #expect(event.basis == .relative)
    }

    @Test func severalDays() {
        let event = event(
            "Rakor digelar di Balikpapan, 13-15 Mei 2025, dan dihadiri sepuluh daerah.")
        check(event, .held, "2025-05-13", "13-15 Mei 2025")
        #expect(event.endDate == CivilDate("2025-05-15"))
    }

    @Test func aWrongWeekdayIsLessSure() throws {
        let right = event("Bupati memimpin rapat di pendopo, Kamis (15/5/2025).")
        let wrong = event("Bupati memimpin rapat di pendopo, Rabu (15/5/2025).")
        check(wrong, .held, "2025-05-15", "Rabu (15/5/2025)")
        let sure = try #require(right.evidence["date"]?.confidence)
        let unsure = try #require(wrong.evidence["date"]?.confidence)
        #expect(unsure < sure)
    }

    @Test func theTimeOfDay() {
        #expect(
            event("Rapat dibuka wali kota, Kamis (15/5/2025) pukul 14.00 Wita, di aula.").time
                == "14:00")
    }

    @Test func vagueTimesGiveNoDay() {
        check(event("Delegasi bertemu gubernur di Samarinda beberapa hari lalu."), .held, nil, nil)
        check(event("Rapat digelar pekan lalu dan akan dilanjutkan bulan depan."), .held, nil, nil)
        check(
            event("Kerja sama dibahas sejak Desember 2023 dan diteken Juni 2024."), .held, nil, nil)
    }

    // MARK: Not held

    @Test func announced() {
        check(
            event(
                "Pemprov akan menggelar rapat koordinasi pengendalian inflasi di Hotel Mesra, Selasa (20/5/2025).",
                "Rapat sebelumnya digelar 8 April 2025."),
            .planned, "2025-05-20", "Selasa (20/5/2025)")
    }

    @Test func announcedByARelativeDay() {
        check(
            event("Ketua komisi dijadwalkan memimpin rapat dengar pendapat, Senin mendatang."),
            .planned, "2025-05-19", "Senin mendatang")
    }

    @Test func heldEvenIfTheNextOneIsAnnounced() {
        check(
            event(
                "Rapat membahas kuota pupuk di Sepaku, Rabu (14/5). Rapat berikutnya dijadwalkan Rabu (21/5)."
            ), .held, "2025-05-14", "Rabu (14/5)")
    }

    @Test func putOff() {
        let event = event(
            "Rapat paripurna yang sedianya digelar Kamis (15/5/2025) diundur ke Senin (19/5/2025).",
            title: "Paripurna Diundur ke Senin")
        check(event, .moved, "2025-05-19", "Senin (19/5/2025)")
        #expect(event.movedFrom == CivilDate("2025-05-15"))
    }

    @Test func fromOneDayToAnother() {
        let event = event(
            "Rapat dengar pendapat digeser dua hari, dari Senin (19/5) menjadi Rabu (21/5).",
            title: "Rapat Air Digeser ke Rabu", on: "2025-05-17")
        check(event, .moved, "2025-05-21", "Rabu (21/5)")
    }

    @Test func theDayThatWasAnnouncedBeforeIsNotTheNewOne() {
        let event = event(
            "Perundingan adat yang sudah diumumkan berlangsung Sabtu besok, diundur dua hari.",
            "Dewan adat menetapkan hari baru, Senin (19/5/2025), tetap di lamin besar.",
            title: "Sidang Adat Diundur ke Senin")
        check(event, .moved, "2025-05-19", "Senin (19/5/2025)")
    }

    @Test func broughtForward() {
        let event = event(
            "Musyawarah adat dimajukan menjadi Sabtu (17/5) dari rencana semula Selasa (20/5).")
        check(event, .moved, "2025-05-17", "Sabtu (17/5)")
        #expect(event.movedFrom == CivilDate("2025-05-20"))
    }

    @Test func heldAfterItWasPutOff() {
        check(
            event(
                "Rapat dengar pendapat akhirnya digelar di Gedung E, Kamis (15/5/2025).",
                "Rapat ini seharusnya berlangsung 5 Mei, tetapi ditunda karena anggota komisi ke Jakarta."
            ), .held, "2025-05-15", "Kamis (15/5/2025)")
    }

    @Test func calledOff() {
        check(
            event(
                "Rapat pembebasan lahan yang sedianya digelar Senin (19/5) dibatalkan. Tidak ada jadwal pengganti.",
                title: "Rapat Lahan Dibatalkan"),
            .cancelled, "2025-05-19", "Senin (19/5)")
    }

    // MARK: Undated articles

    @Test func anUndatedArticleWithAWholeDate() {
        check(
            event("Bupati membuka pelatihan di Tenggarong, Kamis (15/5/2025).", on: nil), .held,
            "2025-05-15", "Kamis (15/5/2025)")
    }

    @Test func anUndatedArticleWithoutOne() {
        check(
            event("Bupati membuka pelatihan di Tenggarong, Kamis (15/5).", on: nil), .held, nil, nil
        )
        check(event("Bupati membuka pelatihan di Tenggarong, kemarin.", on: nil), .held, nil, nil)
    }

    @Test func theYearOfAnUndatedArticleComesFromItsOtherDates() {
        check(
            event(
                "Bupati membuka pelatihan di Tenggarong, Kamis (15/5). Pendaftaran ditutup 2 Mei 2025.",
                on: nil), .held, "2025-05-15", "Kamis (15/5)")
    }

    @Test func unbelievableYears() {
        check(event("Rapat di aula, Kamis (15/5/9999), dihadiri camat."), .held, nil, nil)
        check(event("Rapat di aula, 15 Mei 9999, dihadiri camat.", on: nil), .held, nil, nil)
    }

    @Test("what the title announces is to come, though another day is told of")
    func announcedByTitle() {
        check(
            event(
                "Pemkab Paser berjanji menemui guru honorer Selasa (20/5/2025) di kantornya.",
                "Kepastian itu diperoleh setelah guru mendatangi kantor dinas, Kamis (15/5/2025).",
                title: "Pemkab Paser Bakal Temui Guru Honorer"),
            .planned, "2025-05-20", "Selasa (20/5/2025)")
    }

    @Test("who complains to an official was met, who talks to the press was not")
    func toWhom() {
        check(
            event(
                "Orang tua meluapkan kekecewaan kepada Kepala Dinas Pendidikan, Kamis (15/5/2025)."),
            .held, "2025-05-15", "Kamis (15/5/2025)")
        #expect(
            event("Harga solar naik, ungkap nelayan kepada wartawan, Kamis (15/5/2025).").date
                == nil)
    }
}
