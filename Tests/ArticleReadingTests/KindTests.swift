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
}
