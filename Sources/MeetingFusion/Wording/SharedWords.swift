import Article
import IndonesianText

/// In how many articles of a meeting each word stands.
struct SharedWords {
    private var counts: [WordKey: Int] = [:]

    init(_ records: [ArticleRecord]) {
        for record in records.prefix(Self.articles) {
            var words = WordBag(record.title ?? "").set
            words.formUnion(WordBag(Self.beginning(record.mainText)).set)
            for word in words.subtracting(FunctionWords.all) { counts[word, default: 0] += 1 }
        }
    }

    /// How many articles are read, and how much of each: enough to know what they share.
    static let articles = 50
    static let bytes = 20_000

    /// The beginning of a text, cut at a line or else between letters.
    static func beginning(_ text: String) -> String {
        guard text.utf8.count > bytes else { return text }
        let head = text.utf8.prefix(bytes)
        let line = head.lastIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
        return String(decoding: head[..<line], as: UTF8.self)
    }

    func count(_ word: WordKey) -> Int { counts[word] ?? 0 }

    /// How widely the words of a text are shared: the mean over its distinct words.
    func support(of words: Set<WordKey>) -> Double {
        guard !words.isEmpty else { return 0 }
        // A sum of whole numbers, so that the order of the set plays no part.
        return Double(words.reduce(0) { $0 + count($1) }) / Double(words.count)
    }
}
