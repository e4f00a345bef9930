// lint: table
/// Days, months, and words that are capital only because a sentence begins with them.
enum FrequentWords {
    static let lists: [(WordClass, String)] = [
        (
            .calendar,
            """
            senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli
            agustus september oktober november nopember desember ramadan ramadhan syawal muharam safar
            rajab lebaran idulfitri iduladha natal wib wita wit
            """
        ),
        (
            .common,
            """
            yang dan di ke dari untuk pada dengan dalam oleh ini itu tersebut para sejumlah sebuah
            seorang namun tetapi tapi sedangkan sementara selain setelah sebelum sebelumnya saat ketika
            jika kalau bila apabila karena sebab agar supaya bahwa menurut menurutnya katanya kepada bagi adapun ada tidak
            tak bukan belum sudah telah akan bisa dapat harus perlu masih juga pun saja lagi hanya cuma
            semua seluruh setiap tiap kini sekarang nanti kemarin lalu kemudian lantas bahkan apalagi
            hal ia dia mereka kami kita saya aku beliau anda hasilnya hasil mengenai terkait tentang
            soal antara sejak hingga sampai selama seusai usai sesudah sembari sambil serta maupun atau
            turut hadir tampak terlihat acara kegiatan pertemuan rapat kunjungan forum rombongan
            delegasi harga warga pemerintah perusahaan pihak pihaknya masyarakat petani nelayan jumlah
            sebanyak sekitar lebih kurang beberapa banyak satu dua tiga empat lima enam tujuh delapan
            sembilan sepuluh pertama kedua ketiga keempat kelima terakhir akhirnya meski meskipun
            walau walaupun sebagai seperti demikian begitu maka dengarkan berdasarkan berbeda dengan
            tanpa melalui lewat dokumen program proyek pabrik investasi anggaran dana jalan air listrik
            lahan sisanya selebihnya alasannya angka data permintaan pernyataan usulan target rencana
            murid hadiah prasasti penjelasan kesepakatan keputusan persoalan masalah hambatan penyebab syarat jawaban
            bersama mendampingi menanggapi mengenai ditemui dihubungi dijelaskan jadi juga justru
            mulai menjelang memasuki tahun bulan hari pagi siang sore malam pekan minggu
            kendati alhasil walhasil pasalnya sayangnya untungnya uniknya ironisnya celakanya faktanya buktinya
            intinya pokoknya artinya singkatnya sontak spontan seketika mendadak tiba-tiba perlahan pelan-pelan
            diam-diam sesekali kadang terkadang sering selalu biasanya umumnya rata-rata tercatat terhitung
            terbukti terungkap tampaknya rupanya ternyata memang tentu pasti mungkin barangkali semoga
            alhamdulillah insyaallah syukurlah heboh nah eits wah duh konon kabarnya begitulah itulah inilah
            demikianlah mari silakan ayo tolong siapa apa mengapa kenapa bagaimana kapan berapa
            apakah bisakah sekali dulu esok besok lusa tadi barusan sedari seiring sesuai sebaliknya sedikitnya
            setidaknya sekurangnya puluhan ratusan ribuan belasan separuh setengah sebagian mayoritas
            kebanyakan masing-masing keduanya ketiganya seluruhnya semuanya sesama seekor sebutir selembar
            sepasang sekelompok serombongan suasana ruangan udara pintu jendela kursi tepuk tawa gelak hening
            riuh suara wajah usia nama namanya penjajakan tawaran keluhan keterlambatan penanganan
            jangka masa hari janji kesempatan penjurian kunci langkah upaya berikut lain lainnya daftar tanggapan pandangan menariknya misalnya termasuk khusus
            giliran tinggal barulah saking datang muncul tiba yakni yaitu sosok panggilan korban tatkala manakala
            andai andaikan seandainya lantaran akibat beserta laksana ibarat sang khususnya terutama persisnya
            tepatnya setibanya sepulang semenjak sejauh sebatas secara sehingga malah malahan lazimnya contohnya
            """
        ),
        (.preposition, "di pada dari ke untuk bagi kepada oleh dengan dalam antara"),
    ]
}
