extension ArticleTraits {
    /// When the meeting may have been: its day, or the days before publication.
    var span: ClosedRange<Int>? {
        if let first = days?.options.first { return first }
        return published.map { $0 - 2...$0 }
    }

    /// By which words, names and days an article is found; each once within a field.
    var keys: [Term] {
        var others: [Term] = []
        for person in words.persons {
            others += person.words
            others.append(person.joined)
        }
        for part in [words.organizations, words.venue, words.marks] {
            for hash in part { others.append(Term(hash: hash)) }
        }
        for option in days?.options ?? [] {
            for day in option { others.append(Term(.day, day)) }
        }
        return words.words.map(Term.init(hash:)) + others.sortedOnce()
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
