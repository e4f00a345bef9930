import Hashing
public import JSON

/// What is known of an outlet from its pages so far.
///
/// The lines it repeats, and where its recent articles belong: a value of bounded size, a few
/// kilobytes of JSON.
public struct OutletProfile: Sendable, Equatable {
    static let lineCapacity = 240
    static let articleCapacity = 80

    /// How many articles it was learned from.
    public private(set) var pages: Int
    private(set) var lines: RecencyTable
    private(set) var articles: RecencyTable

    /// A profile of an outlet of which no page was seen.
    public init() {
        pages = 0
        lines = RecencyTable(capacity: Self.lineCapacity)
        articles = RecencyTable(capacity: Self.articleCapacity)
    }

    /// The province of a recent article, by its key; nil if it was not seen lately.
    public func province(ofArticle key: String) -> String? { articles[Self.name(key)] }

    /// The province that two thirds and more of the outlet's recent articles belong to; nil where
    /// there is none, or there are too few of them to say.
    var usualProvince: String? {
        var counts: [String: Int] = [:]
        for province in articles.values { counts[province, default: 0] += 1 }
        counts[PageReader.noProvince] = nil
        let all = counts.values.reduce(0, +)
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let most, all >= Self.fewestArticles, most.value * 3 >= all * 2 else { return nil }
        return most.key
    }

    private static let fewestArticles = 3

    /// On how many earlier pages a line stood, as far as it is remembered.
    func count(ofLine fingerprint: UInt64) -> Int { lines[fingerprint].flatMap { Int($0) } ?? 0 }

    /// Takes in the lines of one more page and where its article belongs.
    ///
    /// An article seen again teaches nothing: its own paragraphs would count as repeated.
    mutating func learn(lines fingerprints: [UInt64], article key: String, province: String) {
        let name = Self.name(key)
        if articles[name] == nil {
            pages += 1
            lines.reserve(fingerprints.count)
            var last: UInt64?
            for line in fingerprints.sorted() where line != last {
                last = line
                lines.set(line, to: String(count(ofLine: line) + 1))
            }
            lines.trim()
        }
        articles.set(name, to: province)
        articles.trim()
    }

    private static func name(_ key: String) -> UInt64 { WordHash.of(Array(key.utf8)) }
}

extension OutletProfile: JSONRecord {
    /// Reads a profile.
    public init(reading members: MemberReader) throws(SchemaError) {
        self.init()
        pages = try members.integer("pages")
        lines.restore(try members.strings("lines"))
        articles.restore(try members.strings("articles"))
    }

    /// `pages`, `lines` (fingerprint and count) and `articles` (key and province), the latest last.
    public func write(to members: inout MemberWriter) {
        members.integer("pages", pages)
        members.written("lines", lines.written)
        members.written("articles", articles.written)
    }
}
