import Article
import ArticleReading
import Testing

/// Whose a quotation is where no name stands beside it.
@Suite struct SpeakerTests {
    private func speakers(_ text: String) throws -> [String?] {
        try ClaimSample.read(text).quotes.map(\.speaker)
    }

    @Test func theSubjectSpeaksNotItsCompanion() throws {
        let text = """
            Bupati Paser Misran Adnan didampingi Sekda Paser Yanti Kuncoro menegaskan jalan itu \
            segera dibangun.
            "Tahun ini mulai," ujarnya.
            """
        #expect(try speakers(text) == ["Misran Adnan"])
    }

    private static let both =
        "Rapat dihadiri Bupati Paser Misran Adnan dan Sekda Paser Yanti Kuncoro."

    @Test(arguments: [
        (
            "Misran Adnan diminta Yanti Kuncoro menjelaskan. \"Uang belum ada,\" katanya.",
            "Misran Adnan"
        ),
        (
            "Misran Adnan mempertanyakan janji Yanti Kuncoro. \"Mana buktinya?\" katanya.",
            "Misran Adnan"
        ),
        (
            "Misran Adnan menerima kunjungan Yanti Kuncoro. \"Kami terbuka,\" katanya.",
            "Misran Adnan"
        ),
        (
            "Mendengar keluhan Misran Adnan, Yanti Kuncoro tersenyum. \"Baik,\" katanya.",
            "Yanti Kuncoro"
        ),
        ("\"Kami minta kejelasan.\" Demikian permintaan Yanti Kuncoro.", "Yanti Kuncoro"),
        ("Di hadapan Misran Adnan, Yanti Kuncoro menangis. \"Saya lelah, Pak.\"", "Yanti Kuncoro"),
        (
            "Hal itu diamini Yanti Kuncoro. \"Kami setuju,\" ucap perempuan 45 tahun itu.",
            "Yanti Kuncoro"
        ),
        ("Giliran Yanti Kuncoro bicara. \"Kami lapar,\" katanya.", "Yanti Kuncoro"),
    ])
    func whoTakesTheWord(text: String, speaker: String) throws {
        #expect(try speakers("\(Self.both)\n\(text)") == [speaker])
    }

    @Test func oneWordBehindOtherResidentsSpeaks() throws {
        #expect(
            try speakers("\(Self.both)\n\"Kami turun ke jalan,\" ancam warga lain, Jumadi.") == [
                "Jumadi"
            ])
    }

    @Test func whoIsMetDoesNotSpeak() throws {
        let text = """
            Usai menemui Gubernur Kaltim Rustam Saragih, Direktur PT Batu Mulia Hendra Salim \
            menyampaikan janjinya.
            "Kami bayar bulan depan," katanya.
            """
        #expect(try speakers(text) == ["Hendra Salim"])
    }

    @Test func whoIsLookedAtDoesNotSpeak() throws {
        let text = """
            Bupati Paser Misran Adnan lantas menengok ke arah Kepala Dinas Sosial Paser Yanti Kuncoro.
            "Kapan dibayar?" sindir dia.
            """
        #expect(try speakers(text) == ["Misran Adnan"])
    }

    @Test(arguments: ["begitu", "demikian"])
    func aNameBehindSuchAWordIsTheSpeakers(word: String) throws {
        let text = """
            Rapat dipimpin Bupati Paser Misran Adnan dan Sekda Paser Yanti Kuncoro.
            "Bawa titik koordinat," \(word) Misran.
            """
        #expect(try speakers(text) == ["Misran Adnan"])
    }

    @Test func aWordBehindTheDatelineIsNoPerson() throws {
        let text = """
            SAMARINDA–Map merah itu dibuka Muslimin Daud pelan-pelan. "Ini kami ketok November," tanya \
            anggota Komisi IV DPRD Kaltim tersebut.
            """
        #expect(try speakers(text) == ["Muslimin Daud"])
    }

    @Test func ofTwoTogetherNobodyIsGuessed() throws {
        let text = """
            Ketua DPRD Kutai Timur Joni Prasetya dan Wakil Ketua DPRD Sayid Anwar menerima serikat \
            buruh di ruang rapat.
            "Kami akan panggil perusahaannya," ujarnya.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func theSentenceBeforeIntroducesAQuotation() throws {
        let text = """
            Koordinator aksi, Marlina Tandi, mengeluh. Ketua DPRD Kutai Timur Joni Prasetya meminta \
            data lengkap. "Serahkan nama semua perusahaan itu."
            """
        #expect(try speakers(text) == ["Joni Prasetya"])
    }

    @Test func anUnknownWordRightBehindAQuotationIsOneOfSaying() throws {
        let text = """
            Kepala Dinas Kesehatan Paser Rina Wulandari menutup rapat.
            "Jangan lempar ke Jakarta terus," sengat Ketua Komisi II Sabar Noordin.
            "Itu bukan tugas kami," kilahnya.
            """
        #expect(try speakers(text).first == "Sabar Noordin")
    }

    @Test func whoeverSpeaksUnknownInBetweenLeavesItOpen() throws {
        let text = """
            Kepala Dinas Sosial Kukar Ani Suryani menjelaskan bantuan itu cair bulan depan.
            Sejumlah warga mengeluhkan data penerima.
            "Nama saya tidak ada padahal sudah didata," katanya.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func aNameWithACallingIsAPerson() throws {
        let text = """
            Humas PT Samudra Jaya, La Ode Syarifuddin, menyanggupi penyiraman jalan. Nurhayati, warga \
            setempat, ragu. "Tahun lalu janjinya juga sama," celetuknya.
            """
        #expect(try speakers(text) == ["Nurhayati"])
    }

    @Test func aDescriptionComesBeforeTheName() throws {
        let text = """
            Kepala Dinas Sosial Kukar Ani Suryani memandu acara bersama Direktur PT Batu Mulia \
            Kenji Murakawa.
            "Kursinya bagus sekali," kata pemilik sepatu itu, Kenji Murakawa.
            """
        #expect(try speakers(text) == ["Kenji Murakawa"])
    }

    @Test func whoReadsForAnotherIsNotHim() throws {
        let text = """
            Kepala Bappeda Wening Surya Adi hadir di Musrenbang Kuaro. Camat Kuaro Barlian Yusra \
            merinci usulan.
            Membacakan sambutan Bupati, Wening mengatakan, "Kami tunggu sampai panen."
            """
        #expect(try speakers(text) == ["Wening Surya Adi"])
    }

    @Test func whoHearsASentenceHasNotSaidIt() throws {
        let text = """
            Rapat digelar di Polres Paser.
            "Jalan ini kami buka dengan parang."
            Kapolres Paser Barlian Yusra membiarkan kalimat itu menggantung.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func beforeWhomSomebodySpeaksIsNotWhoSpeaks() throws {
        let text = """
            Rapat digelar di balai desa. Di hadapan Camat Kuaro Barlian Yusra, ia menyebut harganya.
            "Saya minta dua kali lipat," katanya.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func theWholeNameOfSomebodyKnownByAShortOne() throws {
        let text = """
            Yang paling keras Mbah Sinem, 70 tahun. Nama lengkapnya Wasinem.
            "Saya di sini sejak muda," kata Mbah Sinem.
            """
        #expect(try speakers(text) == ["Wasinem"])
    }

    @Test func oneOfManyWhoActs() throws {
        let text = """
            Marlina Tandi, satu dari sedikit perempuan di rapat itu, menghitung sendiri. "Tekor," \
            ucapnya.
            """
        #expect(try speakers(text) == ["Marlina Tandi"])
    }

    @Test func aForeignNameWithTwoParticles() throws {
        let text = """
            Saskia van der Meulen, direktur yayasan tersebut, menawarkan bantuan. "Kami siap," \
            kata Saskia.
            """
        #expect(try speakers(text) == ["Saskia van der Meulen"])
    }

    @Test func whoIsPointedAtAndThenNamed() throws {
        let text = """
            Dalam rapat di DPRD Berau, Kamis (6/8/2026), asosiasi pemilik homestay menolak tugas itu.
            "Margin kami tipis," kata ketua asosiasi itu, Hasnah Rauf.
            """
        #expect(try speakers(text) == ["Hasnah Rauf"])
    }

    @Test func oneWordIsANameBehindWhatSaysWhoSheIs() throws {
        let text = """
            Kepala Desa Loa Duri, Rustam Saragih, menyebut seratus truk lewat setiap malam.
            Warga RT 7, Hayati, mengangkat sebotol air keruh. "Silakan diminum," tuturnya.
            """
        #expect(try speakers(text) == ["Hayati"])
    }

    @Test(arguments: [
        "Plt Kepala Dinas Ketenagakerjaan Bontang Abdi Winarto, Rabu",
        "Kepala Dinas Perdagangan Mahakam Ulu Abdi Winarto, Jumat (7/3/2025)",
        "Ketua Serikat Buruh Abdi Winarto", "Ketua Kelompok Tani Maju Jaya Abdi Winarto",
    ])
    func theNameBehindTheOffice(speaker: String) throws {
        let text = """
            Rapat dipimpin Wali Kota Bontang Rustam Saragih, Rabu (5/3/2025).
            "Pendaftaran dibuka sampai Mei," kata \(speaker).
            """
        #expect(try speakers(text) == ["Abdi Winarto"])
    }

    @Test func theActingRegentIsTheRegent() throws {
        let text = """
            Rapat dipimpin Penjabat (Pj) Bupati PPU Zainal Tuwo, Rabu (5/3/2025). Ketua Kadin PPU, \
            Rustam Saragih, minta tarif naik. Pj Bupati tidak mengizinkan.
            "Jangan ada yang mengambil untung," ucap beliau.
            """
        #expect(try speakers(text) == ["Zainal Tuwo"])
    }

    @Test func anOfficeNobodyIsKnownToHoldLeavesItOpen() throws {
        let text = """
            Rapat dipimpin Bupati PPU Zainal Tuwo, Rabu (5/3/2025). Kepala BPBD tidak mengizinkan.
            "Jangan ada yang mengambil untung," ucapnya.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func whoIsAskedToAnswerAnswers() throws {
        let text = """
            Rapat dipimpin Sekda Mahakam Ulu Madang Juk, Rabu (5/3/2025). Sekda mencatat, lalu \
            meminta Kepala Dinas Perdagangan Kristina Tening menjawab.
            "Kalau saya pakai untuk bensin, tahun depan saya yang disubsidi," ujarnya.
            """
        #expect(try speakers(text) == ["Kristina Tening"])
    }

    @Test func whoIsAskedByReportersSpeaks() throws {
        let text = """
            Rapat dipimpin Sekda Mahakam Ulu Madang Juk, Rabu (5/3/2025).
            Usai pertemuan, Park Jin Seok ditodong wartawan. "Pertemuan bagus," katanya singkat.
            """
        #expect(try speakers(text) == ["Park Jin Seok"])
    }

    @Test func aThingSpokenOfIsNoStranger() throws {
        let text = """
            Kepala DPMPTSP Kaltim Ratna Siregar lebih ramah. Perizinan, kata dia, bisa rampung cepat. \
            "Kami siapkan satu petugas," ucap perempuan yang baru menjabat itu.
            """
        #expect(try speakers(text) == ["Ratna Siregar"])
    }

    @Test func somebodyIsNotWhomTheTextWasAbout() throws {
        let text = """
            Direktur PT Batu Mulia Hendra Salim berdalih izinnya belum terbit.
            "Dulu janjinya lain," sahut seseorang dari belakang.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test(arguments: [
        "Pastor rekan, RD. Benediktus Lejo, membuka pertemuan dengan satu kalimat: \"Di sini boleh marah.\"",
        "Kita dengarkan Pastor Benediktus Lejo:\n\"Di sini boleh marah.\"",
        "\"Di sini boleh marah.\"\nDemikian disampaikan Pastor Benediktus Lejo, yang datang terlambat.",
        "\"Di sini boleh marah,\" kata kawan Benediktus Lejo.",
    ])
    func aQuotationIsAnnouncedOrExplained(text: String) throws {
        let before = "Camat Sepaku Sugeng Harjo dan Pastor Benediktus Lejo memimpin rapat.\n"
        #expect(try speakers(before + text) == ["Benediktus Lejo"])
    }

    @Test func aFirstNameIsItsBearersBeforeAnothersLast() throws {
        let text = """
            Rapat dipimpin Wakil Bupati Kutim Barkati Usman dan Ketua TP PKK Kutim Ratna Wilis Barkati.
            "Satu pintu saja," tegas Barkati.
            """
        #expect(try speakers(text) == ["Barkati Usman"])
    }

    @Test func aNicknameIsCutFromItsOwnersName() throws {
        let text = """
            Rapat dipimpin Sekda Kaltim Nazaruddin Fikri dan dihadiri Lurah Selili Suriadi.
            Nazar, sapaan akrabnya, menyebut tidak ada pilihan lain.
            "Ini jembatan nasional," katanya.
            """
        #expect(try speakers(text) == ["Nazaruddin Fikri"])
    }

    @Test func theNicknameOfAnOfficesHolderIsNotThatOfWhoWasNamedBefore() throws {
        let text = """
            Bupati Kubar Antonius Lejau mengumpulkan tiga perusahaan. KTT PT Damai Karbon yang akrab \
            disapa Holan duduk paling depan.
            Holan lalu buka suara. "Kami capek menambal," ujarnya.
            """
        #expect(try speakers(text).first != "Antonius Lejau")
    }

    @Test func whoActsUnrecognizedTakesTheFocusAway() throws {
        let text = """
            Ketua RT 5 Yakobus Pasang berdiri. "Saya mau di situ," katanya, lalu duduk.
            Utusan badan penyelenggara Rahman Suryaputra dengan tenang melepas kacamata.
            "Saya tidak punya jawaban," ucapnya.
            """
        #expect(try speakers(text).last != "Yakobus Pasang")
    }

    @Test func aNicknameRightBehindANameIsNotAnothersWhoseNameEndsSo() throws {
        let text = """
            Rapat dipimpin Camat Kuaro Rohana Lestari, yang akrab disapa Ani, dan Lurah Kuaro Suryani.
            "Jalan itu segera kami perbaiki," kata Ani.
            """
        #expect(try speakers(text) == ["Rohana Lestari"])
    }

    @Test func whoDeniesAQuotationHasNotSaidIt() throws {
        let text = """
            Camat Sepaku Sugeng Harjo dan Pastor Benediktus Lejo memimpin rapat.
            "Pesangon itu tidak pernah dibayar."
            Tudingan tersebut dibantah Direktur PT Batu Mulia Hendra Salim.
            """
        #expect(try speakers(text) == [nil])
    }

    private let dispute = """
        Ketua Kelompok Nelayan Tanjung Sari Ridwan Salim meletakkan sebotol air keruh di meja.
        "Ini air laut kami," katanya.
        Manajer Humas PT LAS Ferdi Tambunan meminta layar dinyalakan.
        "Angkanya di bawah baku mutu," ujarnya.
        """

    @Test(arguments: [
        ("sang ketua kelompok", "Ridwan Salim"), ("manajer itu", "Ferdi Tambunan"),
        ("pria berbaju biru itu", nil), ("sang tamu", nil),
        ("kepala daerah dua periode itu", nil),
    ])
    func wordsForAPersonAreWhoseOfficeTheyTell(words: String, speaker: String?) throws {
        let text = dispute + "\n\"Beri kami dua minggu,\" jawab \(words)."
        #expect(try speakers(text).last == .some(speaker))
    }

    @Test func wordsForAPersonAreWhomTheSentenceBeforeWasAbout() throws {
        let text =
            dispute + """

                Ridwan mengangkat botolnya lagi.
                "Silakan diminum," tantang pria berbaju biru itu.
                """
        #expect(try speakers(text).last == .some("Ridwan Salim"))
    }

    @Test func whoActsWithANameTakesTheFocus() throws {
        let text =
            dispute + "\nMenjelang sore, Sarpin Wahid angkat tangan. \"Kami lelah,\" katanya."
        #expect(try speakers(text).last == .some("Sarpin Wahid"))
    }

    @Test(arguments: [
        "Seorang warga menangis di tangga.",
        "Perempuan lulusan Rotterdam itu berdiri.",
    ])
    func whoActsWithoutAKnownNameTakesTheFocusAway(sentence: String) throws {
        let text = dispute + "\n\(sentence) \"Kami lelah,\" katanya."
        #expect(try speakers(text).last == .some(nil))
    }

    @Test func whoIsSentByABodySpeaksForIt() throws {
        let text =
            dispute + """

                Dinas Perikanan hadir lewat Kepala Bidang Nurul Aida. Ia membawa peta.
                "Kami ukur lagi," janjinya.
                """
        #expect(try speakers(text).last == .some("Nurul Aida"))
    }
}
