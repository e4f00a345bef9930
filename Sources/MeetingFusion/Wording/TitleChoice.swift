import Article

/// Chooses the title whose words most articles of the meeting share.
struct TitleChoice {
    private let records: [ArticleRecord]
    private let words: SharedWords

    init(_ records: [ArticleRecord], _ words: SharedWords) {
        self.records = records
        self.words = words
    }

    /// The best supported title of at most so many bytes.
    func title(limit: Int) -> String? {
        let titles = records.prefix(SharedWords.articles).compactMap(\.title).filter {
            !$0.isEmpty && $0.utf8.count <= limit
        }
        return titles.max { a, b in
            let (one, other) = (worth(a), worth(b))
            return one == other ? a > b : one < other
        }
    }

    /// A title of two or three words is seldom one that says what happened.
    private func worth(_ title: String) -> Double {
        let set = WordBag(title).set
        return words.support(of: set) * Double(min(set.count, 6)) / 6
    }
}
