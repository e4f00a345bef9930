/// The words by which page furniture is known, in Indonesian and in the English of common site
/// software: phrases of words and colons, parted by commas.
///
/// `*` stands for any words, `0` for any number. Other marks and capitals don't count.
enum FurnitureLexicon {
    static let phrases: [(role: LineRole, most: Int, list: String)] = [
        // The link to the other article stands on the lines below.
        (
            .relatedLead, 4,
            "baca juga, baca juga :, baca pula :, simak juga :, lihat juga :, baca :, advertorial"
        ),
        (
            .related, 40,
            """
            baca juga *, baca pula *, baca : *, simak juga *, simak pula *, lihat juga *,
            tonton juga *, read also *, also read *, baca selengkapnya *, baca berita lainnya *,
            artikel terkait : *, berita terkait : *, cek berita dan artikel *, baca artikel *,
            simak berita *, lihat artikel asli *, simak : *, tonton : *
            """
        ),
        (
            .relatedHead, 12,
            """
            berita terkait, berita terkait :, berita lainnya, berita lain,
            berita terbaru, berita populer, berita terpopuler, berita pilihan, berita utama,
            artikel terkait, artikel lainnya, artikel terbaru, terpopuler, terkini, terbaru,
            populer, paling populer, trending, trending * minggu ini, trending : *,
            pilihan editor, pilihan redaksi, rekomendasi, rekomendasi untuk anda,
            kamu mungkin juga suka, kamu mungkin suka, anda mungkin juga suka,
            anda mungkin suka, anda mungkin menyukai ini, mungkin anda suka, lainnya dari *,
            dari rubrik yang sama *, related posts, related articles, related news,
            recent posts, recent comments, popular posts, you may also like,
            you might also like, more from *, previous post *, next post *,
            previous article *, next article *, navigasi pos, post navigation, breaking news,
            headline, headlines, indeks berita, lihat semua, selengkapnya, load more,
            muat lainnya, tag populer, topik populer, topik terkait, categories, archives,
            video terkait, foto terkait, jangan lewatkan *
            """
        ),
        (
            .advertisement, 12,
            """
            advertisement, advertisements, advertisement scroll *, iklan, sponsored,
            scroll to continue *, scroll untuk *, gulir untuk *, lanjutkan membaca *,
            pasang iklan *, space iklan *, promoted *, ads by *, iklan : *, iklan baris *
            """
        ),
        (
            .tool, 12,
            """
            bagikan, bagikan : *, bagikan ke *, bagikan ini *, bagikan artikel *,
            bagikan berita *, share, share : *, share on *, share via *, share this *,
            sebarkan *, facebook, twitter, x, whatsapp, whatsapp facebook *, telegram, line,
            email, print, cetak, copy link, salin tautan, salin link, pinterest, linkedin,
            instagram, youtube, tiktok, threads, a a, ukuran huruf *, font size *,
            dibaca : *, dibaca 0 *, post views *, dilihat : *, dilihat 0 *, like this *, like,
            like loading *, loading, suka, skip to content, primary menu, menu, search for *,
            cari, pencarian, masuk, daftar, masuk daftar, 0 views, 0 hits, views : *, hits : *,
            0 comments, 0 komentar, 0 min read, apa reaksi anda *, beri rating *, halaman : *,
            halaman selanjutnya *, halaman berikutnya *, selanjutnya, sebelumnya, next, prev,
            kembali ke *, perbesar, klik untuk *, tautan disalin *, salin, sumber :
            """
        ),
        (
            .promotion, 30,
            """
            ikuti saluran *, ikuti kami *, ikuti berita *, ikuti kanal *, ikuti terus *,
            ikuti akun *, gabung * whatsapp *, bergabung * whatsapp *, bergabung * telegram *,
            dapatkan berita *, dapatkan informasi *, dapatkan update *, dapatkan kabar *,
            langganan nawala *, langganan buletin *, berlangganan *, unduh aplikasi *,
            download aplikasi *, install aplikasi *, pasang aplikasi *, buka aplikasi *,
            baca edisi cetak *, baca berita * google *, baca berita * aplikasi *, follow us *,
            follow *, subscribe *, rangkuman * berita *, alamat surel, alamat surel anda,
            newsletter *, nawala *, situs ini menggunakan *, kami menggunakan cookie *,
            website ini menggunakan *, this website uses *, we use cookies *,
            terima cookie *, izinkan notifikasi *, aktifkan notifikasi *, google news,
            simak berita * google news *, update berita * di *, temukan berita *,
            nikmati berita *, suka tulisan ini *, traktir *, dukung kami *, dukung jurnalisme *,
            tulisan di rubrik *, isi tulisan *, kirim esai *, kirim tulisan *, social media auto publish *, data diolah *
            """
        ),
        (.tags, 40, "tag, tags, tag : *, tags : *, topik : *, kata kunci : *, label : *"),
        (
            .caption, 80,
            """
            foto : *, foto, keterangan foto *, ket foto *, ilustrasi foto *, ilustrasi : *,
            foto ilustrasi *, caption : *, photo : *, gambar : *, foto oleh *, foto by *
            """
        ),
        (
            .comments, 30,
            """
            komentar, komentar : *, komentar 0, komentar anda *, tulis komentar *,
            beri komentar *, tinggalkan balasan *, tinggalkan komentar *, leave a reply *,
            leave a comment *, comments, comment, name, your email address *,
            alamat email anda *, silakan masuk untuk *, silakan login untuk *,
            masuk untuk menulis *, gunakan akun * untuk *, save my name *,
            batalkan balasan *, cancel reply *, post comment *, kirim komentar *,
            jadilah yang pertama *, be the first to comment *, komentar facebook *,
            notify me of *, simpan nama saya *
            """
        ),
        (
            .foot, 30,
            """
            copyright *, hak cipta *, all rights reserved *, proudly powered *,
            redaksi * pedoman *, redaksi * disclaimer *, tentang kami, tentang kami *,
            pedoman media siber *, kebijakan privasi *, privacy policy *, disclaimer *,
            hubungi kami *, kontak kami *, info iklan *, susunan redaksi *,
            ketentuan penggunaan *, syarat dan ketentuan *
            """
        ),
    ]

    /// Words that begin a line which says who wrote or edited the article.
    static let bylineLabels =
        """
        penulis *, reporter *, editor *, pewarta *, oleh *, by *, teks : *, laporan : *, wartawan *,
        redaktur *, penyunting *, jurnalis *, kontributor *, fotografer *, redaksi, admin,
        laporan wartawan *, liputan : *, naskah : *, laporan *, pen *, ditulis *, peliput *, koresponden *,
        pelapor *, teks dan foto *, teks *, dilaporkan *, reportase *, rep *, pengirim *, kiriman *,
        disusun *, diliput *, foto dan teks *, catatan : *, cerita : *
        """
}
