// lint: table
/// Words of offices.
enum OfficeWords {
    static let lists: [(WordClass, String)] = [
        (
            .office,
            """
            gubernur gub wagub bupati wabup walikota wawali wawalkot walkot sekda sekdaprov sekprov sekdakab sekdakot sekwan
            ketua kepala direktur dirut dirjen dirops manajer manager rektor dekan camat lurah kades petinggi menteri
            wamen presiden asisten staf sekretaris bendahara anggota koordinator komandan panglima inspektur
            komisaris chairman chairperson chairwoman ceo cfo coo cto director president supervisor
            kapolda kapolres kapolresta kapolsek kapolresta dandim danramil danrem danlanal danlanud pangdam kajati kajari wakapolda
            operator satpam tukang mediator teknisi karoops karolog karosdm kabagops
            wakapolres kasat kanit kabag kasi kasubag kasubbag kabid kadis kaban kabiro karo
            kadishub kadisbun kadinkes kadisdik kadisdikbud kadisnaker kadisnakertrans kadishut kadispar
            kadispora kadinsos kadiskominfo kadis-esdm kakanwil kasatpol kalaksa kapuskesmas kepsek
            dubes konjen konsul duta konsul-jenderal atase ambassador wapres seskab mensesneg kasetpres menlu menhan mendag
            menperin mendes mensos menkominfo menkopolhukam menpan wamendagri wamenlu wamenhut wamentan menkum politisi politikus kader mendagri menkeu menhub menkes mendikbud menaker menpora menhut
            mentan menparekraf menko menteri-koordinator deputi irjen sesmen sekjen sestama dirresnarkoba
            pimpinan pemimpin pendiri pemilik juru-bicara jubir humas hakim jaksa komisioner dinamisator
            legislator senator ceo bos founder owner partner penasihat penasehat ajudan
            perwakilan wakil utusan delegat moderator narasumber fasilitator pengurus pengawas
            akademisi pengamat peneliti pakar dosen guru-besar profesor pejabat analis ekonom mahasiswa mahasiswi
            kader penyedia kontraktor relawan aktivis pegiat jurnalis budayawan seniman penyair pendeta pastor biksu pekebun petambak peternak epidemiolog ahli
            kadisdag kadispendik kadiskes kadisperindag kadistan kadisperkim kadiskop kadisparpora kadispar kadisos kadisporapar
            warek wadek waket purek kasdim kadep
            korlap ketum sekum waketum presidium mandor pengasuh superintendent sekretaris-umum
            pasi pasiter pasiops danpos wadan pabung kasrem kasdam kapendam bhabinkamtibmas babinsa waka
            kajari kabandara kapolairud kalapas karutan kacab kasubdit direskrimsus dirlantas kabidhumas wadir kanwil
            pelatih kapten prakirawan penyuluh bidan kapolri kejagung jampidsus
            raja sultan pangeran imam ulama tokoh pembina pelindung temenggung
            vp svp evp avp gm officer engineer coordinator secretary advisor commissioner governor
            sekcam sekdes sekkel kaur kadus kasun kasubbid kasatker kasatgas kasie kasipem wakasek kajur kaprodi
            kapus bendum wasekjen presdir wadirut komut direktris pimred redaktur mudir kiai uskup pandita
            auditor head sekkot sekkab dirpolairud dirsamapta dirintelkam dirbinmas diplomat
            danki danton danyon kapolsubsektor kasatlantas kasatreskrim kasatintelkam kasi-humas kasihumas kasipidsus
            kasiintel kasintel kakan kadisdamkar kadispusip kadisbudpar kadisperkim kadislh kadlh kabapenda kabkad
            penggagas inisiator pemerhati perajin pengrajin pembudidaya pemandu sopir pengemudi pengacara
            advokat psikolog arsitek penjual pelapak penyintas pendamping penyuluh dokter perawat apoteker
            nakhoda juragan tetua sesepuh pawang pemangku penghulu leader bunda vokalis gitaris drumer
            sutradara kurator fotografer desainer penulis novelis komika selebgram barista
            """
        ),
        (
            .officePrefix,
            """
            wakil asisten plt plh pj pjs deputi penjabat pelaksana mantan eks bekas calon vice deputy general managing
            executive senior ketua-umum co-founder acting project site plant branch area superintendent
            sales regional corporate communication external relations relation government community
            affairs marketing country chief head assistant associate team
            """
        ),
        (
            .firmOffice,
            """
            direktur dirut dirops manajer manager ceo cfo coo cto chairman chairperson chairwoman director president
            presiden bos pimpinan pemimpin pendiri pemilik founder owner komisaris perwakilan wakil
            supervisor ketua sekretaris bendahara pengurus utusan pelatih kapten vp svp evp avp gm officer
            koordinator presdir wadirut komut direktris penggagas inisiator juragan advisor
            secretary coordinator leader vokalis gitaris drumer
            """
        ),
        (
            .soleOffice,
            """
            gubernur gub wagub bupati wabup walikota wawali wawalkot sekda sekdaprov sekprov sekkot sekkab rektor kapolda kapolres kapolresta
            camat lurah kades menteri presiden pangdam danrem dandim dubes konjen kajati kajari
            """
        ),
        (
            .callingOnly,
            """
            warga petani nelayan pedagang pengamat akademisi peneliti pakar dosen pelatih kapten
            prakirawan bidan guru guru-besar pengusaha politisi politikus kader analis ekonom mahasiswa mahasiswi
            relawan aktivis pegiat jurnalis budayawan seniman penyair penyedia kontraktor pekebun petambak peternak
            epidemiolog penggagas inisiator pemerhati perajin pengrajin pembudidaya pemandu sopir pengemudi
            pengacara advokat psikolog arsitek penjual pelapak penyintas pendamping dokter perawat apoteker
            nakhoda juragan pawang vokalis gitaris drumer sutradara kurator fotografer desainer penulis novelis
            komika selebgram barista teknisi legislator operator satpam tukang auditor diplomat
            """
        ),
        (
            .officeNoun,
            """
            bidang bagian seksi subbagian subbidang sub sektor umum utama operasional operasi pelaksana harian teknik tambang
            daerah provinsi prov kabupaten kab kota kotamadya adat besar hubungan eksternal internal csr
            pemasaran keuangan kepegawaian hukum ekonomi perekonomian pembangunan pemerintahan kesra
            kesejahteraan rakyat organisasi tata usaha pelaksana satuan kerja kelompok tugas fungsional ahli
            muda madya pertama polisi pamong praja tim tp pkk dewan pengurus pimpinan pusat wilayah cabang anak ranting
            jenderal muda agung negeri luar dalam republik indonesia ri negara bumn bumd
            penanaman modal terpadu satu pintu sumber daya manusia mineral energi air cipta karya bina marga
            lingkungan hidup kelautan kehutanan pangan tanaman hortikultura peternakan hewan ternak lalu lintas
            tenaga listrik tata ruang umum perumahan rakyat permukiman pemuda olahraga pariwisata budaya ekraf
            komunikasi informatika statistik arsip pustaka sosial sipil catatan anak perempuan masyarakat
            desa usaha kecil menengah mikro koperasi ukm umkm industri niaga bencana kebakaran
            mutu riset inovasi litbang aset pajak retribusi jasa barang kawasan penyiaran publik
            pabean cukai karantina navigasi udara laut pelabuhan jalan jembatan sungai bendungan
            utara selatan timur barat tengah raya ulu ilir hulu hilir nasional regional internasional global area kalimantan
            eksekutif legislatif yudikatif humas protokol komersial teknis produksi lapangan proyek
            fakultas jurusan prodi studi program kedokteran pascasarjana rektorat senat
            i ii iii iv v vi vii viii ix x xi xii xiii xiv xv rt rw reserse kriminal narkoba intelkam samapta laka ops
            pekerja buruh dagang petani nelayan pedagang guru pengusaha mahasiswa rombongan peserta panitia kemahasiswaan akademik kerjasama agama islam haji pendidikan dasar menengah atas pertama kejuruan khusus terpilih definitif
            pekebun petambak peternak mahasiswa guru dosen relawan jurnalis wartawan honorer buruh teritorial
            sama nomor informatika aplikasi persandian logistik pengadaan penataan honorer swasta nusantara mitigasi adaptasi
            ketahanan kedaruratan rehabilitasi rekonstruksi pencegahan kesiapsiagaan irigasi rawa sanitasi persampahan
            industrial pengawas kampung kelurahan kecamatan metrologi kemetrologian perizinan penyuluhan tradisional kecantikan veteran otonomi legislasi banggar bamus
            bapemperda badan-musyawarah muslim katolik kristen hindu buddha kepercayaan sejahtera perekam
            senior yunior akuntansi perbendaharaan perencanaan evaluasi pengendalian kerukunan rukun
            kepemudaan kebudayaan keagamaan badan tetap luar biasa pelayanan satgas gugus
            sarana prasarana sakit penunjang angkutan bongkar muat pengairan transmigrasi pemadam keluarga berencana
            kemitraan kemasyarakatan perlindungan penyelamatan hilirisasi ekosistem transformasi digital hijau biru
            rendah karbon kemaritiman maritim antarlembaga kelembagaan advokasi kaderisasi pengabdian aksi
            kelistrikan pertanahan agraria tanah rekayasa daring umrah zakat wakaf forwarder wanita katolik perempuan
            partnership legal finance operations operation sustainability compliance procurement business strategy
            innovation human public engagement survei pemetaan penyelenggara pengupahan bersatu syahbandar
            kesyahbandaran urusan divisi departemen kompartemen ilmu politik tani warga taruna keselamatan berlayar pelayaran
            """
        ),
    ]
}
