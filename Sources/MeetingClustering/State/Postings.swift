import Article

/// Which articles have which words: how candidates are found, and how rare a word is.
struct Postings {
    private(set) var documents = 0
    private let background: Background
    private var table = TermTable()
    private var weighing: UInt32 = 0

    init(background: Background) { self.background = background }

    func count(of term: Term) -> Int { table.count(of: term) }

    func slots(of term: Term) -> ArraySlice<Int32> { table.slots(of: term) }

    mutating func add(_ slot: Int32, keys: [Term]) {
        documents += 1
        for key in keys { table.add(key, slot, background: background) }
    }

    mutating func remove(_ slot: Int32, keys: [Term]) {
        documents -= 1
        for key in keys { table.remove(key, slot) }
    }
}

extension Postings {
    /// How telling a word is: the logarithm of how many texts there are to one that has it.
    private func weight(_ count: UInt32, _ background: Double) -> Double {
        let seen = Double(count) + background
        let all = Double(documents) + self.background.documents
        return max(0, Logarithm.base2((all + 1) / (seen + 0.5)))
    }

    /// The weight of a word as it is now.
    func weight(_ term: Term) -> Double {
        let entry = table.entries[table.find(term.hash)]
        return entry.count == 0
            ? weight(0, background.count(of: term)) : weight(entry.count, entry.background)
    }

    /// The weight of a word in the weighing that goes on, and which word of the article in hand it
    /// is; an article that is held has none but known words.
    @inline(__always)
    mutating func weigh(_ hash: UInt32) -> (weight: Double, place: Int32) {
        let at = table.find(hash)
        let entry = table.entries[at]
        if entry.weighing == weighing { return (entry.weight, entry.place) }
        let weight = weight(entry.count, entry.background)
        table.note(at: at, weighing: weighing, weight: weight, place: -1)
        return (weight, -1)
    }

    /// Weighs an article's words, to compare it with articles held.
    mutating func takeInHand(_ traits: ArticleTraits) -> ArticleInHand {
        weighing &+= 1
        let cells = traits.words.cells
        var weights: [Double] = []
        weights.reserveCapacity(traits.words.wordCount)
        for index in 0..<traits.words.wordCount {
            let at = table.find(cells[index])
            let weight = weight(Term(hash: cells[index]))
            if table.entries[at].count != 0 {
                table.note(at: at, weighing: weighing, weight: weight, place: Int32(index))
            }
            weights.append(weight)
        }
        return ArticleInHand(traits, weights: weights) { self.weight($0) }
    }
}

extension Postings {
    /// The articles that have each word, for comparing states.
    func keysByTerm(_ state: ClusterState) -> [Term: Set<ArticleKey>] {
        Dictionary(
            uniqueKeysWithValues: table.all.map { term, slots in
                (term, Set(slots.compactMap { state.key(in: $0) }))
            })
    }
}
