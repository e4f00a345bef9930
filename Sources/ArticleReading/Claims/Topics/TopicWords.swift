// lint: table
/// The words by which a subject is known; `a_b` is a pair of words.
///
/// Those of `sure` hardly ever stand in a text about something else, those of `hints` often do.
enum TopicWords {
    static let lists: [(topic: String, sure: String, hints: String)] = [
        (
            "investasi",
            """
            investasi investor penanaman_modal dpmptsp pma pmdn konsorsium berinvestasi
            menanamkan_modal penanam_modal bkpm iklim_investasi realisasi_investasi investasinya
            groundbreaking hilirisasi kemitraan_investasi calon_investor
            minat_investasi peluang_investasi ekspansi_usaha taipan pemodal pendanaan_swasta
            promosi_investasi kpbu
            """,
            """
            konsesi saham nota_kesepahaman insentif perizinan oss modal pabrik triliun
            kawasan_industri kek minat meminati patungan joint venture kapasitas_produksi nib
            kbli studi_kelayakan calon_mitra ekspansi pengembang mitra_strategis uni_eropa dubes
            kedutaan konsul hibah_luar properti penjajakan
            megawatt berkapasitas menyerap pembangkit kelayakan pengolahan penanaman
            """
        ),
        (
            "perdagangan",
            """
            perdagangan ekspor impor kamar_dagang niaga perindagkop disperindag sembako pedagang
            inflasi tpid operasi_pasar pasar_murah bulog disdag kadisdag bahan_pokok harga_cabai
            harga_beras kadin eksportir importir pengendalian_inflasi perindustrian_perdagangan
            pangan_murah lapak tengkulak pasar_tradisional pasar_induk pasar_rakyat
            relokasi_pedagang paguyuban_pedagang minyak_goreng gula_pasir tera_ulang metrologi
            het harga_eceran kebutuhan_pokok perdagangan_antarpulau bazar toko_kelontong
            juragan_toko
            ongkos_angkut cabai_rawit
            """,
            """
            dagang pasar harga komoditas umkm pengusaha kuota pameran karantina distribusi
            pembeli perniagaan cabai bawang stok pasokan ritel swalayan kios omzet ukm produk
            waralaba gudang logistik peti_kemas kontainer halal koperasi konsumen dagangan
            jualan jual_beli harga_jual tera timbangan pengecer grosir pasokan_barang cukai
            kelangkaan langka lapak_sementara kios_pasar juru_parkir
            kilogram subsidi rawit pengepul rendemen ongkos menjual
            """
        ),
        (
            "pertambangan",
            """
            tambang pertambangan batu_bara batubara minerba reklamasi smelter galian
            inspektur_tambang lubang_tambang penambangan penambang tongkang hauling iup pkp2b
            jaminan_reklamasi teknik_tambang bekas_tambang rkab kuari
            pasir_silika tambang_ilegal tambang_rakyat jalan_hauling blasting peledakan
            lubang_bekas void ptba pascatambang galian_c emas_ilegal peti
            """,
            """
            konsesi nikel mineral pasir_kuarsa pit alat_berat esdm lubang pascatambang royalti
            ilegal perusahaan_tambang debu kontraktor_tambang jetty truk_batu overburden
            konsesi_tambang
            penyiraman penimbunan kalori
            """
        ),
        (
            "energi",
            """
            listrik energi plta plts pltu pltmh pltb pembangkit megawatt baterai migas pln
            kelistrikan ketenagalistrikan solar_bersubsidi turbin bbm panel_surya elpiji
            biodiesel kilang pertamina minyak_bumi jaringan_listrik gardu_induk
            energi_terbarukan transisi_energi setrum gas_bumi skk elpiji_tiga gas_melon
            tabung_melon pangkalan_elpiji pertamina_patra blok_migas hulu_migas
            participating_interest gasifikasi elektrifikasi pemadaman pemadaman_bergilir
            geotermal hidrogen amonia_hijau biogas pengisian_daya kendaraan_listrik
            rasio_elektrifikasi skk_migas
            biomassa
            """,
            """
            gas esdm solar surya transmisi daya kwh gardu terbarukan genset kiloliter spbu
            subsidi kuota menyala padam tegangan angin cangkang kilowatt kabel bahan_bakar
            pemadaman solar_nelayan pangkalan agen_elpiji tabung antre sambungan_listrik
            listrik_desa jargas sumur kilang_minyak gas_alam
            pasokan jaringan tangki penyaluran tenaga_surya pelet_kayu
            """
        ),
        (
            "kehutanan",
            """
            kehutanan hutan_lindung reboisasi dishut kph hutan_desa deforestasi hutan_adat
            dana_karbon perhutanan karbon kawasan_hutan hutan_kemasyarakatan hph rimbawan tahura
            pelepasan_kawasan illegal_logging pembalakan kayu_ilegal konsesi_hutan
            taman_nasional hutan_kota rehabilitasi_hutan perhutanan_sosial hti hutan_tanaman
            orang_utan orangutan bekantan konservasi_alam bksda kawasan_konservasi izin_hutan
            tata_batas
            """,
            """
            hutan kayu mangrove satwa ulin gaharu orangutan hektare_hutan rehabilitasi emisi
            lestari rimba konsesi satwa_liar hutan_kampung peta_hutan penghijauan bibit_pohon
            gambut kawasan tebang
            penebangan rotan madu
            """
        ),
        (
            "perkebunan",
            """
            perkebunan sawit karet plasma kebun disbun pekebun kelapa_sawit bokar tbs tandan cpo
            perusahaan_sawit pabrik_sawit gapki petani_sawit kelapa_dalam replanting peremajaan
            harga_tbs eudr ispo rspo pks kebun_rakyat petani_karet petani_kakao petani_kelapa
            lada_putih bibit_sawit dinas_perkebunan perkebunan_rakyat kebun_plasma buah_sawit
            aren
            brondolan buah_segar
            """,
            """
            kakao lada getah koperasi petani kemitraan kapling pabrik panen rendemen kelapa
            potongan inti tengkulak_sawit pupuk_sawit hgu lahan_plasma
            swadaya mentah areal sengketa
            """
        ),
        (
            "pertanian",
            """
            pertanian sawah padi gabah beras hortikultura irigasi pupuk penyuluh_pertanian
            gapoktan kelompok_tani alsintan bibit_padi petani_padi swasembada peternakan sapi
            ternak lumbung_pangan ketahanan_pangan jagung pupuk_subsidi cetak_sawah harga_gabah
            penggilingan_padi food_estate bendung_irigasi pintu_air kedelai hama_tikus wereng
            peternak unggas telur_ayam lahan_pertanian demplot
            brigade_pangan rice_milling optimasi_lahan poktan peternakan_sapi pmk penyakit_mulut
            holtikultura
            """,
            """
            petani panen pangan penggilingan tanaman benih tani cabai sayur bulog hama kambing
            ayam pakan musim_tanam traktor lahan hektare gabah_kering menanam tanam musim_panen
            pekarangan tanam_serentak embung saluran_irigasi pompa_air kandang
            penyuluh racun pompa
            """
        ),
        (
            "perikanan",
            """
            perikanan nelayan tambak budidaya_ikan rumput_laut kelautan keramba dkp petambak
            pembudidaya kapal_ikan tempat_pelelangan benur cold_storage melaut hasil_tangkapan
            budidaya_udang tambak_udang bagan_tancap kampung_nelayan pelelangan_ikan tpi
            kapal_nelayan kelompok_nelayan nelayan_tradisional trawl cantrang bom_ikan
            keramba_apung bibit_udang kepiting_bakau abk
            """,
            """
            ikan udang tangkapan bagan pesisir laut kepiting jaring rumpon bandeng rawai pukat
            bibit_ikan perairan melaut tangkap kapal solar_nelayan terumbu karang_laut muara
            alat_tangkap
            oksigen windu bakau rawa perahu
            """
        ),
        (
            "lingkungan",
            """
            lingkungan_hidup amdal limbah pencemaran sampah emisi konservasi dlh reklamasi tpa
            bank_sampah mangrove pemulihan_lingkungan kerusakan_lingkungan adipura gambut pesut
            kualitas_air walhi jejak_karbon dana_karbon bantaran_sungai lubang_tambang
            ruang_terbuka pencemaran_air pencemaran_udara ipal air_limbah limbah_cair
            limbah_medis b3 pengelolaan_sampah tps3r tpst perubahan_iklim kualitas_udara
            penghijauan terumbu_karang lamun ekosistem_laut restorasi abrasi dampak_lingkungan
            hutan_mangrove izin_lingkungan uklupl daerah_aliran sampah_plastik bau_busuk
            """,
            """
            lingkungan sungai ekosistem karbon sedimen polusi hijau daur_ulang debu tercemar
            lestari satwa habitat plastik normalisasi hutan asap kelestarian sanitasi iklim
            berkelanjutan bau menanam_pohon kotor ikan_mati parit pantai bersih_sungai
            gambut banjir
            keruh lumpur asam tanggul kolam bibit
            """
        ),
        (
            "infrastruktur",
            """
            infrastruktur jembatan drainase bendungan jalan_tol pupr konektivitas pengerukan
            gorong-gorong jalan_poros dpu pekerjaan_umum jalan_rusak pengecoran ruas_jalan
            kontraktor duplikasi spam perbaikan_jalan pembangunan_jalan air_bersih pdam
            longsegmen menara_telekomunikasi perumdam jalan_nasional jaringan_pipa bws
            preservasi jalan_lingkungan cipta_karya kinerja_proyek drainase_kota flyover
            underpass jalan_layang terowongan jembatan_gantung jalan_desa jalan_tani akses_jalan
            pembebasan_lahan tpt pengaspalan peningkatan_jalan jalan_berlubang bendung waduk
            perumda_tirta rusunawa rumah_susun pasar_induk balai_pelaksanaan bbpjn
            pelebaran_jalan air_minum pipa_induk penerangan_jalan dok jembatan_timbang
            normalisasi ekskavator
            """,
            """
            jalan tol dermaga konstruksi pembangunan pelabuhan terminal proyek ruas saluran
            aspal semenisasi jaringan menara gedung progres pipa turap pengerjaan fisik
            pekerjaan kontrak alat_berat sinyal embung siring pompa beton kilometer akses
            saluran_air terhubung kerusakan rusak perbaikan_saluran pembangunan_gedung
            dermaga_baru lelang_proyek jembatan_penghubung revitalisasi
            perbaikan ambles insinyur pupr-pera instalasi titik banjir bangunan kubik
            """
        ),
        (
            "transportasi",
            """
            transportasi perhubungan dishub bandara angkutan kereta_api penerbangan lalu_lintas
            pelayaran ksop angkutan_umum maskapai trayek otoritas_pelabuhan bus_kota odol angkot
            ojek penyeberangan kemacetan speedboat feri ojek_daring ojek_online taksi_daring
            pengemudi_ojek aplikator kapal_penyeberangan dermaga_penyeberangan klotok ketinting
            bus_rapid tarif_penerbangan penerbangan_perintis penyeberangan_feri damri
            terminal_bus jembatan_timbang uji_kir parkir_liar juru_parkir sopir_truk kapal_motor
            rute_penerbangan transportasi_umum armada
            motoris arus_mudik
            """,
            """
            pelabuhan kapal terminal truk bus dermaga penumpang kendaraan kereta
            konsesi_terminal sopir macet tronton parkir perahu tarif_angkutan longboat rute
            pengemudi tarif armada tiket kapal_tunda jalur trayek_baru kendaraan_berat
            alur_pelayaran pandu bongkar_muat kemacetan_arus pelayaran_rakyat
            melintas melintasi kecelakaan muatan mudik penertiban tongkang antre terguling
            pesawat pengangkut bermuatan
            """
        ),
        (
            "pendidikan",
            """
            pendidikan sekolah siswa murid beasiswa disdikbud disdik mahasiswa universitas
            kampus spmb ppdb kkn guru_honorer perguruan_tinggi rektor institut politeknik
            kurikulum siswi pesantren paud dewan_pendidikan tenaga_pendidik kepala_sekolah
            rektorat sekolah_rakyat guru_besar seragam_sekolah putus_sekolah anak_sekolah
            ruang_kelas sekolah_dasar sekolah_kejuruan penerimaan_murid
            wisuda skripsi dekan rektor_universitas perpustakaan literasi guru_kontrak gratispol
            kuliah_gratis taman_baca madrasah
            rapor tahun_ajaran
            """,
            """
            guru smp smk sma sd kuliah dosen fakultas pelajar akademik kelas santri pelatihan
            ijazah honorer literasi belajar mengajar gedung_sekolah prodi laboratorium lulusan
            riset pertukaran_mahasiswa laboratorium_bersama akreditasi sekolahnya muridnya
            asrama uang_kuliah ukt alumni beasiswa_daerah penelitian jurusan komite_sekolah
            semester ujian sarjana lulus pendaftaran seragam swasta
            """
        ),
        (
            "kesehatan",
            """
            kesehatan puskesmas stunting dokter rumah_sakit rsud pasien gizi dinkes imunisasi
            posyandu kadinkes bpjs_kesehatan perawat bidan tuberkulosis malaria demam_berdarah
            idi tenaga_medis keperawatan balita tenaga_kesehatan klaim_bpjs jkn
            layanan_kesehatan fasilitas_kesehatan nakes dokter_spesialis dbd
            hiv kesehatan_jiwa gizi_buruk makan_bergizi mbg ibu_hamil kb vaksinasi donor_darah
            pmi klinik rawat_inap rawat_jalan igd keracunan ambulans_desa alat_kesehatan
            posyandu_lansia cuci_darah wabah campak penyakit_menular
            prevalensi
            """,
            """
            klinik obat anemia penyakit medis vaksin lansia ibu_hamil sanitasi ambulans
            spesialis rawat skrining bayi cuci_darah jiwa kader_posyandu keperawatannya telur
            bpjs dokter_umum sakit sehat berobat kader keperawatan jantung stroke kesehatan_ibu
            rujukan darah hamil timbangan penurunan
            """
        ),
        (
            "sosial",
            """
            kemiskinan bantuan_sosial dinsos disabilitas lansia kesejahteraan uang_kerahiman
            mengungsi panti_asuhan pengungsi bansos santunan perlindungan_anak pernikahan_dini
            anak_jalanan baznas kerukunan toleransi umat_beragama warga_miskin relokasi
            pemberdayaan_perempuan rumah_warga transmigrasi anak_yatim rumah_layak
            rtlh penerima_manfaat pkh data_kemiskinan dtsen
            difabel penyandang_disabilitas kekerasan_perempuan
            kekerasan_anak kdrt karang_taruna pkk lanjut_usia uang_tali warga_terdampak
            penggusuran digusur permakaman tempat_ibadah panti gelandangan odgj
            jamaah_haji lintas_agama fkub ormas
            posyandu palang_merah
            """,
            """
            sosial keluarga rumah warga perempuan miskin permukiman balita anak ibu relawan
            gereja masjid dapur ekonomi_keluarga santri pemuda mengadu keluhan kerabat desa
            hidup suaminya tangga warga_kampung mengeluh kampung tetangga ibu-ibu emak-emak
            gotong_royong janda yatim penghuni haji masjid_raya ketua_rt solidaritas
            kader susu telur transmigran bidan memasak
            """
        ),
        (
            "budaya",
            """
            budaya kebudayaan adat kesenian tradisi festival leluhur kesultanan lembaga_adat
            kepala_adat ritual erau masyarakat_adat seniman budayawan lamin denda_adat belian
            cagar_budaya sanggar musyawarah_adat belimbur tarian_adat hukum_adat dewan_adat
            masyarakat_hukum kearifan_lokal warisan_budaya bahasa_daerah rumah_adat lou batik
            tenun_ulap kain_tenun pentas teater_rakyat museum_negeri situs_sejarah kerajaan
            sultan hudoq gendang upacara_adat tetua_adat perayaan_adat festival_budaya mulok
            prosesi kedaton penutur
            """,
            """
            makam seni bahasa sejarah museum tari keraton dayak kutai paser tenun sape naskah
            upacara dongeng panggung pementasan seniman_muda kostum penari musik adat_istiadat
            pusaka arsip situs
            tetua sirih kerabat
            """
        ),
        (
            "pariwisata",
            """
            pariwisata wisata wisatawan dispar destinasi turis pokdarwis desa_wisata ekowisata
            homestay phri kepariwisataan ekonomi_kreatif penginapan objek_wisata kampung_wisata
            pelaku_wisata pemandu_wisata retribusi_wisata pariwisata_bahari
            menyelam snorkeling derawan maratua labuan_cermin tiket_masuk kunjungan_wisatawan
            kalender_acara event_wisata cottage
            pelancong
            """,
            """
            hotel pantai kunjungan_wisata pemandu promosi_wisata festival resor pulau susur
            pengunjung liburan lebaran turis_asing karnaval wisata_kuliner kuliner
            perahu_wisata
            tiket resort menginap tamu kamar loket
            """
        ),
        (
            "olahraga",
            """
            olahraga pertandingan atlet koni dispora porprov pon semifinal penalti gol turnamen
            stadion voli sepak_bola bulu_tangkis sepakbola pssi cabor kejuaraan pesepak popda
            suporter porkab porkot pengcab kontingen kormi npc pelatda pencak_silat
            panjat_tebing dayung tinju taekwondo karate atletik bola_voli futsal lari_maraton
            marathon bonus_atlet gor venue_olahraga tuan_rumah cabang_olahraga kejurprov kejurda
            e-sport mobile_legends
            laga pelari tendangan
            """,
            """
            pelatih medali juara klub final pemain kiper tim lapangan wasit liga lomba piala
            bonus peraih_medali latihan arena pengprov prestasi
            bola skor unggul lawan panjat regu
            """
        ),
        (
            "teknologi",
            """
            teknologi digital aplikasi internet kecerdasan_buatan digitalisasi diskominfo siber
            telekomunikasi satu_data sinyal blank_spot spbe menara_telekomunikasi seluler robot
            starlink operator_seluler pusat_data smart_city startup data_terbuka portal_data
            keamanan_siber peretasan fiber_optik serat_optik bts menara_bts jaringan_internet
            internet_desa wifi_gratis layanan_digital drone pemrograman programmer peranti_lunak
            coding hackathon inkubator metaverse command_center cctv kota_cerdas
            transformasi_digital
            """,
            """
            ai data_center komputer satelit inovasi sistem_informasi daring jaringan server
            menara ponsel perangkat_lunak laboratorium telepon biomedis data kode
            aplikasi_layanan gawai pelanggan_seluler bandwidth pesawat_nirawak platform
            sensor perangkat layar operator
            """
        ),
        (
            "ikn",
            """
            ikn otorita nusantara kipp oikn otorita_ibu
            kawasan_inti istana_negara bandara_ikn kipp_ikn pembangunan_ikn
            delineasi
            """,
            """
            sepaku penajam mitra_ikn ibu_kota pemindahan sepaku_lama bumi_harapan pemaluan
            investor_ikn asn_pindah
            penggusuran digusur deputi
            """
        ),
        (
            "keamanan",
            """
            keamanan polda polres polisi kodim tni kriminal narkoba ketertiban kamtibmas
            kepolisian kapolresta kapolres kapolda dandim pangdam polresta forkopimda satpol bnn
            pengamanan terorisme premanisme brimob lanal tawuran polsek kapolsek bhabinkamtibmas
            babinsa koramil danramil satpol_pp linmas siskamling balap_liar miras minuman_keras
            perkelahian bentrok penganiayaan pencurian_sawit curanmor peredaran_narkoba sabu
            jaga_malam keamanan_lingkungan pos_kamling geng_motor konflik_sosial blokade
            razia
            """,
            """
            kapolsek konflik patroli perbatasan pencurian kecelakaan tersangka personel aparat
            siaga babinsa begal ronda tramtib natal pilkada titik_temu aksi_massa unjuk_rasa
            rusuh ricuh damai aman kesbangpol intelkam kondusif
            parang konvoi menyita rawan akbp
            """
        ),
        (
            "hukum",
            """
            hukum kejaksaan pengadilan sengketa korupsi gugatan tersangka sanksi raperda perda
            pelanggaran jaksa kejari kejati pansus sertifikat_tanah tapal_batas batas_kampung
            batas_desa ganti_rugi mediasi daftar_hitam ombudsman kpk pidana notaris
            bantuan_hukum sengketa_lahan sertifikat tenggat_izin
            kejaksaan_negeri penyidikan penyelidikan_kasus restorative_justice
            keadilan_restoratif pendampingan_hukum kuasa_hukum somasi gugat putusan inkrah
            mahkamah advokat lbh ruu ranperda peraturan_bupati perbup pergub peraturan_daerah
            badan_pertanahan bpn kantor_pertanahan tanah_ulayat tumpang_tindih hak_ulayat
            klaim_lahan saksi konsinyasi reforma_agraria hgu sengketa_batas
            terdakwa dijerat
            """,
            """
            izin hakim aturan undang-undang panitia_khusus kesepakatan denda adendum
            evaluasi_izin patok melanggar peraturan kontrak lahan perjanjian sah wewenang
            kewenangan perselisihan berselisih surat_keputusan pengaduan hak legal sertifikasi
            batas pelapor terlapor bukti dokumen_tanah klaim saling_klaim itikad pengawasan
            pengacara perkara dicabut mencabut penjara pasal pengukuran didaftarkan
            administratif
            """
        ),
        (
            "keuangan",
            """
            keuangan apbd anggaran pajak bank_indonesia ojk perbankan bankaltimtara kredit dbh
            fiskal bapenda bpkad retribusi tpid dana_bagi bagi_hasil pad pendapatan_daerah
            kua-ppas inflasi banggar badan_anggaran insentif pembiayaan defisit apbn
            transfer_daerah penyertaan_modal dana_transfer pemangkasan_anggaran
            efisiensi_anggaran opini_wtp wtp apbd_perubahan kua ppas pajak_daerah pbb
            pajak_kendaraan opsen silpa koperasi_simpan pinjaman kur asuransi bank_kaltimtara
            bpd bankaltim laporan_keuangan dana_abadi anggaran_festival tarif_retribusi
            pembayaran_klaim gaji_honorer utang_daerah
            """,
            """
            dana pendapatan saham bunga tarif utang hibah belanja bank bi subsidi upah_minimum
            rupiah miliar efisiensi cair pencairan tunggakan rekening anggaran_dinas memangkas
            dipangkas bayar pembayaran dibayar biaya iuran honor setoran dana_daerah keringanan
            kenaikan cicilan dicicil pungut tahunan uang
            """
        ),
        (
            "ketenagakerjaan",
            """
            ketenagakerjaan upah buruh disnakertrans disnaker serikat_pekerja tenaga_kerja ump
            umk pekerja phk lowongan_kerja dewan_pengupahan pengupahan upah_minimum
            serikat_buruh kadisnakertrans pekerja_migran apindo lembur pesangon magang
            perawat_lansia penempatan jaminan_sosial hubungan_industrial lks_tripartit tripartit
            upah_lembur upah_sektoral umsk pekerja_lokal karyawan_kontrak
            pemutusan_hubungan bpjs_ketenagakerjaan k3 keselamatan_kerja kecelakaan_kerja
            ojek_daring pengemudi_ojol thr bursa_kerja job_fair pencari_kerja angkatan_kerja
            sertifikasi_kompetensi blk honorer outsourcing awak_kapal mogok_kerja
            slip_gaji
            """,
            """
            pelatihan karyawan lulusan vokasi serikat lowongan perawat gaji kursus thr
            penganggur kerja merekrut balai_latihan kompetensi outsourcing keterampilan mogok
            pekerjanya dipekerjakan lamaran melamar tarif_bawah perekrutan rekrutmen
            magang_kerja aplikator tenaga_honorer nasib
            minimum industrial perundingan formasi tuntutan mediator kontrak
            """
        ),
        (
            "bencana",
            """
            bencana banjir bpbd longsor kebakaran karhutla gempa genangan pengungsian bmkg
            pengendalian_banjir kekeringan tanggap_darurat titik_banjir banjir_rob
            mitigasi_bencana relawan_bencana cuaca_ekstrem puting_beliung tanah_longsor
            korban_banjir banjir_bandang damkar pemadam_kebakaran kebakaran_hutan titik_api
            hotspot siaga_darurat status_darurat rumah_rusak tanah_bergerak abrasi_pantai rob
            gelombang_pasang kolam_retensi polder tanggul normalisasi_sungai simulasi_bencana
            tagana destana rehabilitasi_rekonstruksi
            bantaran_sungai prakirawan
            """,
            """
            hujan cuaca evakuasi air_pasang peringatan_dini angin gelombang pompa drainase
            meluap tergenang logistik posko darurat kemarau das musim_hujan pengungsi
            bantuan_logistik relokasi_warga curah_hujan retak amblas longsoran rawan parit
            genangan_air sungai_meluap
            merendam pengerukan bantaran sedimen siaga terdampak regu pencarian surut
            """
        ),
        (
            "pemerintahan",
            """
            musrenbang rkpd rpjmd pra-musrenbang pemerintahan birokrasi asn opd pelayanan_publik
            perangkat_daerah reformasi_birokrasi pemekaran otonomi_daerah dprd_banjar
            studi_banding kua-ppas tpp sakip dana_desa usulan_prioritas penataan_kelembagaan
            kepegawaian batas_wilayah satu_data tata_kelola pembangunan_daerah rakor
            pelantikan_pejabat perencanaan_pembangunan rpjpd lkpj lppd ppid pelayanan_terpadu
            mal_pelayanan pjs_bupati rotasi_jabatan pejabat_eselon mutasi_jabatan kepala_desa
            aparatur aparatur_desa bpd pilkades perangkat_desa dana_kelurahan rt_rw add
            alokasi_dana daerah_otonomi dob musdes musrenbangdes
            kunjungan_kerja studi_tiru serah_terima pengawasan_dana spip evaluasi_kinerja
            aspirasi reses p3k pppk cpns
            """,
            """
            dprd bappeda sekda camat usulan pejabat bupati perencanaan kecamatan
            rapat_koordinasi koordinasi pelantikan desa kewenangan administrasi kelurahan lurah
            dilantik jabatan kampung petinggi pemkab pemkot dinas inspektorat kabupaten agenda
            kepala_kampung wali_kota gubernur wakil_bupati kebijakan program_prioritas visi_misi
            masa_jabatan kinerja_pemerintah pemerintah_pusat sinkronisasi sekretaris_daerah
            pansus laporan_pertanggungjawaban prokopim
            prioritas pagu pemilih politik perubahan
            """
        ),
    ]
}
