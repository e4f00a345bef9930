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
        ditandatangani menandatangani diterima disambut mendatangi dikunjungi dihelat dilantik
        melantik mengukuhkan dikukuhkan mengumpulkan dikumpulkan kunjungi sambut mengunjungi munas
        gathering dinner retret teken hadiri gelar bahas bersilaturahmi bersua menyambangi
        disambangi bertandang berkunjung berdialog berdiskusi berbincang memediasi dimediasi
        memfasilitasi difasilitasi berunding berembuk bermusyawarah bersidang duduk-bersama ngopi
        curhat mengadu mengadukan kedatangan bertukar sowan membahas dibahas dijemput tamu
        menghadirkan memanggil dipanggil membicarakan dibicarakan beradu berdebat debat
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
        penggelapan pembongkaran membongkar lapak beras-murah menyalurkan meresmikan melepas
        """)

    private static func keys(_ words: String) -> WordSet {
        WordSet(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })
    }
}
