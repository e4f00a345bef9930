import Hashing
import IndonesianText

/// A person's name as it is compared: its words without titles, and its letters run together.
///
/// The letters run together bring `Kang Min-jae` and `Kang Minjae` to one.
struct PersonTraits: Hashable {
    /// The words, sorted, each once.
    let words: [Term]
    /// All letters in their order.
    let joined: Term
    /// In how many of 255 reports of meetings the office of this person stands; 0 without one.
    var officeShare: UInt8

    init(words: [Term], joined: Term, officeShare: UInt8 = 0) {
        self.words = words
        self.joined = joined
        self.officeShare = officeShare
    }

    /// The traits of a name; nil where it is nothing but titles.
    init?(_ name: String) {
        let folded = FoldedWords(Self.untilDegrees(name), limit: 8)
        let kept = folded.ranges.filter { range in
            range.count > 1 && !Self.titles.contains(WordHash.of(folded.bytes, in: range))
        }
        guard !kept.isEmpty else { return nil }
        let sounds = kept.map { Self.sound(of: Array(folded.bytes[$0])) }
        words = sounds.map { Term(.person, $0, 0..<$0.count) }.sortedOnce()
        let letters = Array(sounds.joined())
        joined = Term(.person, letters, 0..<letters.count)
        officeShare = 0
    }

    /// Shorter words are told apart as they are: `Li` and `Lie` are two names.
    private static let fewestLetters = 4

    private static func sound(of word: [UInt8]) -> [UInt8] {
        let isSounded = word.count >= fewestLetters && word.allSatisfy { $0 > UInt8(ascii: "9") }
        return isSounded ? NameSound.sound(of: word) : word
    }

    /// Degrees follow a comma.
    private static func untilDegrees(_ name: String) -> String {
        String(decoding: name.utf8.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }

    private static let titles: Set<UInt64> = Set(
        [
            "hj", "dr", "drs", "dra", "drg", "ir", "prof", "kh", "se", "sh", "mh", "si", "msi",
            "mm", "sos", "ssos", "mt", "st", "sp", "spd", "mpd", "mkes", "ph", "bapak", "ibu",
            "pak", "bu", "mr", "mrs", "ms", "capt", "spa", "skm", "shut", "mp",
        ].map { WordHash.of(Array($0.utf8), in: 0..<$0.utf8.count) })

    /// Whether two names may well be one person's: the words of one lie within the other's, or
    /// only the cuts between words differ.
    func matches(_ others: ArraySlice<UInt32>, joined other: UInt32) -> Bool {
        if joined.hash == other { return true }
        if words.count <= others.count {
            return words.allSatisfy { word in others.contains { $0 == word.hash } }
        }
        return others.allSatisfy { word in words.contains { $0.hash == word } }
    }
}
