/// A person's name as it is compared: its words without titles, and its letters run together.
///
/// The letters run together bring `Kang Min-jae` and `Kang Minjae` to one.
struct PersonTraits: Hashable {
    /// The words, sorted, each once.
    let words: [Term]
    /// All letters in their order.
    let joined: Term

    /// The traits of a name; nil where it is nothing but titles.
    init?(_ name: String) {
        let folded = FoldedWords(Self.untilDegrees(name), limit: 8)
        let kept = folded.ranges.filter { range in
            range.count > 1 && !Self.titles.contains(Array(folded.bytes[range]))
        }
        guard !kept.isEmpty else { return nil }
        words = Set(kept.map { Term(.person, folded.bytes, $0) }).sorted()
        let letters = kept.flatMap { folded.bytes[$0] }
        joined = Term(.person, letters, 0..<letters.count)
    }

    /// Degrees follow a comma.
    private static func untilDegrees(_ name: String) -> String {
        String(decoding: name.utf8.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }

    private static let titles: Set<[UInt8]> = Set(
        [
            "hj", "dr", "drs", "dra", "drg", "ir", "prof", "kh", "se", "sh", "mh", "si", "msi",
            "mm", "sos", "ssos", "mt", "st", "sp", "spd", "mpd", "mkes", "ph", "bapak", "ibu",
            "pak", "bu", "mr", "mrs", "ms", "capt", "spa", "skm", "shut", "mp",
        ].map { Array($0.utf8) })

    /// Whether two names may well be one person's: the words of one lie within the other's, or
    /// only the cuts between words differ.
    func matches(_ other: PersonTraits) -> Bool {
        if joined == other.joined { return true }
        let (few, many) =
            words.count <= other.words.count ? (words, other.words) : (other.words, words)
        return few.allSatisfy(many.contains)
    }
}
