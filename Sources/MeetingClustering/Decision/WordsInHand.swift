/// The words of the article in hand, to be looked up fast.
struct WordsInHand {
    /// A word: its squared weight, times how much it counts in the text and in the lead.
    struct Word {
        var square: Double
        var text: Double
        var lead: Double
    }

    /// What the words of another text have in common with it.
    struct Shared {
        var text = 0.0
        var lead = 0.0
        var plain = 0.0
    }

    private(set) var words: [Word] = []
    /// The sums over all words, as an equal text would have them in common.
    private(set) var whole = Shared()
    private var places: TermPlaces

    init(_ cells: TraitCells, weight: (Term) -> Double) {
        places = TermPlaces(room: cells.wordCount)
        words.reserveCapacity(cells.wordCount)
        let frequency = TermFrequency.weights
        for index in 0..<cells.wordCount {
            let hash = cells.cells[index]
            let weight = weight(Term(hash: hash))
            let counts = cells.packedCount(index)
            let (often, first) = (frequency[Int(counts & 15)], frequency[Int(counts >> 4)])
            let square = weight * weight
            whole.text += square * often * often
            whole.lead += square * first * first
            whole.plain += square
            words.append(Word(square: square, text: square * often, lead: square * first))
            places.insert(hash, index)
        }
    }

    /// What another text has in common with this one.
    func shared(with cells: TraitCells) -> Shared {
        var shared = Shared()
        let frequency = TermFrequency.weights
        for index in 0..<cells.wordCount {
            let place = places.place(of: cells.cells[index])
            guard place >= 0 else { continue }
            let counts = cells.packedCount(index)
            shared.text += words[place].text * frequency[Int(counts & 15)]
            shared.lead += words[place].lead * frequency[Int(counts >> 4)]
            shared.plain += words[place].square
        }
        return shared
    }
}
