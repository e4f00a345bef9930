extension ArticleTraits {
    /// When the meeting may have been: its day, or the days before publication.
    var span: ClosedRange<Int>? {
        if let first = days?.options.first { return first }
        return published.map { $0 - 2...$0 }
    }

    /// By which words, names and days an article is found; each once.
    var keys: [Term] {
        let cells = words.cells
        var keys: [Term] = []
        keys.reserveCapacity(cells.count)
        for index in 0..<words.wordCount { keys.append(Term(hash: cells[index])) }
        for person in words.persons {
            keys += person.words
            keys.append(person.joined)
        }
        for index in words.organizations { keys.append(Term(hash: cells[index])) }
        for index in words.venue { keys.append(Term(hash: cells[index])) }
        for option in days?.options ?? [] {
            for day in option { keys.append(Term(.day, day)) }
        }
        return keys.sortedOnce()
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
