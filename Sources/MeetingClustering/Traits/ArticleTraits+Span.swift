extension ArticleTraits {
    /// When the meeting may have been: its day, or the days before publication.
    var span: ClosedRange<Int>? {
        if let first = days?.options.first { return first }
        return published.map { $0 - 2...$0 }
    }

    /// By which words, names and days an article is found.
    var keys: Set<Term> {
        var keys = Set(text.map(\.term))
        for person in people {
            keys.formUnion(person.words)
            keys.insert(person.joined)
        }
        keys.formUnion(organizations)
        keys.formUnion(venue)
        for option in days?.options ?? [] {
            for day in option { keys.insert(Term(.day, day)) }
        }
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
