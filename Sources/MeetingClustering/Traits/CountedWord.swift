/// A word with how often it stands in title and text, and in title and first sentences.
struct CountedWord: Equatable {
    let term: Term
    var inText: UInt32 = 0
    var inLead: UInt32 = 0

    /// Both counts in a byte; more than 15 counts as 15.
    var packed: UInt32 { min(inText, 15) | min(inLead, 15) << 4 }

    /// Counts words; sorted by term.
    static func count(title: [Term], body: [Term], lead: Int) -> [CountedWord] {
        var keys: [UInt64] = []
        keys.reserveCapacity(title.count + body.count)
        for term in title { keys.append(UInt64(term.hash) << 1 | 1) }
        for (index, term) in body.enumerated() {
            keys.append(UInt64(term.hash) << 1 | (index < lead ? 1 : 0))
        }
        keys.sort()
        var words: [CountedWord] = []
        words.reserveCapacity(keys.count)
        for key in keys {
            let term = Term(hash: UInt32(truncatingIfNeeded: key >> 1))
            if words.last?.term != term { words.append(CountedWord(term: term)) }
            words[words.count - 1].inText += 1
            words[words.count - 1].inLead += UInt32(key & 1)
        }
        return words
    }
}
