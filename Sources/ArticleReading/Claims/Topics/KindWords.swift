// lint: table
import IndonesianText

/// Words that speak for or against a report of a meeting.
enum KindWords {
    static let strong = keys(
        """
        pertemuan rapat audiensi audensi rakor rdp rdpu kunjungan silaturahmi silaturahim musrenbang
        pra-musrenbang rembuk rembug mediasi perundingan ekspose delegasi rakorkesda hearing fgd
        rapim rakernas rakerda raker paripurna kunker dialog diskusi musyawarah ratas reses
        konsultasi beraudiensi perbincangan bimtek bimbingan-teknis
        """)

    static let encounters = keys(
        """
        menemui ditemui bertemu menjamu dijamu bertamu menghadap bertatap beraudiensi hadapan
        dijumpai berjumpa temui terima jamu dipertemukan mempertemukan merundingkan meneken diteken
        ditandatangani menandatangani diterima disambut mendatangi dikunjungi dihelat mengumpulkan dikumpulkan kunjungi sambut mengunjungi munas
        gathering dinner retret teken hadiri gelar bahas bersilaturahmi bersua menyambangi
        disambangi bertandang berkunjung berdialog berdiskusi berbincang memediasi dimediasi
        memfasilitasi difasilitasi berunding berembuk bermusyawarah bersidang duduk-bersama ngopi
        curhat mengadu mengadukan kedatangan bertukar sowan membahas dibahas dijemput tamu
        menghadirkan memanggil dipanggil membicarakan dibicarakan beradu berdebat debat
        semeja bersila mencecar dicecar dirujukkan didamaikan berdamai tatap muka berhadapan mengobrol
        ngobrol bermusyawarah dimusyawarahkan dirundingkan didudukkan dibicarakan disatukan
        menyepakati disepakati kesepakatan sepakat kesepahaman menyerap-aspirasi aspirasi menjajaki
        jajaki bersepakat semeja dihadapan rombongan mendengarkan memaparkan pimpin rapim
        """)

    static let others = keys(
        """
        gol penalti pertandingan semifinal turnamen babak skor kiper kecelakaan terguling tersangka
        pencurian tewas hps tender pagu pascakualifikasi hujan cuaca prakiraan bmkg perkilogram
        premium kubik opini resep dilarikan lelang juara medali kejuaraan atlet pelari tim-sar
        basarnas ditangkap menangkap sabu narkoba korban jenazah meninggal kebakaran api longsor
        gempa banjir terdakwa vonis memvonis penjara razia menilang pengendara tabrakan menabrak
        terjun buaya pendaftaran syarat jadwal imsakiyah tips cara kisah film konser festival lomba
        kurs indeks dimakamkan berpulang penumpang rute menetapkan pemilih tarif listrik-padam
        pembunuhan polisi penyelidikan menyelidiki tersambar tenggelam hanyut persija piala liga
        pelatih final semi hujan-lebat kemarau unjuk-rasa berunjuk berorasi massa digugat
        jaksa hakim didakwa dituntut tipikor penuntut persidangan terpidana buron disita menyita sita
        mogok dividen saham emiten laba ekspor impor inflasi wisatawan pengunjung penonton
        wabah demam dbd tewas terluka luka selamat evakuasi dievakuasi mengungsi pengungsi
        penggelapan pembongkaran membongkar lapak beras-murah menyalurkan meresmikan melepas
        """)

    /// What officials do besides meeting, and what else papers tell of them.
    static let doings = keys(
        """
        melantik dilantik lantik pelantikan sumpah mengukuhkan dikukuhkan pengukuhan meresmikan diresmikan peresmian upacara apel
        pengibaran meninjau ditinjau peninjauan tinjau blusukan sidak inspeksi menyerahkan
        diserahkan penyerahan menyalurkan disalurkan penyaluran membagikan dibagikan pembagian
        melepas dilepas pelepasan pawai karnaval kirab parade festival pameran bazar expo konser
        lomba turnamen kejuaraan pertandingan laga juara medali piala pembukaan penutupan
        pengguntingan pita prasasti gunting tumpeng syukuran selamatan doa zikir tablig pengajian
        khitanan pernikahan nikah melayat takziah menjenguk jenguk dimakamkan pemakaman wisuda
        diwisuda kelulusan ujian pelatihan kursus seminar lokakarya simulasi senam
        donor vaksinasi imunisasi posyandu penyuluhan kampanye panen memanen menanam
        penanaman pengundian undian penghargaan meraih dianugerahi anugerah
        mengucapkan selamat sertijab mutasi rotasi promosi rekrutmen lowongan seleksi pendaftaran
        beasiswa rilis merilis mengungkap pengungkapan menerbitkan diterbitkan
        perbup perwali aturan tarian penari gawai ritual membukukan tercatat mencatat bantuan sembako
        """)

    /// Somebody says it to the papers, not in a room.
    static let reporters = keys(
        """
        wartawan jurnalis pers ditanya ditanyai ditodong dicegat ditemui dihubungi
        dikonfirmasi diwawancarai dimintai komentar tanggapannya keterangannya terpisah
        """)

    private static func keys(_ words: String) -> WordSet {
        WordSet(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })
    }
}
