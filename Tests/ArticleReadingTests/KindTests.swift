import Article
import ArticleReading
import Testing

/// Which leads tell of a meeting, however short they are.
@Suite struct KindTests {
    @Test(arguments: [
        "Kapolda Kaltim bersilaturahmi dengan para tokoh agama di Balikpapan, Jumat malam.",
        "Wagub Kaltim menyambut kedatangan tim penilai di ruang kerjanya.",
        "Konsul Jepang di Makassar berkunjung ke Universitas Mulawarman dan berdiskusi dengan rektor.",
        "Pemkab Paser dan PLN sepakat mempercepat penyambungan listrik setelah bertemu di Tana Paser.",
        "DPRD Kutim memediasi sengketa lahan antara warga Desa Sepaso dan perusahaan tambang.",
        "Bupati Kukar ngopi bareng pengurus pesantren, dengar curhat soal air bersih.",
    ])
    func meetings(lead: String) throws {
        #expect(try ClaimSample.read(lead).kind == .meeting)
    }

    @Test(arguments: [
        "Harga cabai rawit di Pasar Segiri kembali naik menjadi Rp95 ribu per kilogram.",
        "Seorang pekerja tambang di Sangasanga tewas tertimbun longsoran, Rabu dini hari.",
        "Borneo FC menang 2-0 atas Persija di Stadion Segiri. Dua gol dicetak pada babak kedua.",
        "BMKG memprakirakan hujan lebat disertai petir hingga akhir pekan di Kutai Timur.",
        "Jembatan Mahkota II ditutup dua malam untuk perawatan.",
    ])
    func otherNews(lead: String) throws {
        #expect(try ClaimSample.read(lead).kind == .other)
    }

    /// What officials do all day is no meeting, however many of them are named.
    @Test(arguments: [
        "Bupati Paser Arman Saleh meresmikan jembatan di Desa Lori, Senin. Peresmian ditandai pengguntingan pita bersama Ketua DPRD Paser Yanti Kuncoro.",
        "Polresta Samarinda mengungkap kasus sabu dalam konferensi pers, Senin. Kapolresta Kombes Edy Rasyid menyebut tersangka dua orang.",
        "Wali Kota Bontang Umar Said membuka turnamen sepak bola di stadion. Ia berharap muncul bibit atlet.",
        "Bupati Kukar Arman Saleh menyerahkan bantuan alat tangkap kepada 20 kelompok nelayan, Senin. \"Semoga bermanfaat,\" ujarnya.",
        "Kepala BPBD Kaltim Edy Rasyid mengimbau warga waspada banjir. Hujan lebat diperkirakan sampai akhir bulan.",
        "Wali Kota Samarinda Rina Hasnah meninjau proyek terowongan didampingi Kepala Dinas PUPR Umar Said. \"Progresnya 90 persen,\" katanya.",
        "Terdakwa korupsi dana hibah Edy Rasyid divonis empat tahun penjara dalam sidang di Pengadilan Tipikor Samarinda, Senin.",
    ])
    func whatOfficialsDoBesidesMeeting(lead: String) throws {
        #expect(try ClaimSample.read(lead).kind == .other)
    }
}
