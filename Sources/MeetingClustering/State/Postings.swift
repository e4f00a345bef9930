import Article

/// Which articles have which words: how candidates are found, and how rare a word is.
struct Postings {
    private var lists: [Term: PostingList] = [:]

    func count(of term: Term) -> Int { lists[term]?.count ?? 0 }

    func slots(of term: Term) -> ArraySlice<Int32> { lists[term]?.all ?? [] }

    mutating func add(_ slot: Int32, keys: some Sequence<Term>) {
        for key in keys { lists[key, default: PostingList()].append(slot) }
    }

    mutating func remove(_ slot: Int32, keys: some Sequence<Term>) {
        for key in keys {
            lists[key]?.remove(slot)
            if lists[key]?.count == 0 { lists[key] = nil }
        }
    }
}

extension Postings {
    /// The articles that have each word, for comparing states.
    func keysByTerm(_ state: ClusterState) -> [Term: Set<ArticleKey>] {
        lists.mapValues { Set($0.all.compactMap { state.key(in: $0) }) }
    }
}
