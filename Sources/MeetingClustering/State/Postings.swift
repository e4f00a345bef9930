import Article

/// Which articles have which words: how candidates are found, and how rare a word is.
struct Postings {
    private(set) var documents = 0
    private let background: Background
    private var table: TermTable
    private let longest: Int
    /// Words whose lists must be made anew, since fewer articles have them again.
    private(set) var unlisted: [Term] = []

    init(background: Background, longest: Int) {
        self.background = background
        self.longest = longest
        table = TermTable(longest: longest)
    }

    mutating func add(_ birth: Int, keys: [Term]) {
        documents += 1
        for key in keys {
            table.add(key, UInt32(truncatingIfNeeded: birth), background: background)
        }
    }

    mutating func remove(_ birth: Int, keys: [Term]) {
        documents -= 1
        for key in keys where table.remove(key, UInt32(truncatingIfNeeded: birth)) {
            unlisted.append(key)
        }
    }

    /// Makes the list of the last unlisted word anew.
    mutating func list(_ births: [Int]) {
        guard let term = unlisted.popLast() else { return }
        table.list(term, births.sorted().map { UInt32(truncatingIfNeeded: $0) })
    }

    /// How telling a word is as of now: the rarer in the articles held and in the language at
    /// large, the more.
    func weight(_ term: Term) -> Double {
        table.found(term).map { weight($0) } ?? weight(count: background.count(of: term))
    }

    /// How telling a word is that was searched.
    func weight(_ word: TermTable.Found) -> Double {
        weight(count: Double(word.count) + Double(word.background))
    }

    private func weight(count: Double) -> Double {
        Background.weight(documents: Double(documents) + background.documents, count: count)
    }

    /// Weighs an article's words, to compare it with articles held.
    func takeInHand(_ traits: ArticleTraits) -> ArticleInHand {
        ArticleInHand(traits, rarest: weight(count: 1)) { weight($0) }
    }

    /// The words by which candidates are found, the rarest first, equals as they came.
    func searched(_ keys: [Term]) -> [TermTable.Found] {
        var found: [TermTable.Found] = []
        found.reserveCapacity(keys.count)
        var order: [UInt64] = []
        order.reserveCapacity(keys.count)
        for term in keys {
            guard let word = table.found(term), word.count <= longest else { continue }
            order.append(UInt64(word.count) << 32 | UInt64(found.count))
            found.append(word)
        }
        order.sort()
        return order.map { found[Int(UInt32(truncatingIfNeeded: $0))] }
    }

    /// The births of the newest articles that have a word.
    func newest(of word: TermTable.Found, _ limit: Int) -> ArraySlice<UInt32> {
        table.newest(of: word, limit)
    }

    /// How many articles have each word, and which, for comparing states.
    func articles(_ state: ClusterState) -> [Term: (count: Int, keys: Set<ArticleKey>)] {
        let first = UInt32(truncatingIfNeeded: state.firstBirth)
        var articles: [Term: (count: Int, keys: Set<ArticleKey>)] = [:]
        for (term, count, births) in table.all {
            let keys = births.compactMap { birth in
                state.births[state.firstBirth + Int(birth &- first)]?.article
            }
            articles[term] = (count, count <= longest ? Set(keys) : [])
        }
        return articles
    }
}
