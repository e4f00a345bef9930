// lint: table
/// The words by which a subject is known, with how much each tells; `a_b` is a pair of words.
enum TopicWords {
    static let lists: [(topic: String, weight: Int, words: String)] = [
        (
            "investasi", 4,
            "investasi investor penanaman_modal dpmptsp pma pmdn konsorsium berinvestasi"
        ),
        ("investasi", 2, "konsesi saham nota_kesepahaman insentif perizinan oss modal pabrik bkpm"),
        (
            "perdagangan", 4,
            "perdagangan ekspor impor kamar_dagang niaga perindagkop disperindag sembako pedagang"
        ),
        (
            "perdagangan", 2,
            "dagang pasar harga komoditas umkm pengusaha kuota pameran karantina distribusi inflasi pembeli perniagaan"
        ),
        (
            "pertambangan", 4,
            "tambang pertambangan pertambangan batu_bara batubara minerba reklamasi smelter galian"
        ),
        ("pertambangan", 2, "konsesi nikel hauling penambang mineral pasir_kuarsa"),
        (
            "energi", 4,
            "listrik energi plta plts pltu pltmh pembangkit megawatt baterai migas pln kelistrikan ketenagalistrikan"
        ),
        (
            "energi", 2,
            "gas bbm esdm solar surya transmisi setrum daya minyak_bumi kwh gardu terbarukan biodiesel"
        ),
        (
            "kehutanan", 4,
            "kehutanan hutan_lindung reboisasi dishut kph hutan_desa deforestasi hutan_adat"
        ),
        ("kehutanan", 2, "hutan kayu mangrove karbon satwa tahura"),
        ("perkebunan", 4, "perkebunan sawit karet plasma kebun disbun pekebun kelapa_sawit bokar"),
        ("perkebunan", 2, "kakao lada tbs cpo getah koperasi petani tandan"),
        ("pertanian", 4, "pertanian sawah padi gabah beras hortikultura irigasi pupuk"),
        (
            "pertanian", 2,
            "petani panen pangan ternak peternakan penggilingan jagung alsintan tanaman"
        ),
        ("perikanan", 4, "perikanan nelayan tambak budidaya_ikan rumput_laut kelautan keramba"),
        ("perikanan", 2, "ikan udang kapal_ikan tangkapan bagan pesisir laut"),
        (
            "lingkungan", 4,
            "lingkungan_hidup amdal limbah pencemaran sampah emisi konservasi dlh reklamasi"
        ),
        ("lingkungan", 2, "lingkungan sungai ekosistem karbon sedimen polusi hijau daur_ulang"),
        (
            "infrastruktur", 4,
            "infrastruktur jembatan drainase bendungan jalan_tol pupr konektivitas pengerukan gorong-gorong jalan_poros"
        ),
        (
            "infrastruktur", 2,
            "jalan tol dermaga konstruksi pembangunan pelabuhan terminal proyek ruas saluran air_bersih aspal semenisasi jaringan"
        ),
        (
            "transportasi", 4,
            "transportasi perhubungan dishub bandara angkutan kereta_api penerbangan lalu_lintas pelayaran ksop"
        ),
        (
            "transportasi", 2,
            "pelabuhan kapal terminal truk bus dermaga penumpang kendaraan feri speedboat kereta konsesi_terminal"
        ),
        (
            "pendidikan", 4,
            "pendidikan sekolah siswa murid beasiswa disdikbud disdik mahasiswa universitas kampus spmb ppdb kkn"
        ),
        (
            "pendidikan", 2,
            "guru smp smk sma sd kuliah dosen fakultas rektor pelajar kurikulum akademik"
        ),
        (
            "kesehatan", 4,
            "kesehatan puskesmas stunting dokter rumah_sakit rsud pasien gizi dinkes imunisasi posyandu"
        ),
        ("kesehatan", 2, "balita bidan klinik obat anemia penyakit medis vaksin perawat"),
        (
            "sosial", 4,
            "kemiskinan bantuan_sosial dinsos disabilitas stunting lansia kesejahteraan uang_kerahiman mengungsi"
        ),
        (
            "sosial", 2,
            "sosial keluarga rumah warga pengungsi perempuan santunan relokasi miskin permukiman balita anak"
        ),
        ("budaya", 4, "budaya kebudayaan adat kesenian tradisi festival leluhur kesultanan"),
        ("budaya", 2, "makam seni bahasa sejarah museum tari ritual keraton"),
        ("pariwisata", 4, "pariwisata wisata wisatawan dispar destinasi turis"),
        ("pariwisata", 2, "hotel pantai kunjungan_wisata homestay pemandu promosi_wisata"),
        (
            "olahraga", 4,
            "olahraga pertandingan atlet koni dispora porprov pon semifinal penalti gol turnamen stadion"
        ),
        ("olahraga", 2, "pelatih medali juara klub final pemain kiper kejuaraan"),
        (
            "teknologi", 4,
            "teknologi digital aplikasi internet kecerdasan_buatan digitalisasi diskominfo siber"
        ),
        ("teknologi", 2, "ai data_center komputer satelit inovasi sistem_informasi daring"),
        ("ikn", 4, "ikn otorita ibu_kota_nusantara nusantara kipp"),
        (
            "keamanan", 4,
            "keamanan polda polres polisi kodim tni kriminal narkoba ketertiban kamtibmas kepolisian"
        ),
        (
            "keamanan", 2,
            "kapolres kapolsek pengamanan konflik patroli perbatasan pencurian kecelakaan tersangka"
        ),
        (
            "hukum", 4,
            "hukum kejaksaan pengadilan sengketa korupsi gugatan tersangka sanksi raperda perda pelanggaran"
        ),
        (
            "hukum", 2,
            "izin jaksa hakim aturan sertifikat undang-undang pidana pansus panitia_khusus mediasi kesepakatan ganti_rugi"
        ),
        (
            "keuangan", 4,
            "keuangan apbd anggaran pajak bank_indonesia ojk perbankan bankaltimtara kredit dbh fiskal"
        ),
        (
            "keuangan", 2,
            "dana retribusi defisit pendapatan saham bunga tarif utang bagi_hasil hibah belanja pad"
        ),
        (
            "ketenagakerjaan", 4,
            "ketenagakerjaan upah buruh disnakertrans disnaker serikat_pekerja tenaga_kerja ump umk pekerja phk"
        ),
        ("ketenagakerjaan", 2, "apindo pelatihan karyawan lulusan vokasi magang serikat lowongan"),
        (
            "bencana", 4,
            "bencana banjir bpbd longsor kebakaran karhutla gempa genangan pengungsian bmkg"
        ),
        (
            "bencana", 2,
            "hujan cuaca evakuasi air_pasang cuaca_ekstrem peringatan_dini angin gelombang"
        ),
        (
            "pemerintahan", 4,
            "musrenbang rkpd rpjmd pra-musrenbang pemerintahan birokrasi asn opd pelayanan_publik perangkat_daerah"
        ),
        (
            "pemerintahan", 2,
            "dprd bappeda sekda camat usulan rakor pejabat bupati perencanaan kecamatan rapat_koordinasi koordinasi pelantikan desa kewenangan administrasi"
        ),
    ]
}
