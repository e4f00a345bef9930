/// A word with how often it stands in title and text, and in title and first sentences.
struct CountedWord: Equatable {
    let term: Term
    var inText: UInt32 = 0
    var inLead: UInt32 = 0

    /// Both counts in a byte; more than 15 counts as 15.
    var packed: UInt32 { min(inText, 15) | min(inLead, 15) << 4 }

    /// Counts words, in the order in which they first stand.
    static func count(title: [Term], body: [Term], lead: Int) -> [CountedWord] {
        var places = TermPlaces(room: title.count + body.count)
        var words: [CountedWord] = []
        words.reserveCapacity(title.count + body.count)
        for (index, term) in (title + body).enumerated() {
            var place = places.place(of: term.hash)
            if place < 0 {
                place = words.count
                places.insert(term.hash, place)
                words.append(CountedWord(term: term))
            }
            words[place].inText += 1
            words[place].inLead += index < title.count + lead ? 1 : 0
        }
        return words
    }
}
