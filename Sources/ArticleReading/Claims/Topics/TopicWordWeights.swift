// lint: table
/// The weights of words for each subject, written by `scripts/train-reading`.
enum TopicWordWeights {
    static let lists = [
        // investasi
        """
        adv:5 alasan:4 ambil:4 amdal:10 amplang:4 aneh-aneh:9 angin:5 apabila:4 asar:4 baik:4
        baku:11 baterai:8 bau:6 beberapa:6 beli:7 benar-benar:7 bendungan:6 beranggotakan:9
        berasal:5 berbasis:9 berencana:12 beres:9 berganti:9 bergeser:4 berjumlah:9 berkala:10
        berkapasitas:10 berkunjung:4 berniat:7 bernilai:7 beroperasi:4 berpendapat:4 bersandar:4
        bersepakat:4 bersifat:4 bersih:6 berstatus:9 bersua:4 bertatap:4 bertukar:7 berusaha:9
        berwenang:9 biji:7 bokar:9 brosur:7 bunga:7 burung:4 busuk:4 cadangan:4 calon:6 cara:5
        cerita:4 cocok:4 dahulu:4 delegasi:10 demikian:4 diajak:7 diam:4 diawasi:10 dibatalkan:5
        diberikan:4 didaftarkan:4 digeser:4 dijaga:6 dilatih:7 dilontarkan:4 dimakan:5
        dinyatakan:4 dipastikan:4 dipenuhi:4 diperbaiki:4 diperbarui:4 dipilih:8 diprioritaskan:4
        direksi:7 disampaikan:4 disiapkan:4 disusul:6 ditaksir:7 ditargetkan:8 ditawarkan:7
        ditimbang:4 ditugasi:4 ditunggu:4 duta:7 ekonomi:9 ekspor:4 energi:10 es:4 euro:7 gas:4
        generasi:7 geser:4 getah:12 goreng:4 gubernur:5 gudang:4 hal:5 hati-hati:9 honorer:4
        hotel:6 induk:4 industri:9 insentif:6 instalasi:8 investasi:12 investor:8 jagung:4
        jajaran:6 jaminan:6 jaringan:4 jual:6 jujur:9 kWh:4 kadar:7 kakao:8 kalori:4 karbon:6
        karet:6 katoda:12 kegiatan:6 kehabisan:4 kehadiran:9 kelayakan:12 kelola:7 kemas:12
        kemitraan:8 kenyang:7 kepastian:9 keseluruhan:9 kesepahaman:7 kesulitan:4 keterbukaan:9
        komitmen:7 kompleks:4 konsesi:5 konsorsium:13 konstruksi:7 konsultan:9 konsultasi:9
        kotor:9 kubik:5 kulit:4 kunjungan:4 kurikulum:4 langka:4 lantas:4 larut:4 laut:4 leluhur:4
        lepas:4 letak:6 limbah:9 lingkungan:7 listrik:5 lokal:7 makam:6 mampu:5 masa:5 masalah:7
        megawatt:10 melainkan:5 melampaui:9 meliputi:4 memaparkan:7 memasok:4 memasukkan:4
        membangun:9 membeli:5 membentuk:5 membutuhkan:5 mempelajari:12 menampilkan:4 menangkap:9
        menanyakan:5 menara:5 menawar:5 mencicipi:7 mendominasi:4 mendukung:7 meneken:8 menemui:6
        mengangguk:10 mengapresiasi:5 mengemuka:5 menggandeng:7 mengisi:5 mengolah:10 mengulang:4
        mengungkapkan:4 mengurangi:4 mengurus:7 menikmati:4 menilai:4 menimbang:6 meninjau:4
        menjalin:9 menjual:5 menumpuk:4 menyambut:5 menyedot:4 menyentuh:4 menyerap:11 menyetor:4
        menyoroti:4 menyusun:5 mewanti-wanti:4 minggu:6 mingguan:7 minimal:4 minyak:5 mitra:8
        modal:7 mulus:4 murah:5 murni:4 nasib:5 nikel:12 nilai:6 nota:6 olah:10 opsi:9 pabrik:6
        pakan:4 paparan:4 paripurna:4 pasokan:6 pelabuhan:10 pelaksana:5 peluang:6 pemandu:4
        pembahasan:4 pembangkit:6 pembeli:7 pembelian:7 pembentukan:7 pemegang:4 pemodal:9
        penanam:10 penandatanganan:5 penanggung:4 pendapatan:10 pendataan:4 pendingin:7 peneliti:9
        penerjemah:6 penggusuran:4 pengolahan:8 pengumpul:10 penjual:4 penyertaan:7 penyuluh:4
        percepatan:7 perdana:4 pergi:4 perizinan:13 perjanjian:5 perkara:5 perluasan:4 permukaan:7
        perpanjangan:6 persetujuan:8 pesisir:5 petambak:9 peti:10 pidato:4 pikiran:4 pipa:4 plus:7
        porsi:6 potensi:4 potong:4 prekursor:12 produk:4 produksi:4 produktif:9 proses:5 proyek:7
        proyeksi:4 puas:9 publik:8 pupuk:4 rajin:4 ramai:4 rampung:4 rancangan:7 realisasi:12
        regional:7 remah:13 resort:9 riset:4 risiko:9 rumusan:4 saham:12 sama-sama:4 sambung:7
        sanggup:6 sarjana:4 sasaran:5 sebentar:4 sebesar:4 sejauh:4 sekurang-kurang:8 selisih:5
        seloroh:5 semesti:4 semula:5 senilai:6 seperempat:4 sepertiga:4 setara:6 setrum:9 siaran:4
        sistem:5 skala:9 status:6 sulfat:12 sumur:7 surel:4 surya:5 tahap:5 tanggul:4 target:8
        tas:4 tata:4 tengkulak:7 tepi:5 terapung:6 terbatas:7 tercantum:7 terdekat:5 terendah:4
        terminal:6 tersambung:6 tersendat:5 tersenyum:4 terungkap:9 tindak:9 tingkat:6 tolong:6
        ton:5 triliun:7 triwulan:5 udang:4 urusan:4 utara:6 volume:4 walaupun:4 yakni:5
        """,
        // perdagangan
        """
        agak:5 almarhum:5 aman:7 amplang:5 angkut:7 angkutan:5 antre:7 antrean:5 apabila:5 asap:7
        asar:5 balas:5 bawang:10 bayaran:5 bedah:5 belanja:5 bendahara:5 bengkel:5 beraudiensi:5
        berbasis:5 berebut:5 bergerak:8 bergulir:5 berjumlah:5 berkumpul:5 berlaku:4 berpendapat:5
        berpidato:5 bertahan:5 bertepuk:5 bertukar:7 berusaha:5 besi:5 bokar:9 bukti:5 bulanan:13
        bursa:7 buruk:9 cabai:14 cangkir:5 cocok:5 curhat:7 dagang:9 diaspal:5 dibalik:5
        dibebaskan:5 dibiayai:6 digital:6 dingin:5 dipandu:5 disangka:5 ekspor:5 gabah:5
        gara-gara:5 gelombang:5 gerbang:9 goreng:5 gudang:5 ham:5 harga:5 ibu-ibu:5 inflasi:11
        jamur:5 jempol:5 jemur:9 jenis:5 k-9:5 kadar:7 kain:5 kakao:8 kapal:4 kayu:4 kebiasaan:5
        kelakar:4 keluhan:5 kenaikan:5 kering:5 ketentuan:5 kilo:11 kilogram:9 kirim:4 konsultan:5
        lintas:6 logistik:5 malas:5 mampu:5 maskapai:7 melemah:6 memasok:5 membeli:5 memotong:5
        memperkirakan:6 menambah:5 menampik:5 menangis:5 menemui:5 menggandeng:7 mengumumkan:5
        menimbang:9 menipis:5 menjual:8 mentah:6 menumpahkan:5 menyantap:5 menyelenggarakan:5
        merosot:9 mingguan:7 minimal:5 mitra:7 nasi:4 nol:6 ongkos:4 operasi:5 padahal:5 pasar:8
        pasokan:7 patin:9 patungan:5 pedagang:8 pekebun:11 pembayaran:6 pembeli:7 pembelian:7
        pencurian:5 penebangan:5 penengah:5 pengendali:12 pengurus:4 penjualan:5 perbatasan:6
        perdana:5 periode:7 perizinan:6 permohonan:5 pertukaran:5 pesawat:8 petambak:5 pikiran:5
        plastik:4 potongan:7 produksi:5 puas:5 pupuk:5 putih:5 rawit:14 risiko:5 rumus:9 saham:5
        salat:5 saling:4 sana:5 sayur:7 sebut:5 semesti:5 seminggu:5 senang:5 sependapat:5 sepuh:5
        seribu:5 siapa-siapa:5 stok:7 subsidi:9 swadaya:10 tahunan:7 tawaran:5 tengkulak:10
        terbukti:5 tercatat:5 terendah:9 tertahan:5 tertinggi:7 timbangan:4 tingkat:5 udang:5
        ukuran:9
        """,
        // pertambangan
        """
        absen:6 acuan:6 alamat:5 alat:4 amanat:5 amblas:5 ambulans:5 anak-anak:5 anggota:5 antar:5
        apabila:5 argumen:9 asam:5 balas:5 bara:7 baris:5 batu:6 batuk:5 bawa:4 beda:5 bekas:5
        bengkel:5 berat:4 berbincang:5 berdalih:5 berdebat:5 bergeming:5 berhalangan:7 beri:5
        berjarak:5 berkunjung:5 berlaku:4 beroperasi:5 bertempat:5 berwenang:9 bibir:10
        bimbingan:5 botol:9 debu:14 dekat:5 dengar:11 deras:5 dewan:4 diam:5 diaspal:5 dibaca:8
        dibacakan:6 difoto:5 digeser:5 dilanjutkan:5 dinding:6 diputuskan:6 direktur:4
        disaksikan:5 disapa:13 diserahkan:4 ditambal:5 ditangguhkan:5 ditugasi:5 ditunda:8
        ditunjuk:5 es:5 fasilitas:5 gengs:5 golongan:5 ham:5 hauling:11 helm:5 hijau:4 hitung:5
        hubungan:5 hukuman:5 imbuh:5 industrial:5 inspektur:13 jaminan:5 jari:8 jatuh:6 jemuran:5
        jendela:5 k-9:5 kalori:13 karyawan:13 kas:8 kasih:5 kasus:6 kecelakaan:10 kehadiran:5
        keliling:5 kelonggaran:9 kemajuan:6 kena:5 keruh:8 kewajiban:9 khawatir:5 khusus:7 kian:5
        klaim:9 komisi:9 kompleks:5 konsesi:5 kubangan:5 kutimsatu.example:9 langkah:5 lanjutan:6
        lantas:5 larangan:6 lembaga:5 lembar:5 lirih:5 lomba:5 longsor:8 lubang:11 maaf:6
        manajemen:5 manajer:5 map:8 masing-masing:5 meletakkan:5 melintas:9 melintasi:10
        meliputi:5 memadamkan:5 membiayai:5 membubuhkan:9 memenuhi:6 memeriksa:5 menaksir:6
        menambahkan:5 menampik:9 menarik:7 menetapkan:4 mengangkat:4 mengangkut:5 mengenal:5
        menggantungkan:5 menghentikan:5 menghirup:5 mengungsi:5 mengurangi:5 menimbun:10
        menumpang:6 menunduk:5 menunjukkan:5 menyoroti:5 merasa:8 mesti:5 meterai:9 minum:4
        mohon:5 paruh:5 patungan:5 pelaksanaan:5 pembagian:5 pemegang:13 pemilihan:5 pemodal:5
        pencairan:6 pendapat:9 peneliti:5 penengah:5 penertiban:13 pengawasan:9 pengukuran:9
        penjara:5 penundaan:5 penyiraman:13 perdebatan:5 pergi:5 perihal:5 permukiman:5
        pertambangan:9 pertengahan:5 piala:5 pidana:5 pimpinan:5 plastik:7 porsi:5 potong:5
        produksi:9 putus:6 rakyat:5 rekan:5 rekening:4 reklamasi:13 retak:10 ruas:6 sanksi:9
        sebelah:7 sebentar:5 sedalam:9 sedia:5 sejauh:5 selamat:5 selebar:5 selembar:9 seluas:4
        sependapat:5 sewa:5 slip:5 staf:4 sulam:5 tambang:8 teknik:8 telanjur:5 tempayan:9 temu:5
        tenggat:7 tenggelam:9 teras:5 terbukti:5 terendah:5 tertunda:5 timur:11 tinggi-tinggi:5
        tokoh:5 truk:4 umum:4 urung:8 warung:4
        """,
        // energi
        """
        agak:6 akibat:5 akses:5 almarhum:6 aman:5 amdal:7 amplang:10 angin:4 antre:5 arus:5
        bahan:4 bakar:10 baku:7 baterai:13 bawang:5 belakangan:5 bendungan:12 beranggotakan:10
        berani:4 berarti:5 berasal:6 beredar:7 berencana:10 berhenti:4 berjanji:4 berkala:5
        berkapasitas:5 berkunjung:6 bersedia:4 bersifat:6 bersih:4 bertengkar:6 berupa:4
        berwenang:6 biar:5 bohong:5 brosur:5 bubar:5 buruk:6 burung:6 busuk:6 cara:6 cerita:5
        ces:6 cocok:6 contoh:5 cuaca:6 dahi:6 dasawarsa:6 daya:4 debat:6 debit:11 delegasi:9
        deras:6 detik:7 diam:6 diambil:6 diantar:5 diawasi:11 dibuat:5 dicabut:5 didatangkan:5
        difoto:6 diharapkan:6 dikirim:5 dilatih:5 dilayani:5 diperlukan:6 dipilih:7 direncanakan:5
        disebut:6 disimpan:6 ditaksir:5 ditambah:4 ditanam:5 ditangguhkan:6 ditargetkan:5
        ditemui:5 dititipkan:5 ditunggu:6 diturunkan:6 dolar:8 ekonomi:6 energi:14 gelap:9
        genangan:4 generasi:5 genggam:5 genset:11 geser:6 golongan:6 hati-hati:6 hitam:4
        hubungan:6 hubungi:5 hulu:5 imbuh:6 industrial:6 investasi:5 jalur:5 jaringan:9 jatah:8
        jelas:5 jemur:6 jendela:6 jika:4 jual:5 kWh:13 kabel:12 kabut:7 kadang:5 kajian:4 karbon:7
        katoda:13 kecepatan:5 keempat:6 kehabisan:6 kelahiran:6 kelayakan:6 kenapa:5 kendaraan:4
        kenyang:8 keramba:5 kesepahaman:8 kesulitan:6 ketentuan:6 keterbukaan:10 ketinting:5
        konsorsium:12 konstruksi:8 konsultan:6 konsultasi:10 kotor:6 kuota:5 lari:5 latihan:6
        leluhur:6 lembur:5 liar:5 libur:5 limbah:6 listrik:8 liter:7 longsor:5 makam:9 mampu:6
        mana:4 megawatt:13 melapor:6 meleset:5 memakan:5 memasukkan:6 membangun:4 membeberkan:5
        membentuk:6 membutuhkan:8 memeriksa:5 memerlukan:5 meminjam:6 memotong:6 mempelajari:6
        memperlihatkan:5 mempertanyakan:5 mempertemukan:5 menampilkan:6 menanti:5 menanyakan:5
        menara:8 mencoret:6 meneken:4 mengajukan:4 mengalir:5 mengangguk:5 mengangkat:5
        mengapresiasi:6 mengatur:6 menggandeng:5 menghentikan:6 mengolah:5 mengubah:5
        mengucapkan:5 mengurangi:6 menikmati:13 menjaga:6 menjawab:5 menjelang:5 menuliskan:6
        menumpuk:6 menyala:10 menyalakan:6 menyalami:8 menyerap:6 menyimpulkan:5 menyusun:6
        merawat:6 merupakan:5 migas:5 misal:5 miskin:6 mobil:5 nikel:13 normal:5 nota:5 pakan:6
        pandangan:5 panel:9 pasokan:8 pelayaran:5 pemangku:6 pembangkit:14 pembantu:5 pembeli:5
        pembentukan:8 pemegang:6 pemodal:6 penandatanganan:4 penanggung:6 pendataan:6 pendek:5
        penebangan:6 penerbangan:5 pengangkut:7 pengolahan:5 pengukur:5 penjual:6 penyertaan:8
        perawatan:6 percaya:6 perjanjian:5 perkembangan:5 permukaan:5 perundingan:4 pesisir:5
        petinggi:6 pipa:6 potensi:6 prekursor:13 produk:6 puas:6 publik:9 ramai:6 rancangan:10
        ratusan:5 realisasi:5 rendah:6 riam:12 robot:6 rokok:6 rumput:5 rusun:5 saham:6 sambung:8
        saudara:5 sayur:5 sebentar:6 seisi:5 semesti:6 senyap:5 seperempat:6 seraya:6 setrum:10
        silang:6 sirih:5 sistem:5 skema:5 slip:6 solar:8 suar:8 sulfat:14 surut:6 surya:9 tahap:5
        tambahan:6 tangga:4 tarif:5 tas:6 telapak:6 tenaga:4 tepi:4 terapung:7 terbatas:5 terbit:5
        terbukti:6 tercantum:5 terdengar:4 termos:6 terpaksa:5 tertahan:6 terungkap:6 tiang:5
        tindak:10 tuan:5 tunai:6 turbin:14 unit:4 walaupun:6 wartawan:5
        """,
        // kehutanan
        """
        adat:7 agenda:5 akibat:4 akses:7 alot:11 aman:7 angkut:5 apa-apa:9 api:6 areal:7 asalkan:6
        asli:4 bahu:6 bak:5 ban:7 bangun:8 barangkali:7 batal:6 batang:7 batas:6 beasiswa:4
        bengkel:8 berasal:6 berebut:8 bergabung:7 bergilir:8 berhadapan:5 berhak:7 berhasil:8
        berisi:6 berkas:4 bersertifikat:6 bersila:6 bertahap:6 bertepuk:8 biar:7 bibit:9 buatan:6
        bubar:7 cari:8 cucu:7 debat:12 dewasa:7 diajukan:4 diamankan:8 dibanding:5 dibatasi:6
        diduga:6 diganti:7 dijaga:6 dilontarkan:8 dimakan:5 dimintai:8 dipanen:8 dipasangi:8
        dipilih:6 direncanakan:5 disuruh:7 disusun:6 dita:4 ditanam:7 ditandai:8 ditemukan:4
        diterima:5 ditinggal:6 dosen:8 euro:7 final:6 gabungan:8 gambar:8 gantung:8 gara-gara:5
        generasi:7 grup:4 hukuman:8 hutan:10 ialah:4 induk:4 ingatan:8 insentif:6 instansi:5
        internet:8 inti:6 jaga:7 jamur:8 jempol:8 kabut:6 kamera:8 karbon:12 kayu:7 kbe:6
        keberhasilan:8 kecepatan:7 kecuali:6 kelihatan:8 kelima:7 keluh:7 kementerian:5
        kemungkinan:6 keterlambatan:8 kian:8 kode:6 konservasi:5 konsesi:6 koordinat:7 kotak:4
        kulit:8 kutimsatu.example:8 laboratorium:7 lamin:9 langka:8 lantai:5 lapangan:6 lelaki:8
        leluhur:8 lembaga:4 lingkungan:5 madu:16 main:8 manusia:5 memadamkan:8 membakar:8
        membantu:7 membenarkan:8 membubuhkan:8 memerlukan:11 memotret:6 memperoleh:4
        mempertanyakan:7 menahan:5 menangis:8 menanti:7 mendatangi:6 mendukung:7 menekankan:5
        menerangkan:5 mengadakan:7 mengangkut:8 mengeluarkan:4 mengembalikan:8 mengemuka:5
        mengetahui:8 menggandeng:7 menggelar:8 menghasilkan:4 menghendaki:8 mengiyakan:7
        mengubah:7 mengulang:8 menjaga:8 menjalani:8 menunjukkan:4 menyebutkan:7 menyepakati:5
        menyetujui:4 menyimak:5 menyimpan:5 menyita:6 merasa:7 mesti:5 muatan:6 murni:8 nasional:5
        orang-orang:7 panas:6 paripurna:8 patroli:8 pemandu:8 pembagian:8 pembiayaan:8 pemodal:8
        pencairan:6 penebangan:16 penerima:7 pengawas:8 pengelola:4 penjaga:5 penjara:8
        penyelesaian:7 pergi:8 perihal:8 perkembangan:7 permohonan:8 pertanyaan:5 pertengahan:5
        perubahan:5 pidato:8 pinjaman:7 pisang:7 pohon:7 ppid:6 prajurit:8 puluhan:6 rawan:6
        rekaman:7 rektor:7 ringan:6 rumput:7 rumusan:8 rupiah:4 samping:7 sang:7 sarang:9
        sarapan:7 satelit:5 saudara:7 sehat:6 seisi:7 sela:7 selepas:5 seluas:5 sepaham:8
        sesekali:7 setinggi:4 si:11 siap:4 silakan:7 silam:4 simpan:7 sindir:8 singkat:4 sirih:7
        skala:8 sopan:7 status:6 sumpit:8 survei:7 takut:7 tanam:4 tanaman:8 tandan:6 tanggapan:8
        tata:4 tebal:7 telanjur:5 temukan:8 terancam:6 terbaru:6 terlambat:8 tertunda:8 tetangga:6
        timur:6 tindih:5 tol:5 tumbuh:6 tumpang:6 tunggu:7 tutup:7 ujung:8 ulin:7 upacara:7
        utusan:6 verifikasi:8 virtual:8 warna:12 wisata:7 yayasan:4 zona:8
        """,
        // perkebunan
        """
        adv:5 almarhum:5 amanat:5 ambil:8 aneh-aneh:9 apabila:5 areal:10 asam:5 asar:5 ayah:6
        baik:4 baku:5 balas:5 baris:5 batang:6 bau:6 bawa:5 beda:5 benar:4 benar-benar:7 bentuk:5
        beranggotakan:5 berarti:4 berbasis:5 berdalih:9 berebut:5 beres:5 berganti:5 bergeming:5
        bergerak:5 bergeser:5 bergulir:5 berhadapan:5 berhasil:5 berjumlah:9 berkala:7
        berkapasitas:5 bernama:4 berniat:10 beroperasi:4 berpidato:5 bersama-sama:5 bersifat:5
        berstatus:5 bertatap:5 bertengkar:5 berumur:8 berusaha:5 biji:7 bokar:12 buah:7 buku:5
        bursa:10 busuk:9 butir:7 cangkir:5 cocok:9 cokelat:7 contoh:7 dagang:5 diajukan:4
        diaspal:5 dibayarkan:5 dibebaskan:5 dicatat:9 didaftarkan:9 digital:6 dijaga:6 dijerat:5
        dikenal:7 dilarang:5 dilontarkan:5 dimakan:5 dimintai:5 dipanen:9 dipenuhi:5 diperbaiki:9
        diperbarui:9 diprioritaskan:5 diri:5 disangka:5 disimpan:9 ditaksir:7 ditanami:9
        ditangguhkan:5 ditargetkan:4 ditimbang:9 ditunggu:5 diukur:5 dukungan:5 gabungan:5
        gara-gara:5 gas:5 gengs:5 gerbang:5 getah:12 goreng:5 gugatan:5 guna:4 hakim:6 ham:5
        hamil:5 hangus:5 hati:5 helm:5 hemat:5 hubungan:5 industrial:5 ingat:5 inti:6 jagung:5
        jajaran:5 jamur:5 jarak:4 jempol:5 jemur:5 jujur:5 k-9:5 kadar:7 kakao:10 kakek:7
        kalimat:6 karet:7 kawanan:5 keberhasilan:5 kebiasaan:9 kebun:9 kehadiran:9 kelapa:8
        kemas:9 kemitraan:10 kencang:5 kering:6 ketemu:6 ketentuan:5 keterbukaan:5 kewajiban:5
        khawatir:5 kilogram:5 kira:7 kirim:6 kolong:5 komitmen:7 koperasi:7 kredit:7 kubangan:5
        kuitansi:8 kulit:5 ladang:4 lantas:5 larut:9 lelaki:5 letak:8 lokal:5 luas:5 magrib:7
        manager:10 manajemen:5 manajer:4 mandor:7 map:5 mediasi:11 melainkan:5 melemah:8
        memadamkan:5 memandang:5 memandangi:5 memaparkan:5 memasok:5 membakar:5 membangun:5
        membentangkan:5 membiayai:5 memfasilitasi:10 memotong:5 mempelajari:9 memperoleh:6
        memuat:5 memukul:7 menangis:5 menawar:7 mencicipi:7 mendengar:5 menemui:6 mengangguk:7
        mengetahui:5 menghadiri:5 menghasilkan:4 menimbang:6 menipis:5 menjalin:9 menjawab:4
        menjual:6 mentah:8 menuju:4 menumpahkan:5 menumpang:6 menumpuk:5 menuntut:4 menyalahkan:5
        menyambut:5 menyedot:5 menyerap:5 menyimpan:5 meterai:5 mewajibkan:5 minimal:5 mitra:11
        mohon:5 molor:5 nih:5 obat:6 olah:10 operasi:5 opsi:5 pabrik:5 panen:7 panggilan:7
        parang:8 paruh:5 patungan:5 pekebun:13 pelabuhan:6 pembahasan:4 pembelian:10 pemkab:7
        pencurian:9 penengah:5 penerjemah:4 pengacara:5 pengadilan:5 pengawasan:5 pengganti:6
        pengolahan:5 pengumpul:13 penyakit:5 penyelesaian:7 penyuluh:5 perdana:5 perihal:5
        periode:13 perizinan:6 perkebunan:11 perluasan:9 persis:5 pertanahan:5 perundingan:5
        petak:10 petang:5 petani:9 peti:7 petugas:4 plasma:13 portal:10 pos:4 potong:5 potongan:10
        produksi:5 produktif:9 puasa:5 rasa:5 rata-rata:4 realisasi:7 rekomendasi:7 remah:13
        risiko:5 rokok:5 ronda:5 rumus:9 rumusan:5 rupiah:4 sabar:4 saham:5 salat:9 salinan:6
        sama-sama:5 satelit:5 sawit:7 sebentar:9 sebut:5 segar:10 selisih:7 seluas:5 sempadan:7
        sengketa:11 senilai:6 seratus:6 serikat:7 setara:6 siapa-siapa:9 siaran:5 silakan:7 sini:5
        situs:5 sosialisasi:5 status:6 sumur:7 surel:5 swadaya:13 talangan:10 tanam:8 tanaman:8
        tandan:11 tanggapan:5 tanggul:5 tani:5 tebal:7 tegang:5 tempayan:5 tengkulak:10 tepat:5
        terbiasa:5 terbukti:5 terdampak:5 terdekat:5 terima:6 terkekeh:5 termos:5 tersambung:6
        tersedia:4 tindih:5 tingkat:7 tipis:6 tol:7 tolong:6 ton:4 tumbuh:6 ukur:5 umur:7 untung:5
        utang:7 verifikasi:9 viral:9 yakni:5
        """,
        // pertanian
        """
        absen:6 alasan:4 aman:7 ambil:4 angkut:5 antre:7 apa-apa:6 arti:9 asli:4 balik:5 basah:6
        bayaran:8 bekas:4 benar:7 bendahara:5 berani:6 beras:9 berganti:8 bergiliran:6 berjumlah:8
        berkumpul:5 bertahap:6 bertepuk:8 bertukar:7 berusia:9 bibit:6 buku:6 bunga:7 cabai:7
        cabang:6 camat:4 cara:5 curhat:7 danau:5 denda:4 diangkut:6 dibayarkan:8 dibeli:6
        diberikan:8 dicicil:8 diikuti:6 dikurangi:11 dilanjutkan:8 dilatih:7 dipatok:6
        disabilitas:12 disepakati:7 disiapkan:7 ditanami:8 ditetapkan:5 dituangkan:5 diuji:7
        domestik:9 gabah:17 gabungan:8 gagal:7 gara-gara:5 gudang:5 hemat:8 ibu-ibu:8 indikatif:16
        infrastruktur:8 jagung:12 jamur:8 janji:5 jembatan:5 jempol:8 karung:6 kawanan:8 keadaan:5
        kehabisan:8 kelakar:4 kelapa:6 kelola:8 kelompok:6 kemasan:7 kemiskinan:13 kering:5
        kesempatan:5 keterlambatan:8 kewenangan:6 kilo:12 kilogram:5 kirim:4 konservasi:5 ladang:5
        lemari:6 liar:7 lupa:6 mampu:5 manusia:8 memanggil:5 memasok:8 memerlukan:7 menabrak:7
        menambah:5 menanam:7 menangkap:8 menargetkan:7 mencetak:7 menempati:8 menempatkan:7
        mengangguk:7 menggaji:7 menghirup:8 mengulang:8 mengumpulkan:4 mengurus:7 meninjau:4
        menjual:6 menulis:4 menyalahkan:8 menyanggupi:5 menyedot:8 menyentuh:4 menyerap:5
        menyumbang:7 merinci:12 merosot:8 meski:7 migas:11 mingguan:7 musrenbang:8 normal:7
        normalisasi:8 obat:6 odahetam.example:8 organisasi:12 padahal:4 padi:15 pagu:6 pakan:8
        panen:10 pariwisata:8 paruhenggang.example:5 pasar:5 pasti:5 patah:6 pekebun:6 pembagian:8
        pembayaran:9 pembeli:5 pembukaan:9 pemerintahan:8 pemilihan:5 penerjemah:4 pengamanan:8
        pengelola:4 pengolahan:5 penilai:6 penjaga:5 penjual:8 penting:5 penurunan:12
        penyandang:12 penyangga:5 penyuluh:8 perempuan:5 pertanian:13 perubahan:5 petak:7 petani:5
        pinjaman:7 plastik:4 pohon:6 pola:7 pompa:5 posisi:8 pra-musrenbang:9 prioritas:8
        produk:12 pupuk:8 rawa:4 rawit:8 regional:11 resmi:4 rusun:7 saluran:5 sambutan:5 sawah:15
        sayur:7 sektor:8 selebar:8 sempadan:5 senang:8 setinggi:4 sistem:7 skema:7 status:6 stok:7
        subsidi:6 sumber:5 tanam:4 tanaman:6 tani:8 tanya:5 tata:7 telapak:8 temu:5 tengkulak:7
        terancam:6 teratas:8 terbang:7 terdapat:11 terdekat:5 terhenti:7 terlambat:5 tersimpan:6
        terukur:9 transmigran:7 tunai:8 unsur:7 untung:8 urutan:6 usulan:7 utusan:6 yaitu:7
        """,
        // perikanan
        """
        agak:7 ahli:5 alot:6 alur:5 amdal:5 angin:8 angkatan:5 arus:6 ayah:5 bakau:15 balita:5
        basah:5 beasiswa:6 bentuk:7 berasal:5 berdebat:7 beredar:5 berencana:7 berganti:7 berisi:5
        berkelahi:7 bertengkar:7 bertukar:6 bibit:5 bintang:7 bohong:6 buatan:5 buka:6 buruk:7
        ces:7 curhat:6 demam:7 dermaga:4 dibeli:5 dibiayai:5 didatangkan:6 digeser:7 dikelola:6
        dilontarkan:7 dipasang:5 diperlukan:7 dipertemukan:6 direksi:6 disambut:5 disangka:7
        disiapkan:6 ditempel:5 ditinggal:5 dititipkan:6 ditunda:9 ekor:7 es:7 euro:6 gang:6
        garis:6 gas:7 gembira:9 genggam:6 gizi:5 gugatan:7 hadirin:8 hidup:4 hilang:4 hubungi:6
        ikan:5 imbalan:6 imbuh:7 ingat:7 jadwal:5 jatah:6 jemur:7 kabar:5 kadar:6 kamera:7
        kampus:5 karang:9 kartu:5 kawanan:7 kelima:6 kenang:5 kenyang:9 kepiting:15 keramba:12
        ketawa:6 kilo:8 konsultasi:7 kue:11 kuning:6 kuota:6 laboratorium:6 laut:7 lempar:9 lupa:5
        magrib:6 mahasiswa:6 memandangi:7 memasak:7 membantah:5 membantu:6 memulai:6 menampilkan:7
        menangis:7 mencoret:7 mendatangi:5 mendengar:4 menekan:7 menelepon:7 menganggap:6
        mengangguk:6 mengatur:7 mengembalikan:7 menggantungkan:11 menginginkan:6 mengolah:6
        mengulang:7 mengungsi:7 menjalin:7 menjanjikan:5 menunduk:7 menyalami:6 menyusuri:6
        merawat:7 merosot:7 migas:6 mudi:7 mulus:7 musala:9 nasi:6 nelayan:11 nih:7 notulen:7
        pakan:7 panas:5 pantai:6 pasang:8 patin:7 pelayaran:6 peluit:7 pembeli:4 penanam:6
        penengah:7 pengacara:7 pengeras:7 pengukur:6 pengukuran:5 penyuluh:7 percaya:7
        perikanan:15 perizinan:5 permukaan:6 pesisir:6 petambak:15 pikiran:7 pinjaman:6 pipa:11
        pita:7 puluhan:5 putra:7 putus:5 rakit:7 rektor:9 rembuk:6 riset:11 rugi:4 rumput:9
        saling:4 sampaikan:5 sarjana:7 sebelah:6 seharus:6 sejauh:7 senyap:6 sepertiga:5 seribu:7
        sesekali:6 si:6 siswa:6 solar:7 sopan:6 stunting:5 suar:6 suara:5 surel:7 tambatan:5
        tangkapan:9 tawa:5 tawaran:7 tenang:11 tepuk:5 terapung:5 terlalu:5 ternyata:5
        tersambung:5 tersimpan:5 tikungan:7 timbangan:4 tulang:5 tunai:7 udang:11 ukuran:7 urung:6
        utara:11 warna:7
        """,
        // lingkungan
        """
        agak:7 akses:5 amdal:7 angin:5 angkat:4 antre:5 apa-apa:4 asalkan:7 asam:7 bantaran:7
        barangkali:5 bareng:8 basah:4 bekas:4 bendungan:7 bercerita:4 berisi:4 berkapasitas:6
        bibir:8 bibit:7 brosur:5 buaya:7 bubar:5 butuh:4 cari:7 cokelat:5 debat:10 debit:8 dekat:4
        dengar:6 der:7 deras:10 detik:4 diajak:5 dibanding:6 dibatasi:4 difoto:7 dikelola:5
        dinding:6 dipasang:4 direksi:5 disapa:10 ditinggal:7 diturunkan:7 domestik:4 ekspor:7
        energi:7 euro:8 galon:10 gambut:7 gas:7 genangan:5 generasi:5 geser:7 gugatan:7 hijau:6
        hilir:5 independen:4 insinyur:9 inspektur:11 instalasi:9 itulah:5 jangkar:7 jemuran:7
        jenis:7 kadar:5 kajian:6 karang:8 karbon:7 kasih:4 kbe:4 kecepatan:5 kelapa:4 kelayakan:7
        kelima:11 kemarau:7 keruh:8 kian:7 kira:5 kiriman:5 kolong:7 konservasi:7 konsultasi:10
        kredit:5 kubik:8 langka:7 lembaga:6 lempar:5 limbah:5 lingkungan:6 longsor:5 lubang:7
        lumpur:7 madu:7 makam:4 malah:4 megawatt:4 meletakkan:7 melewati:5 membubuhkan:7
        memerlukan:5 mempertanyakan:5 memungut:4 menampilkan:7 mencoret:7 mendatangi:4 menemukan:5
        mengalir:5 menganggap:5 menggaji:5 mengulang:7 mengungsi:7 menikmati:7 menilai:4
        meninjau:5 menjaga:6 menyetor:7 merasa:8 merawat:7 merendam:4 merinci:4 minum:6 mohon:7
        panel:5 pantai:5 pasang:6 pelan:6 peluang:7 pemegang:7 pemilihan:6 pencairan:4 pendapat:5
        penduduk:4 peneliti:7 penengah:7 penerimaan:5 pengawasan:7 pengendalian:7 pengukur:5
        pengukuran:7 penyu:8 perairan:5 peraturan:7 pergi:7 perluasan:7 permukaan:5 persil:7
        pertengahan:6 pinjaman:5 pipa:7 plastik:5 pohon:5 polder:7 potensi:7 ppid:4 publik:5
        pulau:5 puluhan:4 regional:5 reklamasi:8 resort:7 retak:5 retribusi:5 rumput:8 salinan:7
        samping:5 sang:5 sarang:7 saudara:5 sebelah:5 sedimen:10 sehat:4 sejauh:7 sela:5 selebar:7
        selembar:7 sempadan:6 si:8 tambatan:9 tanggul:7 tawaran:7 teh:6 tempayan:7 temu:6
        tenggelam:7 terbatas:5 terbit:5 tercantum:5 terisi:5 terlalu:5 terukur:4 timur:7 tumbuh:7
        turbin:8 turis:5 utara:4 van:7 yayasan:6
        """,
        // infrastruktur
        """
        ajaran:4 akses:4 alur:8 amfibi:10 arus:7 asap:4 bangunan:7 banjir:5 bantaran:6
        barangkali:4 batal:6 beda:6 belasan:5 berbeda:5 berfungsi:6 bergeming:6 bersandar:6
        bertambah:5 beton:7 bohong:4 bukit:5 cadang:8 dagang:6 debit:4 der:6 diaspal:6 dibalik:6
        diberikan:6 dicatat:6 didatangkan:4 dikelola:4 disabilitas:6 ditambal:6 ditawarkan:4
        diturunkan:6 diusulkan:10 doa:4 dokumen:4 domestik:6 drainase:9 ekonomi:9 ekskavator:7
        ekspor:9 fasilitas:6 forum:4 galon:9 gambut:6 gang:4 gantung:6 genangan:5 genset:5
        hilir:10 independen:6 infrastruktur:8 insinyur:8 inspektorat:6 instalasi:8 investor:6
        jamak:4 jasa:5 jembatan:6 k-2:4 kabel:6 kajian:5 kasur:6 kelola:8 keluhan:6 kemarau:9
        kemas:6 ketinting:4 kewenangan:8 kira-kira:5 kiriman:4 kontraktor:6 koordinat:4 kredit:7
        kuat:5 kubangan:6 kubik:7 lepas:6 liar:4 logistik:6 lurah:5 mantan:4 masalah:4 melampaui:6
        meleset:7 memaksa:6 memasukkan:6 membagi:4 membentangkan:6 memfasilitasi:4 memutar:6
        menampik:6 menara:6 menawar:5 mencuat:6 mendesak:6 mendominasi:6 menempatkan:4 mengalir:4
        mengapa:6 menggantikan:6 menginjak:6 meninggalkan:4 menjamu:5 menuju:5 menunjuk:4
        menyala:6 menyeberang:6 menyedot:6 menyinggung:7 merendam:10 merinci:6 mewanti-wanti:9
        migas:4 muncul:4 musrenbang:6 nasib:5 normalisasi:9 odahetam.example:6 pagu:6 paham:4
        paparan:6 pasang:5 pekerjaan:5 pelabuhan:6 pelaksana:5 pemilihan:5 penanganan:5
        penanggung:6 pendapatan:4 pendataan:6 penduduk:6 pengalaman:7 pengendalian:10
        pengerukan:11 penilai:6 penyandang:6 perbaikan:4 perbatasan:8 perkembangan:4 permukaan:4
        permukiman:5 perpanjangan:6 persil:9 pertanian:5 perubahan:5 petak:4 peti:4 pidato:6
        pilihan:4 pinggang:6 pipa:6 polder:9 pompa:4 poros:5 potong:6 pra-musrenbang:8 prioritas:6
        puas:6 putus:6 regional:4 retribusi:4 rusunawa:9 saluran:5 sambung:4 sampaikan:6
        sebagaimana:7 sedimen:9 seisi:4 sejenis:7 seluler:7 semesti:6 sempadan:5 senilai:6
        sentimeter:5 simpang:7 sinyal:5 sistem:5 skema:4 suasana:6 suka:4 sulam:6 tambal:6
        tanggung:5 tegang:9 teratas:6 terdampak:6 terdapat:4 terkena:4 terparah:6 tertunda:6
        terukur:6 terulang:4 tiba:5 tinggi-tinggi:6 titik:4 urutan:6 usul:7 usulan:4 utang:5
        utusan:6 van:6 ver:4 volume:9 wisata:4
        """,
        // transportasi
        """
        a:7 alur:7 amblas:7 angkot:9 angkutan:7 antre:9 antrean:7 asosiasi:5 aspal:9 bandara:6
        bara:4 batu:4 berangkat:5 bergeming:7 berinisial:6 berlaku:4 bermuatan:11 berpendapat:7
        bertempat:5 berusia:5 bunyi:5 bus:9 debu:9 diamankan:7 diaspal:7 dicapai:7 dikembalikan:7
        dilarikan:11 dini:4 disambung:5 ditambal:7 ditunda:6 festival:6 hauling:7 jemput:9 jiwa:5
        karung:5 kecelakaan:10 kecepatan:6 kedatangan:5 kelihatan:7 keliling:7 kelola:6
        kelonggaran:7 kendaraan:6 kepolisian:6 keruh:6 khusus:6 korban:5 kotor:6
        kutimsatu.example:7 libur:6 lintas:7 liter:5 longsor:6 luka:11 mahal:4 maskapai:9
        melaju:11 melayani:6 melintas:12 melintasi:12 memulai:6 menabrak:9 menarik:5 mendatang:5
        menelan:5 menempatkan:6 mengadakan:6 menginginkan:6 menginjak:7 mengurangi:7 menitipkan:5
        menuju:7 menyentuh:5 minyak:4 motor:4 muatan:5 murah:6 ojek:7 paguyuban:9 pajak:5 parkir:5
        patah:7 patroli:7 pelabuhan:5 pelancong:9 pelayaran:9 pemkab:6 pendapatan:6 penertiban:11
        pengangkut:9 pengemudi:9 pengumpan:7 penumpang:10 penyiraman:11 perairan:6 pesawat:6
        pisang:6 plus:6 poros:7 radio:7 rem:10 ruas:11 rusun:6 sadar:7 sepeda:7 sependapat:7
        sopir:10 suka:6 sulam:7 tali:6 tambal:7 tanggung:6 tangki:7 tarif:9 tepian:6 terbang:6
        terguling:11 terminal:9 truk:5 tulang:7 turis:6 warung:4 zona:7
        """,
        // pendidikan
        """
        ajaran:8 alamat:5 ambulans:5 angkatan:11 asar:5 aula:5 ayam:6 bahasa:4 bakau:9 bau:5
        beasiswa:12 belakangan:8 beraudiensi:5 berbasis:5 berebut:5 bergeming:5 bergilir:5
        bergulir:5 berkumpul:5 berkunjung:9 berobat:5 berpendapat:5 bersama-sama:5
        bersilaturahmi:5 bersua:5 bertatap:5 bertepuk:5 bertugas:6 buatan:6 buaya:5 bukit:5
        cerita:5 cicilan:5 dasawarsa:5 dibalik:9 dibayarkan:5 dijalankan:9 dipandu:9 diperbarui:5
        diperlukan:5 dipilih:6 disambut:4 disiapkan:5 disusun:6 ditimbang:5 dokter:8 domisili:13
        dosen:13 drg:5 duit:5 dukungan:5 ejaan:9 enggan:5 fasilitas:5 forum:6 ganda:5 gantung:5
        gelap:5 gengs:5 gigi:8 giliran:4 gizi:9 gol:5 guru:10 hadirin:7 hemat:5 honorer:9 ingat:5
        insentif:6 jagung:5 jaringan:5 kampus:12 kartu:5 kasus:6 keempat:5 kejuaraan:5
        kekurangan:5 kelas:8 kelonggaran:5 kenang:6 kepiting:10 kesepahaman:5 kesulitan:9
        keterlambatan:5 khawatir:5 kue:5 kuliah:9 kurikulum:13 kursus:9 laboratorium:13 laman:5
        langka:5 las:5 loket:5 lomba:5 lulus:8 lulusan:8 mahasiswa:9 makanan:6 mata:6 memaparkan:4
        memasak:9 membantu:8 memikirkan:5 meminjam:5 menabrak:8 menampilkan:5 menandatangani:6
        menanggung:6 mendominasi:5 menekan:5 mengajak:6 mengajar:10 mengenal:5 menghendaki:8
        menghentikan:5 menghirup:5 mengikat:5 menginap:8 mengulang:5 mengungkapkan:5 menjalin:5
        menulis:5 menuliskan:5 menunggak:5 menyaksikan:5 menyantap:5 menyeberang:5 menyimak:5
        menyoroti:5 merosot:5 mewanti-wanti:5 minimal:5 molor:5 mudi:5 murid:6 murni:5 nasional:5
        nih:5 nota:5 pagu:6 pasien:5 patungan:5 pelajar:7 pembaca:5 pembiayaan:5 penanganan:5
        pendidikan:10 pendingin:5 penerima:10 penggantian:5 perangkat:5 peraturan:5 perawat:4
        perluasan:5 pertukaran:5 peserta:5 piala:5 porsi:5 produktif:5 proyeksi:5 pungutan:6
        rakit:5 rektor:10 riset:9 robot:5 roda:5 sama-sama:5 sanksi:5 sarjana:13 sekolah:4 sela:8
        semester:10 seminggu:5 sengaja:9 seragam:6 siaran:5 siswa:10 spesialis:11 stunting:5
        swasta:6 tas:9 teknik:5 tenggelam:5 tentang:6 terapung:6 teras:5 terbatas:8 terbiasa:5
        terbit:8 terendam:6 terutama:6 tua:5 tugas:6 ungkap:4 untung:5 urusan:5 viral:5 virtual:5
        """,
        // kesehatan
        """
        acara:5 agama:4 ajang:4 alamat:6 ambulans:4 antar:12 audiensi:5 aula:6 balita:13 bantuan:6
        batuk:4 bayi:5 beasiswa:6 beda:4 bedah:8 benar:8 bentuk:4 berani:4 beraudiensi:4
        berbincang:4 beredar:5 beres:4 bergeming:4 berkunjung:4 berobat:8 berpendapat:4 bertepuk:4
        bertugas:5 berturut-turut:7 bikin:5 bintang:4 botol:4 cabang:4 darah:13 demam:4
        dialihkan:4 dibagikan:10 dibalik:8 dibiayai:5 dicicil:4 digital:5 diisi:8 dijalankan:8
        dijanjikan:5 dikembalikan:4 dilayani:7 dilontarkan:4 dingin:5 dinyatakan:4 dipasangi:4
        dipatok:5 diperbarui:4 diperlukan:8 diri:4 disaksikan:5 disapa:4 disusun:5 ditimbang:4
        ditunjuk:4 diukur:4 dokter:10 domisili:8 dosen:8 dr:9 drg:4 dukungan:4 enggan:8 galon:4
        gambut:8 gas:8 gengs:4 geser:4 gigi:9 giliran:5 gizi:13 golongan:4 hamil:8 ibu:4 ibu-ibu:4
        jagung:4 jantung:4 jendela:4 jenis:4 kader:13 kain:4 kampus:7 kasus:8 kategori:8 kbe:5
        keadaan:5 kebutuhan:6 kedatangan:5 keempat:5 kekurangan:9 kelas:5 keliling:4 keliru:4
        kelonggaran:4 kena:4 keperawatan:7 kesehatan:10 kesepahaman:5 kesulitan:4 klaim:4 klinik:7
        komitmen:7 konferensi:4 koordinasi:5 kue:4 kuliah:7 kurang:4 kurikulum:4 kursus:4 lalai:9
        langka:4 layanan:5 lazim:4 lembar:4 lho:4 lirih:8 logistik:4 loket:4 lomba:4 lulus:7
        lulusan:7 lurah:5 mahasiswa:5 makanan:5 malas:4 melahirkan:8 melapor:4 melayani:7
        memasak:12 memerintahkan:4 meminjam:4 memotong:4 menampilkan:4 menanggung:7 menargetkan:9
        mendominasi:4 menekan:8 menelepon:4 menempuh:6 menentukan:7 mengajak:5 mengalami:7
        mengantar:5 mengapa:5 mengembalikan:4 mengenal:4 mengganti:5 menghadiri:5 menghentikan:4
        mengikat:4 mengimbau:8 menginap:7 mengucapkan:7 mengungkapkan:4 menimbang:5 meninggal:5
        meninggalkan:7 menipis:4 menitipkan:5 menjalani:4 menuliskan:4 menunduk:4 menyaksikan:4
        menyantap:4 menyoroti:4 mewanti-wanti:4 minimal:8 miskin:4 mogok:5 mudi:4 mulut:5
        mungkin:5 naskah:9 nota:5 obat:5 ojek:4 operasi:4 pangan:7 paruhenggang.example:5
        pasien:10 pelaksanaan:4 pelatihan:5 peluit:4 pemeriksaan:7 pemkot:4 penandatanganan:4
        penanganan:7 pendidikan:5 pendingin:5 pengeras:8 penggantian:8 pengumpan:4 penurunan:4
        penyakit:8 perangkat:5 perawat:9 perawatan:8 percakapan:5 perjanjian:5 perluasan:4
        persoalan:5 pidato:4 pita:8 posisi:4 posyandu:13 ppid:5 prefektur:12 prevalensi:13
        produktif:4 program:5 proyeksi:4 puskesmas:8 putra:8 putri:5 rajin:4 rakit:4 rektor:7
        rembuk:12 robot:4 roda:7 rusak:4 sakit:5 sanksi:4 sasaran:5 segera:5 sehat:8 sekaligus:5
        sela:9 semester:5 seminggu:4 senang:4 sengaja:5 sentimeter:5 sependapat:4 seragam:5
        sesekali:7 siswa:7 spesialis:13 stunting:13 suasana:4 surel:4 susu:6 swasta:8 tambah:5
        tambahan:5 tas:4 telur:9 tempayan:4 temukan:8 tepiberau:4 terapung:8 terbiasa:4 terendam:5
        terhadap:5 terungkap:4 terutama:7 timbangan:8 tinggi-tinggi:4 tokoh:4 uji:4 virtual:4
        """,
        // sosial
        """
        absen:4 agama:10 alamat:6 anak-anak:7 antar:7 apa-apa:4 apabila:7 asli:5 ayah:7 ayam:4
        balita:11 batang:4 bayi:6 beras:6 berbicara:7 bercerita:4 berdiri:5 bergiliran:4 berhak:5
        berisi:7 bernama:6 berobat:7 berta:4 berusia:4 biar:5 biasa:4 bibir:5 buatan:4 cerita:5
        contoh:5 dapur:9 darah:4 dekat:4 dibagikan:7 dibangun:4 dibatasi:4 dibeli:4 digital:7
        diisi:4 dikelola:5 dikenal:8 dilontarkan:7 dinding:5 dipatok:4 dipotong:6 disimpan:7
        ditarik:7 ditemui:5 ditimbang:7 ditinggal:4 diukur:7 gambar:6 gang:5 garis:5 genggam:5
        gerbang:7 gereja:8 gizi:7 golongan:10 hafal:5 hamil:7 hidup:5 ibu:5 ibu-ibu:7 ijazah:8
        inspektur:5 isi:8 istri:7 jari:5 jembatan:4 jemuran:7 jiwa:4 kabar:5 kadang:8 kader:12
        kakek:8 kalau:5 kasus:9 kebiasaan:7 kelahiran:7 kemiskinan:5 kenang:7 keras:5 kertas:4
        komitmen:5 kuitansi:4 lalai:5 langkah:8 lemari:11 lembar:7 lempar:5 letak:7 lihat:5 lupa:4
        makanan:4 manajer:4 map:7 marah:4 masjid:7 melapor:7 meletakkan:7 memandangi:7 memasak:10
        membaca:5 membacakan:6 membubuhkan:7 memikirkan:7 memiliki:4 memotret:4 menanggung:4
        menargetkan:8 mencicipi:5 menduga:5 menengahi:4 mengajak:4 mengajar:6 mengantar:4
        mengetahui:7 mengetuk:6 mengikat:7 mengukur:6 mengurus:5 menimbang:4 meninggalkan:5
        menulis:5 menumpang:4 menunduk:7 menunjuk:4 menyantap:7 menyimak:7 menyimpan:6 menyusuri:5
        merasa:5 miskin:10 mudi:7 musala:5 pagu:4 paham:5 parkir:5 patok:4 pecah:6 peluit:7
        pemandu:7 pemuda:5 penjualan:7 percaya:6 perdebatan:7 perkara:6 personel:7 petak:5
        pilihan:5 pinjaman:8 porsi:5 posisi:10 posyandu:8 prevalensi:9 puasa:7 radio:4 ramai:7
        rasa:10 reklamasi:5 rembuk:11 retak:5 rokok:7 ronda:10 rusak:4 sahut:4 salat:7 samping:5
        selembar:7 semalam:4 senyap:5 sepuh:7 seragam:4 sertifikat:7 seru:7 sesekali:8 seumur:7
        sewa:4 sirih:5 situs:7 sosial:5 stunting:7 surut:5 susu:7 tabungan:5 target:4 teknik:6
        telur:8 temukan:7 tenggelam:7 terapung:4 terima:7 terkekeh:7 terkena:5 tersimpan:4
        tetangga:5 tiang:4 timur:4 tinggi-tinggi:7 tokoh:7 transmigran:8 tukang:5 ulin:5
        """,
        // budaya
        """
        adat:7 adu:5 alot:5 alur:4 amplang:6 bahasa:5 bahu:4 balas:6 bayaran:6 belajar:4
        bendungan:4 berbicara:8 berbincang:6 berebut:6 bergilir:6 bergiliran:4 beri:6 bermain:6
        berobat:6 berpesan:5 bersama-sama:6 bersandar:6 bersila:10 bersilaturahmi:6 bertatap:10
        berusia:4 biar:9 buatan:4 buaya:6 bunga:5 bunyi:4 cerita:6 cucu:9 dahi:6 dasawarsa:6
        debit:5 denda:6 diajukan:6 diam:6 diambil:4 dibagi:7 dibeli:4 didapat:6 dipertemukan:9
        dipilih:4 dipindah:8 dipotong:7 disambung:4 ditulis:4 dituntaskan:5 doa:5 ejaan:6 ekor:7
        festival:12 gagal:5 generasi:5 gereja:9 halaman:5 hamil:6 hangus:6 hati:7 ingatan:6
        istri:8 jamak:5 jari:5 jatuh:5 jeda:5 jempol:6 jika:6 kabut:4 kain:6 kakek:5 kaki:4
        kalender:9 karang:5 kawanan:6 kecuali:4 kejuaraan:6 kelahiran:6 kemasan:5 kenang:4
        kerabat:9 keraton:14 ketinting:5 konferensi:6 konservasi:7 konsultasi:6 koordinat:5
        kulit:6 kuning:5 kurikulum:6 lamin:12 lantas:6 lazim:6 lelaki:6 lempar:5 loket:6 madu:6
        makam:8 makanan:4 marah:4 masjid:4 melakukan:5 memasukkan:6 membiarkan:9 membiayai:6
        membubuhkan:6 memenuhi:4 memerintahkan:6 memikirkan:6 memperkirakan:5 memuat:6
        menampilkan:6 menangis:6 mencetak:5 mencoba:4 mencoret:6 mendatangi:4 mengadakan:5
        mengajak:4 mengajar:7 mengalir:5 mengangkut:6 mengatur:6 mengenai:5 menginap:5
        menginginkan:9 menginjak:6 mengubah:5 mengucapkan:5 mengurangi:6 menikmati:6
        meninggalkan:5 menitipkan:4 menuliskan:6 menumpahkan:6 menyalami:5 menyantap:10 menyusut:5
        molor:6 muatan:4 musyawarah:6 nasi:11 odahetam.example:6 olahraga:4 orang-orang:5 paket:4
        panggung:10 panitia:7 parang:4 pariwisata:11 patok:10 pedagang:4 pelancong:5 pelayaran:5
        pemangku:10 pembaca:6 pembukaan:4 pemkab:5 penduduk:4 penginapan:5 pengukur:5 persis:7
        petinggi:4 piala:6 puasa:6 rancangan:7 ratusan:5 rekaman:5 riam:4 ringan:4 ronda:6 saksi:5
        sampaikan:4 sarapan:5 saudara:9 sejauh:6 semalam:4 sengketa:4 sepaham:6 sependapat:6
        sepuh:6 seragam:4 seratus:8 seribu:6 sesudah:4 si:9 siapa-siapa:6 silang:6 simpan:5
        sirih:9 siswa:5 sopan:5 sosialisasi:6 speedboat:4 subuh:4 sumpit:10 tahunan:5 tambal:4
        telapak:10 tempayan:6 tenang:6 tentang:5 tepian:9 terdengar:4 terhenti:5 tersenyum:6
        tertawa:4 tiket:4 timur:4 tipis:8 tolong:4 tunggu:5 turbin:5 ujung:6 ulin:6 upacara:9
        urutan:4 usah:5 utusan:4 walaupun:6 warna:6
        """,
        // pariwisata
        """
        adu:5 amplang:6 arti:10 asalkan:7 asam:10 asing:9 aturan:5 ban:5 bandara:6 bareng:9
        bentuk:6 berbincang:6 berpesan:5 bersepakat:6 bersila:7 bersilaturahmi:6 bertatap:6
        bertukar:5 bibir:5 bintang:10 brosur:5 buruk:6 cari:6 cokelat:5 danau:7 der:5 didapat:6
        difoto:6 dikurangi:6 dilanjutkan:10 dilarikan:6 diperiksa:5 dipertemukan:5 diri:6
        disabilitas:10 disetujui:5 disiapkan:6 domestik:7 duit:6 es:10 euro:5 festival:11 gabah:6
        gambut:6 gembira:5 hemat:6 hijau:5 hotel:6 hubungi:5 indikatif:10 infrastruktur:6
        jangkar:10 jeda:5 jemuran:6 jenis:6 jumlah:5 kain:6 kaki:4 kalender:9 kamar:8 karang:11
        kejuaraan:6 kelola:6 kemiskinan:9 kenyang:5 kerabat:5 keraton:14 keruh:5 ketawa:5 kian:6
        konferensi:6 konservasi:9 langka:6 larut:6 lempar:5 loket:6 makanan:7 malas:6 manusia:6
        maskapai:9 melayani:5 memaksa:6 membagi:5 memerintahkan:6 memperkirakan:7 memungut:12
        menanti:5 mencetak:5 mencicipi:5 menemukan:6 mengalir:9 mengangkut:10 mengenai:5
        menggaji:5 menginap:9 menginginkan:5 mengiyakan:5 menyantap:6 menyedot:6 menyetor:6
        menyinggung:5 menyumbang:5 menyusuri:5 menyusut:5 merawat:6 merinci:7 mesti:6 migas:9
        molor:6 mudi:6 nasi:6 odahetam.example:6 orang-orang:5 organisasi:10 paket:7 pandangan:5
        panggung:9 panitia:7 pantai:9 pariwisata:15 pedagang:4 pelancong:14 pelayaran:5 pemandu:6
        pemangku:6 pembelian:5 pemerintahan:6 pemkab:5 pemodal:6 peneliti:6 penerbangan:5
        penerimaan:9 pengelola:6 penginapan:14 penjual:6 penumpang:6 penurunan:10 penyandang:10
        penyu:11 perairan:9 peraturan:10 pertanian:6 plus:5 potensi:6 pra-musrenbang:7 prioritas:4
        produk:10 pulau:13 pungutan:7 regional:9 resort:14 retribusi:9 samping:5 sarapan:11
        sawah:4 sektor:9 sepaham:6 sepakat:4 sependapat:6 sepuh:6 silang:6 speedboat:7 subuh:4
        sulam:6 sumpit:6 tahunan:5 tali:9 tambatan:10 tampak:6 tarif:6 tata:6 tawaran:6 tebal:5
        tenang:6 tenggelam:6 tepi:4 tepian:5 tepiberau:10 terbang:9 terdapat:9 terguling:6
        terisi:5 terlalu:4 terukur:7 tiket:8 tikungan:6 turis:14 tutup:5 unsur:5 van:5 video:7
        wisata:9 yaitu:8 yayasan:8
        """,
        // olahraga
        """
        absen:5 adu:6 ajang:12 amanat:7 ambulans:7 api:9 arti:5 asing:6 atlet:16 audiensi:6
        batal:5 batuk:7 bengkel:7 bentuk:7 beraudiensi:7 beredar:5 bergilir:7 bergulir:12
        bermain:12 bersua:7 bertukar:6 berumur:5 bibit:5 bonus:15 botol:7 bursa:6 cabang:7
        cadangan:7 catatan:4 demam:7 detik:5 dibicarakan:4 dicabut:6 dicicil:7 digeser:7 diisi:5
        dijanjikan:5 dipastikan:7 diperoleh:5 diri:7 disetujui:6 ditandai:7 ditunggu:7
        dituntaskan:6 emas:10 enggan:7 final:13 garis:7 gigi:6 gol:15 hadiah:9 jabatan:8
        jantung:12 jari:6 jeda:10 jujur:7 kalah:9 kapten:15 kartu:5 karyawan:7 kehilangan:6
        kejuaraan:15 keliru:7 keluh:6 keras:6 ketawa:6 kian:7 konferensi:7 kos:6 kotak:7 kuat:4
        kubangan:7 kubu:4 kuota:6 laga:16 lari:6 latihan:8 lawan:16 lelang:7 lihat:6 lolos:5
        lomba:15 mantan:6 melakukan:6 melewati:7 memadamkan:7 memang:5 membeli:8 meminjam:7
        mempertanyakan:6 menang:10 mencetak:6 mengajak:5 mengantar:9 menggantikan:7 mengikat:7
        mengimbau:7 menginap:6 mengungkapkan:7 menit:5 menjalani:7 menunggak:12 menyalahkan:12
        menyelenggarakan:4 menyerahkan:5 merosot:7 mesti:4 nasional:8 normal:6 olahraga:13 opsi:7
        pajak:5 paket:5 pandangan:6 pariwisata:4 paruh:7 pelan:8 pelatih:16 peluang:9 peluit:7
        pemain:12 pemandu:7 pembagian:7 pembicaraan:5 penalti:16 pencairan:5 penduduk:5
        penginapan:6 pengurus:6 penjaga:4 penonton:10 perawatan:7 perpanjangan:5 perubahan:4
        petang:4 piala:12 poin:9 pokok:4 putra:12 putri:11 rancangan:4 rekaman:6 rem:4 sampaikan:5
        sasaran:4 sebenar:6 segera:5 seisi:6 selambat-lambat:5 selepas:4 sepeda:5 seperempat:7
        seraya:7 setuju:5 sore:4 stadion:15 suar:10 sumpit:12 tali:10 teh:4 teknik:4 tenang:7
        terbanyak:5 terbiasa:7 terkekeh:7 terkena:6 tertutup:5 tiang:5 tiket:5 transfer:6
        unggul:13 usah:6 usai:5 utusan:5
        """,
        // teknologi
        """
        a:7 adu:5 angkat:4 angkatan:4 antrean:7 aplikasi:9 aula:6 ayah:4 bahasa:6 bahkan:5 bahu:4
        bakar:5 batal:4 bedah:7 belakangan:5 berbasis:7 berebut:7 berfungsi:7 bergabung:9
        bergiliran:4 berhenti:5 berkala:5 berkunjung:7 bersama-sama:7 bersilaturahmi:7 bersua:7
        berusia:4 buatan:10 buka:5 bukit:8 burung:7 cadangan:7 coba:5 curhat:5 darurat:5 diajak:5
        dialihkan:7 dibatasi:4 dibeli:4 diberi:5 dicapai:4 didapat:7 didatangkan:5 diduga:4
        digital:4 dihubungi:5 diikuti:5 dijalankan:7 dijawab:6 dikenal:5 diketahui:7
        dilaksanakan:6 dipandu:7 dipasang:4 dipasangi:7 diperbaiki:7 diperlukan:7 dipindah:4
        disusun:4 diuji:5 doa:5 ejaan:11 elektronik:5 fasilitas:7 ganda:7 genggam:9 genset:5
        hadiah:4 helm:7 hemat:7 hubungi:5 ijazah:5 internet:7 jaminan:4 jangkar:7 jari:5 jemput:12
        k-2:5 kamera:7 kampus:5 kartu:4 kebutuhan:5 kedatangan:4 kelapa:8 kelas:4 kelihatan:7
        keluhan:7 kemarau:7 kemudian:4 kenyang:5 keperawatan:5 keramba:5 khawatir:7 kiriman:5
        kode:10 kuota:5 kurikulum:7 laboratorium:5 larangan:4 lepas:7 lihat:5 lintas:4 liter:4
        marah:4 masalah:5 melahirkan:4 melemah:4 memaksa:7 memasang:6 memasok:7 membaca:6
        membeberkan:5 memfasilitasi:5 memotret:4 menabrak:5 menara:9 mencoba:4 menentukan:5
        mengadakan:5 mengajar:7 mengalami:5 mengatur:7 mengenai:5 menghendaki:7 menghentikan:7
        menghirup:7 mengulang:7 menjalani:7 menuliskan:7 menumpang:4 menyebutkan:5 menyusut:5
        molor:7 muatan:4 murid:5 obat:4 operasi:7 operator:7 pakan:7 panel:6 pantai:5 paripurna:7
        pasien:5 patah:4 pekebun:4 pelaku:5 pelatihan:5 pelayanan:9 pembantu:5 pemberitahuan:5
        pembukaan:4 pendingin:7 pengemudi:5 pengukur:5 penting:7 perawatan:7 perbatasan:8
        percakapan:4 peringatan:5 periode:5 permohonan:7 permukaan:5 pertukaran:7 petinggi:5
        pilih:5 pinggang:7 pita:7 plus:5 pohon:5 putus:4 riam:4 robot:14 roda:7 sahut:4 saksi:5
        sama-sama:7 sambutan:4 sarjana:7 satelit:7 sayur:5 sebagaimana:5 sebenar:9 segera:4
        seharus:5 seluler:15 semalam:4 seminggu:7 sengaja:4 sentimeter:7 siaran:7 silang:7
        singkat:6 sinyal:11 siswa:5 suar:5 suasana:7 swadaya:5 tabungan:5 tangki:4 teknik:7
        telepon:6 tenang:7 tengkulak:5 tepian:5 terbang:9 terbatas:9 tersambung:4 tersimpan:8
        tertunda:7 tertutup:4 terukur:4 tikungan:7 transfer:9 tunggu:5 ungkap:6 unit:6 untung:7
        ver:5 virtual:7 zona:11
        """,
        // ikn
        """
        agak:7 akses:5 alih:7 almarhum:7 ambil:6 angkatan:4 aplikasi:6 arti:4 aspal:4 bahu:4
        bangun:7 batal:4 batalyon:7 bedah:7 beliau:5 berbicara:4 berkala:5 berniat:5 bertahap:10
        bertatap:7 bertugas:4 bertukar:5 berturut-turut:5 besi:7 bibit:4 bidang:6 bos:8 brosur:5
        bubar:5 buntu:7 bus:7 cangkir:7 coba:9 darah:4 darurat:5 debat:7 demikian:6 detik:4
        dewasa:5 diajak:5 diangkut:4 dibaca:5 dibagikan:4 dibatasi:4 dibeli:4 diberikan:7
        diharapkan:7 dijaga:4 diketahui:7 dilayani:5 dipasangi:11 dipatok:4 diperlukan:7
        disambung:4 disepakati:4 ditanam:9 ditandai:11 ditawarkan:9 ditempel:8 ditemui:9
        dituntaskan:5 diuji:5 diumumkan:8 diusulkan:5 dolar:5 duta:15 energi:4 forum:4 gembira:5
        gerbang:7 gigi:5 hadirin:6 hak:6 hati-hati:7 hemat:7 hidup:6 hubungi:5 ibu-ibu:7
        independen:4 inspektorat:7 inti:4 investor:4 isi:8 jabatan:7 jatah:5 jemput:5 kWh:11
        kabel:4 kamera:11 kecepatan:9 kecuali:4 kedatangan:4 kehabisan:7 kelayakan:7 kelihatan:7
        keliling:7 kementerian:6 kemungkinan:4 kena:7 kenapa:5 kepastian:5 keras:5 keuangan:5
        kilo:4 kode:4 kompleks:11 konsultan:7 koordinat:5 kopi:7 kurikulum:7 lansia:6 layanan:7
        lebat:7 lengkap:4 lepas:7 lho:7 libur:5 loket:7 lolos:4 lulus:5 madu:7 makam:4 malah:4
        marah:4 masjid:4 melaju:7 melayani:9 memadamkan:7 memasok:7 membenarkan:7 memerlukan:5
        menaksir:4 menambah:7 mendadak:4 menengahi:4 menentukan:5 mengajukan:5 menghendaki:7
        mengutarakan:7 menuliskan:7 menyaksikan:7 menyeberang:7 menyebutkan:5 menyetujui:6
        menyinggung:5 menyusut:5 meski:5 mingguan:5 mulus:7 musala:5 negeri:6 pagu:4 paham:5
        pakai:5 pakan:7 paket:8 patok:8 pegawai:7 pembaca:7 pembayaran:5 pemberitahuan:5
        pembukaan:4 pemkab:5 penanam:5 pendek:5 peneliti:7 penerbangan:9 pengadilan:5 pengawas:7
        pengelola:6 pengeras:7 penggusuran:7 pengukur:5 pengumpan:7 penilai:4 penyakit:7 perihal:7
        perjanjian:5 permukaan:5 pertanahan:7 pidato:7 pindah:6 potongan:5 pra-musrenbang:4
        prajurit:7 puas:7 ramai:7 rasa:7 ratus:4 rekaman:5 riset:7 ronda:7 rumput:9 rumus:7
        rumusan:7 rusun:12 saban:4 sahut:4 sayur:5 sebut:7 segar:5 selepas:7 seloroh:7 sepaham:7
        seperempat:7 sepuh:7 seraya:7 sesekali:5 setinggi:6 seumur:11 singkat:6 situ:6
        sosialisasi:7 sumur:5 survei:6 tahap:5 tahu:4 tanam:6 tepuk:10 terbang:5 terbangun:7
        terhenti:5 terima:4 terkena:5 tersenyum:7 tersimpan:4 tertutup:4 tindih:7 tol:7 transfer:5
        transmigran:5 triwulan:5 tumbuh:8 tumpang:8 tunai:7 turis:5 turut:4 tutup:5 uji:5
        upacara:5 urutan:4 wartawan:6
        """,
        // keamanan
        """
        agama:10 ajaran:5 almarhum:6 alot:5 amblas:6 ambulans:6 asar:6 bak:6 bakar:4 balas:6 ban:9
        bangun:6 barang:6 baris:9 batalyon:14 bawa:5 bengkel:6 berbincang:6 berdebat:6 bergabung:5
        bergilir:6 bergiliran:7 bergulir:6 berinisial:5 berkelahi:6 bermuatan:6 berobat:6
        berpidato:10 bersama-sama:6 bersilaturahmi:6 buah:6 bukti:9 busuk:6 cadangan:6 cangkir:6
        ces:6 cocok:6 cucu:5 dewasa:5 dialihkan:6 diamankan:10 diantar:9 dibayarkan:6 dibebaskan:6
        dicabut:5 dicatat:6 diduga:10 dihubungi:6 dijerat:14 dikembalikan:6 diketahui:10
        dilarikan:6 dilunasi:5 dipenuhi:6 dipertemukan:9 dipotong:7 disangka:6 ditangguhkan:6
        ditemui:5 dititipkan:9 ditolak:6 dukungan:6 enggan:6 ganda:6 gembira:5 gerbang:6 gereja:11
        grup:6 hafal:8 ham:6 hangus:6 hubungi:5 hukuman:10 ingatan:6 jaga:7 jatah:5 jemput:5 k-2:5
        k-9:6 kakek:5 kanan:10 karung:7 kawanan:6 kelihatan:6 keluh:5 kenapa:5 kepolisian:11
        ketawa:5 kiri:9 klinik:5 konferensi:6 kuota:5 lari:5 lawan:5 lelaki:6 lempar:9 liar:5
        lintas:7 luka:10 magrib:9 main:10 manager:9 mandor:9 masjid:7 mediasi:9 melaju:6
        melampaui:6 melapor:6 memandang:6 memandangi:6 membacakan:6 membakar:6 membentangkan:6
        membiarkan:5 memotong:6 memperlihatkan:5 memukul:5 memulai:5 menabrak:5 menangkap:6
        menempatkan:9 mengadakan:5 mengapresiasi:6 mengumpulkan:6 mengundang:6 menimbun:5
        menjamu:6 menumpahkan:6 menuturkan:5 menyantap:6 menyarankan:6 menyebutkan:5
        menyimpulkan:5 menyita:10 menyumbang:5 mohon:6 motor:8 muatan:7 pangan:5 panjang:5
        parang:10 parkir:8 pasal:7 patah:7 patin:6 patroli:10 pelajar:4 pelayanan:5 pelayaran:5
        pemangku:6 pembaca:6 pemeriksaan:5 pemkab:5 pemodal:6 pemuda:4 pencurian:14 penebangan:6
        pengacara:6 pengamanan:10 pengangkut:8 pengawasan:6 pengemudi:5 penjara:6 penyangga:6
        penyuluh:6 perairan:5 perikanan:5 perkebunan:6 pers:5 persis:6 personel:14 pertanahan:6
        pertukaran:6 peti:5 pisang:5 polisi:10 portal:9 potongan:5 prajurit:10 program:5 puasa:6
        radio:7 ratusan:5 rawan:7 ringan:10 rokok:6 ronda:6 rumus:6 sadar:10 salat:10 saling:7
        sang:5 sebut:6 senyap:5 sepeda:10 siapa-siapa:6 sosialisasi:10 suar:5 surel:6 tadi:4
        takut:5 temukan:6 tengkulak:5 terguling:6 termos:6 terparah:10 tidur:6 tindih:6 tokoh:6
        tuan:5 tukang:4 tulang:7 ujung:6 usul:5 ver:5 wartawan:8 zona:6
        """,
        // hukum
        """
        adat:7 agenda:4 alot:6 ambil:6 apa-apa:5 areal:6 bak:4 bandara:4 bank:4 baris:7 batas:6
        bawa:5 bendahara:4 berhadapan:4 berhak:6 berhalangan:4 berhasil:8 berinisial:6 berjarak:4
        berkelahi:8 berniat:6 bersedia:4 berumur:5 bukti:4 buruh:5 denda:7 diajukan:7 dianggap:4
        dibacakan:5 dibagi:5 dibicarakan:4 dibuat:5 dicabut:9 didaftarkan:8 diduga:5 dijanjikan:5
        dijerat:11 dimintai:8 dipertemukan:6 disaksikan:4 diserahkan:5 ditempel:5 ditemui:6
        ditinggal:5 ditunjuk:8 ekor:4 gabungan:4 gugatan:11 hadapan:4 hak:4 hakim:10 hati:7
        hubungan:8 hukum:8 hukuman:11 industrial:8 inspektur:9 instansi:4 inti:8 isi:6 jabatan:4
        kabel:5 kas:4 keadaan:4 keberatan:6 kelima:6 kemajuan:8 kepolisian:6 keuangan:6 klaim:8
        konsesi:4 kubu:4 lamin:9 laporan:5 layanan:4 lelang:8 maaf:5 magrib:9 makam:5 malah:5
        manager:6 mandor:6 mantan:6 map:4 masing-masing:5 mediasi:10 membacakan:4 membiarkan:9
        membubuhkan:8 memegang:4 memperlihatkan:6 mempertemukan:5 menaksir:5 menanti:6 mencuat:8
        mendukung:6 menetapkan:5 menganggap:6 menggelar:4 mengukur:4 mengutarakan:8 menimbun:6
        menumpang:5 menunda:4 menyalami:6 menyimak:4 menyita:8 mohon:8 musyawarah:7 parang:8
        pasal:6 patok:10 pembaca:8 pembentukan:6 pemberitahuan:6 pemerintahan:4 pemkab:6
        pencairan:5 pencurian:8 penengah:8 pengacara:11 pengadilan:10 pengawasan:8 pengukuran:5
        penilai:5 penjara:11 penundaan:4 penyelesaian:6 perkara:7 pers:8 persis:4 pertanahan:11
        perundingan:4 pidana:11 pokok:4 polisi:5 portal:9 putus:5 reklamasi:6 retak:6 ringan:5
        rugi:8 saksi:9 salinan:8 saling:5 satelit:4 sejauh:8 sejumlah:4 seluas:6 sengketa:5
        sepakat:4 sesekali:6 seumur:8 sindir:8 sirih:6 situ:5 sosialisasi:8 staf:5 tabungan:6
        tandan:5 tanggapan:8 tanya:4 tawa:5 temu:7 terbaru:5 tercantum:6 tercapai:4 terima:5
        terlihat:4 ternyata:8 tersendat:4 tertutup:5 timur:10 tindih:8 transmigran:6 tumpang:8
        tutup:6 ukur:4 ulin:6 urung:6 utang:4 utusan:5 verifikasi:4 warna:8
        """,
        // keuangan
        """
        acuan:5 angkot:5 arus:6 asosiasi:7 atlet:5 bank:8 bawang:6 belanja:8 bendahara:6 beredar:7
        berhak:6 berkurang:6 bintang:7 bonus:7 bulanan:8 bunga:6 buruh:4 cabai:7 cabang:5 cair:5
        cari:7 cicilan:8 dana:4 demi:5 demikian:7 denda:5 dibayar:4 dibayarkan:7 dibongkar:7
        dicabut:6 dicicil:11 dihitung:6 dijanjikan:5 dilunasi:6 dipatok:5 diperoleh:5 disetujui:4
        dolar:6 gagal:4 hakim:5 hitungan:5 honorer:11 hotel:6 hukum:4 inflasi:12 insentif:9
        kalori:7 kamar:5 karbon:5 kas:8 keberatan:5 keliru:11 kemajuan:5 kemungkinan:7 kenaikan:10
        ketawa:6 keterlambatan:11 keuangan:11 klinik:6 kode:5 kos:6 lelang:11 lembaga:7 makam:5
        melakukan:6 melemah:7 mempertanyakan:6 memungut:7 menaksir:5 menanti:6 mendesak:7
        menelan:5 menelepon:11 menempati:7 menengahi:7 menentukan:6 mengeluarkan:5 menggaji:6
        mengganti:5 mengiyakan:6 mengumumkan:7 menunda:8 menunggak:7 menyepakati:6 menyita:5
        menyodorkan:5 minimum:8 mogok:7 nol:6 olahraga:7 paguyuban:6 paruh:7 pasar:5 pencairan:7
        pendapatan:8 penerima:6 penerimaan:6 pengendali:11 pengeras:7 pengupahan:7 penyertaan:6
        penyu:6 peraturan:7 perkara:6 perubahan:6 pidana:7 poin:5 potongan:6 pulau:5 rawit:6
        rekening:7 risiko:7 rupiah:5 saban:5 sektor:6 selaku:6 selisih:4 setuju:6 sewa:5 sidang:4
        simpan:6 skema:6 speedboat:5 subsidi:5 sumur:6 tabungan:8 tahunan:8 tarif:5 tepiberau:11
        terdampak:7 terendah:7 terhadap:6 terminal:5 tertinggi:4 tertutup:5 terulang:6 tipis:5
        total:7 transfer:6 udara:5 upah:5 usah:6 yaitu:5
        """,
        // ketenagakerjaan
        """
        a:5 aja:5 alih:9 angkatan:6 asar:5 bahasa:6 beli:5 benar:5 bengkel:5 beranggotakan:9
        berdalih:5 berencana:9 berhadapan:5 berhasil:9 berkunjung:5 bersandar:5 bersepakat:5
        bersilaturahmi:5 bertengkar:5 buntu:9 buruh:10 cangkir:5 cara:5 cari:5 cerita:5 cicilan:5
        darah:6 delegasi:5 desa-desa:5 dewan:4 diam:5 diawasi:8 dibatalkan:5 dibayar:6 dibiayai:6
        dibicarakan:5 dicicil:5 didaftarkan:5 didapat:5 diharapkan:5 dijanjikan:6 dikembalikan:5
        dilakukan:4 dilatih:10 dipandu:5 diperkirakan:4 dipilih:6 diprioritaskan:5 ditangguhkan:5
        ditargetkan:5 ditugasi:5 ditunjuk:9 energi:6 fasilitas:5 gaji:10 gerbang:5 goreng:5
        gugatan:5 halaman:6 ham:5 hamil:5 honorer:5 hubungan:13 ijazah:8 industrial:13 jagung:5
        k-9:5 kalori:5 kanan:5 karyawan:9 kasur:5 katoda:9 kbe:6 kedatangan:6 kehabisan:5
        kekurangan:5 kelas:7 keliru:5 kenaikan:5 kenyang:8 keperawatan:13 kesepahaman:5
        ketentuan:5 keterbukaan:9 kewajiban:5 kirim:7 klaim:5 konsorsium:5 konstruksi:8 kotor:10
        kubu:5 kursus:9 laman:5 lansia:7 las:13 layar:4 lembar:5 lembur:13 lho:5 lirih:5 lomba:5
        lulusan:4 macet:5 manajer:5 masa:6 melaksanakan:5 memadamkan:5 memandangi:5 memasuki:8
        membantah:5 membenarkan:5 membutuhkan:6 memikirkan:5 memindahkan:5 memotong:5 menaksir:6
        menangkap:5 menarik:5 menekan:5 menelepon:5 menempati:5 menengahi:6 menentukan:8
        mengalami:8 menganggap:8 mengapresiasi:5 mengetahui:5 menghentikan:5 menunduk:5
        menunggak:5 menyerap:5 menyetor:5 menyimpulkan:8 menyodorkan:4 menyusun:5 mewajibkan:5
        minimal:5 minimum:14 mogok:9 naskah:5 nikel:9 nota:6 pagar:6 pakan:5 palu:5 pasar:5
        pekerja:9 pelatihan:9 peluit:5 pembagian:5 pembentukan:8 penerjemah:5 pengacara:5
        pengeras:5 pengolahan:4 pengumpan:5 pengupahan:13 pengusaha:7 penjaga:5 penjualan:5
        peraturan:5 perawat:12 perawatan:9 perdana:5 pertukaran:5 perundingan:5 piala:5 pidato:5
        pintu:5 ppid:6 prefektur:13 prekursor:9 publik:5 pupuk:5 rasa:5 rata-rata:5 ratus:5
        robot:9 roda:5 sabar:5 sahut:6 sama-sama:5 sarjana:5 sebentar:5 sebut:5 sektor:5
        selambat-lambat:6 seminggu:5 senang:5 serikat:13 seru:13 setempat:4 setrum:5 sidang:5
        situs:5 slip:13 sosial:5 sulfat:8 surel:5 survei:5 tangkapan:8 tangki:6 teknik:5 tenaga:6
        teras:5 terbaru:6 terserap:6 tindak:9 untung:5 upah:11 walaupun:5
        """,
        // bencana
        """
        amfibi:13 antrean:5 api:9 asap:8 bangun:5 bangunan:8 banjir:8 bantaran:11 bayaran:5
        belasan:5 berakhir:4 berdebat:5 berfungsi:5 bergeser:5 bergilir:5 beri:5 berusaha:5
        beton:10 bos:6 bukit:5 buruk:5 burung:5 cadang:9 ces:5 darat:6 darurat:10 der:10 deras:5
        dialihkan:5 dibebaskan:5 diberikan:5 dibongkar:9 dicatat:5 dijalankan:5 dilanjutkan:5
        dimintai:5 dipastikan:5 diperkirakan:6 diprioritaskan:5 disambung:6 disangka:5 ditambal:5
        ditemukan:5 ditinggal:6 diturunkan:9 diukur:5 drainase:9 ekskavator:10 evaluasi:6 gang:10
        garis:5 gelombang:5 genangan:9 hangus:9 helm:5 hidup:4 hilir:13 hujan:5 independen:6
        ingat:5 ingatan:5 instansi:5 internet:5 jamak:8 jasa:8 jemuran:5 jiwa:9 k-2:8 kabut:6
        kajian:8 kasur:9 keadaan:5 kelurahan:5 kemarau:5 kencang:9 kira-kira:5 kiriman:8 kolong:5
        kontraktor:5 korban:4 kubik:8 ladang:6 larut:5 lebat:9 lho:5 lirih:5 logistik:5 longsor:8
        lumpur:7 lurah:8 main:9 malah:6 meletakkan:9 melewati:5 meliputi:5 memadamkan:5 memaksa:9
        memandang:5 memasukkan:5 membagi:8 membakar:13 membentangkan:5 membentuk:5 membiayai:5
        memerintahkan:5 memukul:8 memutar:5 mencoret:5 mencuat:9 mendesak:9 menelepon:5 mengapa:5
        mengeluarkan:5 mengembalikan:5 mengemuka:5 menggantikan:5 menggantungkan:5 menghirup:5
        menginjak:5 mengungsi:9 menipis:5 menjawab:5 menunda:8 menurunkan:5 menyarankan:5
        menyedot:5 menyetor:5 merendam:13 musala:8 nih:5 normalisasi:9 nyaris:5 paparan:5
        paruhenggang.example:5 pasang:9 pasti:8 pemain:5 pemkot:7 penanganan:5 penanggung:5
        pendataan:5 pengelola:5 pengendalian:13 pengerukan:12 penggantian:5 penggusuran:5
        perdebatan:9 pergi:5 peringatan:10 permohonan:5 permukiman:8 persil:13 pilihan:8 pindah:4
        pinggang:9 polder:13 pompa:12 potensi:5 potong:5 puasa:5 puncak:5 rakit:5 rawa:5 rawan:9
        rekan:9 retak:5 rusunawa:13 sadar:5 saluran:8 sedalam:9 sedimen:13 sekaligus:5 selebar:9
        sempadan:8 senang:5 sentimeter:5 sepaham:5 setinggi:5 seumur:5 simpang:10 speedboat:6
        sulam:5 surut:7 tanggul:9 tawaran:5 tegang:5 telapak:5 terancam:6 terbangun:5 terdampak:9
        terendam:6 terkekeh:5 terpisah:6 terserap:6 tiba:4 tindak:5 total:5 udang:5 udara:5
        ujung:5 untung:5 urusan:5 usul:8 van:10 ver:8 volume:5 wilayah:4
        """,
        // pemerintahan
        """
        adv:4 alasan:6 amanat:6 anggaran:5 antrean:6 arahan:8 areal:5 aturan:5 belanja:5 berbeda:7
        beres:6 berkas:4 bernilai:5 berpidato:6 bersama-sama:6 bersilaturahmi:6 berstatus:6 biji:5
        bimbingan:10 buka:5 butir:5 cadangan:6 danau:5 demikian:4 diakhiri:6 dibagi:5 diganti:4
        dihadiri:6 diikuti:4 diketahui:6 dilanjutkan:6 dinyatakan:6 dipastikan:6 dipindah:6 diri:6
        disabilitas:10 disepakati:5 disiapkan:4 ditanami:6 ditandai:6 ditandatangani:6 ditempel:6
        ditugasi:6 dituntaskan:5 diusulkan:10 doa:5 dukungan:6 ejaan:6 elektronik:5 forum:5
        gabah:5 ganda:6 hitung:6 hotel:6 indikatif:10 infrastruktur:9 inspektorat:10 instansi:7
        jasa:5 jujur:6 kabupaten:6 kalender:5 kecamatan:4 kecuali:6 kegiatan:6 kelola:5 keluh:5
        keluhan:6 kemasan:5 kemiskinan:8 kenapa:5 keseluruhan:10 kesempatan:6 ketinting:5
        keuangan:8 kewenangan:6 kompleks:6 koordinasi:5 koordinat:8 lantaran:7 lepas:6
        lingkungan:5 malas:6 masalah:5 melaksanakan:6 melakukan:5 melaporkan:5 memasuki:5
        membenarkan:6 memenuhi:6 memfasilitasi:8 memikirkan:6 memperoleh:4 memuat:6 memukul:5
        menanti:5 menargetkan:5 mencetak:5 mendadak:5 mendatang:11 mendominasi:6 menduga:5
        menegaskan:5 menekankan:9 menempatkan:5 mengenai:8 menghadiri:7 menginginkan:5 mengubah:5
        mengucapkan:5 mengukur:5 mengutarakan:6 menyaksikan:6 menyebutkan:5 menyelenggarakan:5
        menyinggung:5 menyoroti:6 menyusut:5 merinci:6 mewanti-wanti:6 migas:5 mingguan:5 misal:5
        mulus:6 muncul:5 murni:6 musrenbang:11 musyawarah:6 nasib:5 notulen:6 operasi:6
        organisasi:10 pagu:6 palu:4 pangan:5 panggilan:5 paripurna:6 pariwisata:5 pekerjaan:5
        pelaksana:7 pelayanan:8 pembahasan:6 pembantu:8 pemerintahan:9 pemilihan:5 pengalaman:8
        pengamanan:6 pengawas:6 penggusuran:6 penting:5 penundaan:5 penurunan:6 penyandang:10
        penyertaan:5 perangkat:5 percepatan:7 perihal:6 permohonan:10 pertanian:7 perubahan:9
        petinggi:6 pra-musrenbang:11 prioritas:8 produk:6 proyek:5 rawa:4 regional:5 rumusan:6
        saksi:5 sambutan:6 sasaran:5 sawah:6 sebagaimana:5 sebuah:5 segar:5 segera:6 selaku:5
        selalu:6 seluler:8 sidang:4 sindir:5 singkat:4 sinyal:4 skala:10 sosial:4 tata:8 teknis:4
        teratas:6 terbangun:10 terbanyak:6 terdapat:8 terkait:5 terpaksa:5 tersenyum:6 terukur:6
        triliun:5 tunggu:5 tutup:5 unsur:7 urutan:6 usah:5 usulan:7 verifikasi:5
        """,
    ]
}
