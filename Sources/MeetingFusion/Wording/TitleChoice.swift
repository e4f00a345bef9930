import Article

/// Chooses the title whose words most articles of the meeting share.
struct TitleChoice {
    private let records: [ArticleRecord]
    private let words: SharedWords
    private let state: EventState?

    init(_ records: [ArticleRecord], _ words: SharedWords, state: EventState?) {
        self.records = records
        self.words = words
        self.state = state
    }

    /// The best supported title of at most so many bytes.
    func title(limit: Int) -> String? {
        var best: (title: String, worth: Double)?
        for record in records.prefix(SharedWords.articles) {
            guard let title = record.title, !title.isEmpty, title.utf8.count <= limit else {
                continue
            }
            let worth = worth(title) * timeliness(of: record)
            let isBetter = best.map {
                worth == $0.worth ? title < $0.title : worth > $0.worth
            }
            if isBetter ?? true { best = (title, worth) }
        }
        return best?.title
    }

    /// What announces a meeting is no title for one that was held or called off.
    private func timeliness(of record: ArticleRecord) -> Double {
        guard let state, let told = record.event?.state else { return 1 }
        return told == state ? 1 : 0.4
    }

    /// A title of two or three words is seldom one that says what happened, nor does a question.
    private func worth(_ title: String) -> Double {
        let set = WordBag(title).set
        let asks = title.utf8.last == UInt8(ascii: "?") || title.utf8.last == UInt8(ascii: "!")
        return words.support(of: set) * Double(min(set.count, 6)) / 6 * (asks ? 0.6 : 1)
    }
}
