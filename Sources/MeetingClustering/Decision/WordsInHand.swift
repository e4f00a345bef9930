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
    private var hashes: [UInt32]
    private var places: [Int32]
    private let mask: Int
    /// A bit for each hash modulo 4,096: most words of another text are not among these.
    private var sieve = Array(repeating: UInt64(0), count: 64)

    init(_ cells: TraitCells, weight: (Term) -> Double) {
        var size = 64
        while size < cells.wordCount * 2 { size *= 2 }
        mask = size - 1
        hashes = Array(repeating: 0, count: size)
        places = Array(repeating: -1, count: size)
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
            insert(hash, Int32(index))
        }
    }

    private mutating func insert(_ hash: UInt32, _ place: Int32) {
        var at = Int((hash &* 0x9e37_79b1) >> 8) & mask
        while places[at] >= 0 { at = (at + 1) & mask }
        hashes[at] = hash
        places[at] = place
        sieve[Int(hash >> 6) & 63] |= 1 << UInt64(hash & 63)
    }

    /// Which word it is; below zero where it is none.
    private func place(of hash: UInt32) -> Int {
        if sieve[Int(hash >> 6) & 63] & (1 << UInt64(hash & 63)) == 0 { return -1 }
        var at = Int((hash &* 0x9e37_79b1) >> 8) & mask
        while places[at] >= 0 {
            if hashes[at] == hash { return Int(places[at]) }
            at = (at + 1) & mask
        }
        return -1
    }

    /// What another text has in common with this one.
    func shared(with cells: TraitCells) -> Shared {
        var shared = Shared()
        let frequency = TermFrequency.weights
        for index in 0..<cells.wordCount {
            let place = place(of: cells.cells[index])
            guard place >= 0 else { continue }
            let counts = cells.packedCount(index)
            shared.text += words[place].text * frequency[Int(counts & 15)]
            shared.lead += words[place].lead * frequency[Int(counts >> 4)]
            shared.plain += words[place].square
        }
        return shared
    }
}
