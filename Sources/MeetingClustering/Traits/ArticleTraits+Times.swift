extension ArticleTraits {
    /// When the meeting may have been: its days, or those before publication; none where neither
    /// is known.
    var times: [ClosedRange<Int>] {
        days?.options ?? published.map { [$0 - 2...$0] } ?? []
    }

    /// How many days lie between the nearest times of both; nil where one has none.
    func gap(to members: [ArticleTraits]) -> Int? {
        let others = members.flatMap(\.times)
        return times.flatMap { own in
            others.map { max(0, own.lowerBound - $0.upperBound, $0.lowerBound - own.upperBound) }
        }.min()
    }

    /// By which words, names and days an article is found; each once within a field.
    var keys: [Term] {
        var others = words.others
        for option in days?.options ?? [] {
            for day in option { others.append(Term(.day, day)) }
        }
        var keys = words.words
        keys.append(contentsOf: others.sortedOnce())
        return keys
    }
}

extension [ArticleTraits] {
    /// The days that articles of one meeting say, those with a wrong weekday only where all have.
    var days: [EventDays] {
        let all = compactMap(\.days)
        let trusted = all.filter(\.trusted)
        return trusted.isEmpty ? all : trusted
    }
}
