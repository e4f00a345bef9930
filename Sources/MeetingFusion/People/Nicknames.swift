import IndonesianText

/// Tells a nickname or a shortened name by likeness and office together: `Sabar Noor, ketua
/// komisi` is Sabaruddin Noor, `Pak Gun` the governor Gunawan.
struct Nicknames {
    private static let fewestLetters = 3
    private static let fewestInside = 5
    private static let plain: WordSet = [
        "ketua", "kepala", "anggota", "direktur", "wakil", "sekretaris", "pengurus", "staf", "dan",
        "kaltim", "kalimantan", "timur", "utara", "provinsi", "kabupaten", "kota", "daerah", "itu",
        "utama", "umum", "bidang", "dinas",
    ]

    /// What the articles call each written name besides: the words of its offices.
    private var offices: [String: Set<WordKey>] = [:]

    init(_ occurrences: [NamedOccurrence]) {
        for occurrence in occurrences {
            for said in [occurrence.role, occurrence.organization] {
                guard let said else { continue }
                offices[occurrence.written, default: []].formUnion(
                    WordBag(said).keys.filter { !Self.plain.contains($0) })
            }
        }
    }

    /// Whether a written name may be another's short form, and both are said to hold one office.
    func areOne(_ a: String, _ name: PersonName, _ b: String, _ other: PersonName) -> Bool {
        guard let one = offices[a], let two = offices[b], !one.isDisjoint(with: two) else {
            return false
        }
        let (short, long) =
            name.fullWords.count <= other.fullWords.count ? (name, other) : (other, name)
        return Self.isShort(short.fullWords, of: long.fullWords)
    }

    /// Whether every word of a name is one of another's, or cut out of one.
    private static func isShort(_ short: [NameWord], of long: [NameWord]) -> Bool {
        guard !short.isEmpty else { return false }
        var rest = long
        for word in short {
            if let index = rest.firstIndex(where: { isCut(word, from: $0) }) {
                rest.remove(at: index)
            } else if let initials = initials(word, of: rest) {
                rest.removeSubrange(initials)
            } else {
                return false
            }
        }
        return true
    }

    /// The words of which a word is the first letters: `HS` of `Hadi Susilo`.
    private static func initials(_ word: NameWord, of words: [NameWord]) -> Range<Int>? {
        let count = word.letters.count
        guard (2...3).contains(count), words.count >= count else { return nil }
        return (0...words.count - count).first { start in
            word.letters.elementsEqual(words[start..<start + count].compactMap(\.letters.first))
        }.map { $0..<$0 + count }
    }

    private static func isCut(_ word: NameWord, from whole: NameWord) -> Bool {
        if word.letters == whole.letters || word.sound == whole.sound { return true }
        let (letters, all) = (word.letters, whole.letters)
        guard letters.count >= fewestLetters, letters.count < all.count else { return false }
        if all.starts(with: letters) { return true }
        return letters.count >= fewestInside && holds(all, letters)
    }

    private static func holds(_ all: [UInt8], _ letters: [UInt8]) -> Bool {
        (0...all.count - letters.count).contains { start in
            all[start..<start + letters.count].elementsEqual(letters)
        }
    }
}
