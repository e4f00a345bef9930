/// Words of Indonesian and Malay news prose, by the hash of their small letters.
enum KnownWords {
    /// What a word says about the language of its text.
    enum Class: UInt8 { case indonesian, malay, both }

    /// Words that one of the two uses and the other does not.
    private static let indonesian = """
        bahwa karena yaitu yakni provinsi kabupaten kantor rapat wartawan polisi saja bisa rumah
        sakit mobil jumat senin selasa rabu kamis minggu maret juni juli agustus desember ujarnya
        pihaknya kemarin dinas kecamatan kelurahan pemprov pemkab pemkot perusahaan butuh usai
        """
    private static let malay = """
        bahawa kerana iaitu ialah mesyuarat pemberita polis sahaja hadapan manakala seramai pejabat
        jawatankuasa isnin khamis ahad jumaat syarikat kereta hospital
        """
    /// Words that hold the sentences of both together, and of no other language that is asked.
    private static let both = """
        yang dan di ke dari pada dalam untuk dengan oleh ini itu tersebut tidak akan telah juga
        adalah sebagai para ada atau lebih saat serta kepada antara dapat harus masih sudah hingga
        menjadi setelah secara kami kita mereka dia ia bagi tahun hari kata lagi satu dua tiga
        """

    private static let table: [UInt64: Class] = {
        var table: [UInt64: Class] = [:]
        for (list, kind) in [(both, Class.both), (indonesian, .indonesian), (malay, .malay)] {
            for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                table[word.reduce(start) { adding($1, to: $0) }] = kind
            }
        }
        return table
    }()

    /// The hash of no letters.
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash (FNV-1a) with one letter more.
    static func adding(_ letter: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(letter)) &* 0x100_0000_01b3
    }

    /// The longest word of the lists; longer ones need no look.
    private static let longest = 12

    /// What the word of a hash and a length says; nil where it is on no list.
    static func kind(of hash: UInt64, length: Int) -> Class? {
        length <= longest ? table[hash] : nil
    }
}
