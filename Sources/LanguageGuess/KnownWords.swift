/// Words of Indonesian and Malay news prose, by the hash of their small letters.
struct KnownWords: Sendable {
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

    /// All of them.
    static let all = KnownWords()

    private static let size = 1024
    /// The hashes where their probes end; zero where there is none.
    private var hashes = [UInt64](repeating: 0, count: KnownWords.size)
    private var classes = [Class](repeating: .both, count: KnownWords.size)

    private init() {
        let lists = [(Self.both, Class.both), (Self.indonesian, .indonesian), (Self.malay, .malay)]
        for (list, kind) in lists {
            for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                let hash = word.reduce(Self.start) { Self.adding($1, to: $0) }
                let place = place(of: hash)
                (hashes[place], classes[place]) = (hash, kind)
            }
        }
    }

    /// Where a hash is, or would be.
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (Self.size - 1) }
        return place
    }

    /// The hash of no letters.
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash (FNV-1a) with one letter more.
    static func adding(_ letter: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(letter)) &* 0x100_0000_01b3
    }

    /// The longest word of the lists; longer ones need no look.
    private static let longest = 12

    /// What the word of a hash and a length says; nil where it is on no list.
    func kind(of hash: UInt64, length: Int) -> Class? {
        guard length <= Self.longest else { return nil }
        let place = place(of: hash)
        return hashes[place] == 0 ? nil : classes[place]
    }
}
