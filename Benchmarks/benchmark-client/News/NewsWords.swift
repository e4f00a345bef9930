/// Words as a press uses them: a few all the time, most hardly ever (Zipf 1935).
struct NewsWords {
    /// What stands in every text; the background of the clustering knows them.
    private static let common = [
        "di", "dan", "yang", "itu", "dari", "pada", "dalam", "dengan", "tidak", "ia", "ke", "ini",
        "ada", "untuk", "tahun", "sudah", "akan", "satu", "dua", "kata", "hanya", "kota", "baru",
        "kami", "belum", "rapat", "tersebut", "kantor", "hari", "lalu", "masih", "orang", "menjadi",
        "lebih", "sebelum", "mereka", "meminta", "serta", "karena", "sejak",
    ]
    private static let onsets = Array("bcdghjklmnprst")
    private static let vowels = Array("aeiou")
    private static let codas = ["", "", "", "n", "ng", "k", "s", "r"]
    private static let draws = 1 << 18

    let words: [String]
    /// For each draw the word; a word has as many as its rank deserves.
    private let table: [Int32]

    init(count: Int, _ random: inout SteadyRandom) {
        var words = Self.common
        while words.count < count { words.append(Self.word(random.within(2...4), &random)) }
        self.words = words
        var table: [Int32] = []
        let total = (0..<count).reduce(0) { $0 + 1 / Double($1 + 3) }
        var passed = 0.0
        for rank in 0..<count {
            passed += 1 / Double(rank + 3)
            let end = Int(passed / total * Double(Self.draws))
            while table.count < end { table.append(Int32(rank)) }
        }
        self.table = table
    }

    static func word(_ syllables: Int, _ random: inout SteadyRandom) -> String {
        var word = ""
        for _ in 0..<syllables {
            word.append(random.pick(onsets))
            word.append(random.pick(vowels))
        }
        return word + random.pick(codas)
    }

    /// A word as often as the press uses it.
    func draw(_ random: inout SteadyRandom) -> String {
        words[Int(table[random.below(table.count)])]
    }

    /// A word that tells of a matter: none that stands everywhere.
    func telling(_ random: inout SteadyRandom) -> String {
        words[random.within(words.count / 100...words.count / 2)]
    }
}
