// lint: table
/// The words by which a subject is known; `a_b` is a pair of words.
///
/// Those of `sure` hardly ever stand in a text about something else, those of `hints` often do.
enum TopicWords {
    static let lists: [(topic: String, sure: String, hints: String)] = [
        (
            "investasi",
            """
            investasi investor penanaman_modal dpmptsp pma pmdn konsorsium berinvestasi menanamkan_modal
            penanam_modal bkpm iklim_investasi realisasi_investasi investasinya groundbreaking hilirisasi
            """,
            """
            konsesi saham nota_kesepahaman insentif perizinan oss modal pabrik triliun kawasan_industri kek
            minat meminati patungan joint venture kapasitas_produksi nib kbli studi_kelayakan calon_mitra
            """
        ),
        (
            "perdagangan",
            """
            perdagangan ekspor impor kamar_dagang niaga perindagkop disperindag sembako pedagang inflasi
            tpid operasi_pasar pasar_murah bulog disdag kadisdag bahan_pokok harga_cabai harga_beras kadin
            eksportir importir pengendalian_inflasi perindustrian_perdagangan pangan_murah lapak
            """,
            """
            dagang pasar harga komoditas umkm pengusaha kuota pameran karantina distribusi pembeli perniagaan
            cabai bawang stok pasokan ritel swalayan kios omzet ukm produk waralaba gudang logistik
            peti_kemas kontainer halal koperasi konsumen
            """
        ),
        (
            "pertambangan",
            """
            tambang pertambangan batu_bara batubara minerba reklamasi smelter galian inspektur_tambang
            lubang_tambang penambangan penambang tongkang hauling iup pkp2b jaminan_reklamasi
            teknik_tambang bekas_tambang
            """,
            "konsesi nikel mineral pasir_kuarsa pit alat_berat esdm lubang pascatambang royalti ilegal"
        ),
        (
            "energi",
            """
            listrik energi plta plts pltu pltmh pltb pembangkit megawatt baterai migas pln kelistrikan
            ketenagalistrikan solar_bersubsidi turbin bbm panel_surya elpiji biodiesel kilang pertamina
            minyak_bumi jaringan_listrik gardu_induk energi_terbarukan transisi_energi setrum gas_bumi skk
            """,
            """
            gas esdm solar surya transmisi daya kwh gardu terbarukan genset kiloliter spbu subsidi kuota
            menyala padam tegangan angin cangkang kilowatt kabel bahan_bakar
            """
        ),
        (
            "kehutanan",
            """
            kehutanan hutan_lindung reboisasi dishut kph hutan_desa deforestasi hutan_adat dana_karbon
            perhutanan karbon kawasan_hutan hutan_kemasyarakatan hph rimbawan tahura pelepasan_kawasan
            """,
            "hutan kayu mangrove satwa ulin gaharu orangutan hektare_hutan rehabilitasi emisi lestari"
        ),
        (
            "perkebunan",
            """
            perkebunan sawit karet plasma kebun disbun pekebun kelapa_sawit bokar tbs tandan cpo
            perusahaan_sawit pabrik_sawit gapki petani_sawit kelapa_dalam replanting peremajaan
            """,
            "kakao lada getah koperasi petani kemitraan kapling pabrik panen rendemen kelapa potongan"
        ),
        (
            "pertanian",
            """
            pertanian sawah padi gabah beras hortikultura irigasi pupuk penyuluh_pertanian gapoktan
            kelompok_tani alsintan bibit_padi petani_padi swasembada peternakan sapi ternak lumbung_pangan
            ketahanan_pangan jagung pupuk_subsidi cetak_sawah
            """,
            """
            petani panen pangan penggilingan tanaman benih tani cabai sayur bulog hama kambing ayam
            pakan musim_tanam traktor lahan hektare
            """
        ),
        (
            "perikanan",
            """
            perikanan nelayan tambak budidaya_ikan rumput_laut kelautan keramba dkp petambak pembudidaya
            kapal_ikan tempat_pelelangan benur cold_storage melaut
            """,
            "ikan udang tangkapan bagan pesisir laut kepiting jaring rumpon bandeng rawai pukat bibit_ikan"
        ),
        (
            "lingkungan",
            """
            lingkungan_hidup amdal limbah pencemaran sampah emisi konservasi dlh reklamasi tpa bank_sampah
            mangrove pemulihan_lingkungan kerusakan_lingkungan adipura gambut pesut kualitas_air walhi
            jejak_karbon dana_karbon bantaran_sungai lubang_tambang ruang_terbuka
            """,
            """
            lingkungan sungai ekosistem karbon sedimen polusi hijau daur_ulang debu tercemar lestari satwa
            habitat plastik normalisasi hutan asap kelestarian sanitasi iklim berkelanjutan bau
            """
        ),
        (
            "infrastruktur",
            """
            infrastruktur jembatan drainase bendungan jalan_tol pupr konektivitas pengerukan gorong-gorong
            jalan_poros dpu pekerjaan_umum jalan_rusak pengecoran ruas_jalan kontraktor duplikasi spam
            perbaikan_jalan pembangunan_jalan air_bersih pdam longsegmen menara_telekomunikasi perumdam
            jalan_nasional jaringan_pipa bws preservasi jalan_lingkungan cipta_karya kinerja_proyek
            """,
            """
            jalan tol dermaga konstruksi pembangunan pelabuhan terminal proyek ruas saluran aspal semenisasi
            jaringan menara gedung progres pipa turap pengerjaan fisik pekerjaan kontrak alat_berat sinyal
            embung siring pompa beton kilometer
            """
        ),
        (
            "transportasi",
            """
            transportasi perhubungan dishub bandara angkutan kereta_api penerbangan lalu_lintas pelayaran
            ksop angkutan_umum maskapai trayek otoritas_pelabuhan bus_kota odol angkot ojek penyeberangan
            kemacetan speedboat feri
            """,
            """
            pelabuhan kapal terminal truk bus dermaga penumpang kendaraan kereta konsesi_terminal sopir
            macet tronton parkir perahu tarif_angkutan longboat rute pengemudi
            """
        ),
        (
            "pendidikan",
            """
            pendidikan sekolah siswa murid beasiswa disdikbud disdik mahasiswa universitas kampus spmb ppdb
            kkn guru_honorer perguruan_tinggi rektor institut politeknik kurikulum siswi pesantren paud
            dewan_pendidikan tenaga_pendidik kepala_sekolah rektorat
            """,
            """
            guru smp smk sma sd kuliah dosen fakultas pelajar akademik kelas santri pelatihan ijazah
            honorer literasi belajar mengajar gedung_sekolah prodi laboratorium lulusan
            """
        ),
        (
            "kesehatan",
            """
            kesehatan puskesmas stunting dokter rumah_sakit rsud pasien gizi dinkes imunisasi posyandu
            kadinkes bpjs_kesehatan perawat bidan tuberkulosis malaria demam_berdarah idi tenaga_medis
            keperawatan balita
            """,
            """
            klinik obat anemia penyakit medis vaksin lansia ibu_hamil sanitasi ambulans spesialis rawat
            skrining bayi cuci_darah jiwa kader_posyandu keperawatannya telur
            """
        ),
        (
            "sosial",
            """
            kemiskinan bantuan_sosial dinsos disabilitas lansia kesejahteraan uang_kerahiman mengungsi
            panti_asuhan pengungsi bansos santunan perlindungan_anak pernikahan_dini anak_jalanan baznas
            kerukunan toleransi umat_beragama warga_miskin relokasi pemberdayaan_perempuan rumah_warga
            transmigrasi
            """,
            """
            sosial keluarga rumah warga perempuan miskin permukiman balita anak ibu relawan gereja masjid
            dapur ekonomi_keluarga santri pemuda mengadu keluhan kerabat desa hidup suaminya tangga
            """
        ),
        (
            "budaya",
            """
            budaya kebudayaan adat kesenian tradisi festival leluhur kesultanan lembaga_adat kepala_adat
            ritual erau masyarakat_adat seniman budayawan lamin denda_adat belian cagar_budaya sanggar
            musyawarah_adat
            """,
            "makam seni bahasa sejarah museum tari keraton dayak kutai paser tenun sape naskah upacara"
        ),
        (
            "pariwisata",
            """
            pariwisata wisata wisatawan dispar destinasi turis pokdarwis desa_wisata ekowisata homestay phri
            kepariwisataan ekonomi_kreatif penginapan
            """,
            "hotel pantai kunjungan_wisata pemandu promosi_wisata festival resor pulau susur pengunjung"
        ),
        (
            "olahraga",
            """
            olahraga pertandingan atlet koni dispora porprov pon semifinal penalti gol turnamen stadion
            voli sepak_bola bulu_tangkis sepakbola pssi cabor kejuaraan pesepak popda suporter
            """,
            "pelatih medali juara klub final pemain kiper tim lapangan wasit liga lomba piala bonus"
        ),
        (
            "teknologi",
            """
            teknologi digital aplikasi internet kecerdasan_buatan digitalisasi diskominfo siber telekomunikasi
            satu_data sinyal blank_spot spbe menara_telekomunikasi seluler robot starlink operator_seluler
            pusat_data smart_city startup
            """,
            """
            ai data_center komputer satelit inovasi sistem_informasi daring jaringan server menara ponsel
            perangkat_lunak laboratorium telepon biomedis
            """
        ),
        (
            "ikn",
            "ikn otorita ibu_kota_nusantara nusantara kipp oikn otorita_ibu ibu_kota_negara",
            "sepaku penajam mitra_ikn ibu_kota"
        ),
        (
            "keamanan",
            """
            keamanan polda polres polisi kodim tni kriminal narkoba ketertiban kamtibmas kepolisian
            kapolresta kapolres kapolda dandim pangdam polresta forkopimda satpol bnn pengamanan terorisme
            premanisme brimob lanal tawuran
            """,
            """
            kapolsek konflik patroli perbatasan pencurian kecelakaan tersangka personel aparat siaga babinsa
            begal ronda tramtib natal pilkada
            """
        ),
        (
            "hukum",
            """
            hukum kejaksaan pengadilan sengketa korupsi gugatan tersangka sanksi raperda perda pelanggaran
            jaksa kejari kejati pansus sertifikat_tanah tapal_batas batas_kampung batas_desa ganti_rugi
            mediasi daftar_hitam ombudsman kpk pidana notaris bantuan_hukum sengketa_lahan sertifikat
            tenggat_izin
            """,
            """
            izin hakim aturan undang-undang panitia_khusus kesepakatan denda adendum evaluasi_izin patok
            melanggar peraturan kontrak lahan perjanjian sah wewenang kewenangan perselisihan berselisih
            """
        ),
        (
            "keuangan",
            """
            keuangan apbd anggaran pajak bank_indonesia ojk perbankan bankaltimtara kredit dbh fiskal
            bapenda bpkad retribusi tpid dana_bagi bagi_hasil pad pendapatan_daerah kua-ppas inflasi
            banggar badan_anggaran insentif pembiayaan defisit apbn transfer_daerah
            """,
            """
            dana pendapatan saham bunga tarif utang hibah belanja bank bi subsidi upah_minimum rupiah
            miliar efisiensi cair pencairan tunggakan rekening
            """
        ),
        (
            "ketenagakerjaan",
            """
            ketenagakerjaan upah buruh disnakertrans disnaker serikat_pekerja tenaga_kerja ump umk pekerja
            phk lowongan_kerja dewan_pengupahan pengupahan upah_minimum serikat_buruh kadisnakertrans
            pekerja_migran apindo lembur pesangon magang perawat_lansia penempatan jaminan_sosial
            """,
            """
            pelatihan karyawan lulusan vokasi serikat lowongan perawat gaji kursus thr penganggur kerja
            merekrut balai_latihan kompetensi outsourcing keterampilan mogok
            """
        ),
        (
            "bencana",
            """
            bencana banjir bpbd longsor kebakaran karhutla gempa genangan pengungsian bmkg pengendalian_banjir
            kekeringan tanggap_darurat titik_banjir banjir_rob mitigasi_bencana relawan_bencana cuaca_ekstrem
            puting_beliung
            """,
            """
            hujan cuaca evakuasi air_pasang peringatan_dini angin gelombang pompa drainase meluap tergenang
            logistik posko darurat kemarau das musim_hujan
            """
        ),
        (
            "pemerintahan",
            """
            musrenbang rkpd rpjmd pra-musrenbang pemerintahan birokrasi asn opd pelayanan_publik
            perangkat_daerah reformasi_birokrasi pemekaran otonomi_daerah dprd_banjar studi_banding
            kua-ppas tpp sakip dana_desa usulan_prioritas penataan_kelembagaan kepegawaian batas_wilayah
            satu_data tata_kelola pembangunan_daerah rakor pelantikan_pejabat perencanaan_pembangunan
            """,
            """
            dprd bappeda sekda camat usulan pejabat bupati perencanaan kecamatan rapat_koordinasi koordinasi
            pelantikan desa kewenangan administrasi kelurahan lurah dilantik jabatan kampung petinggi
            pemkab pemkot dinas inspektorat kabupaten agenda
            """
        ),
    ]
}
