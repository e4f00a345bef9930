/// A few sorted words of the article in hand, with their squared weights.
struct WeighedTerms {
    private let hashes: [UInt32]
    private let squares: [Double]
    private let sum: Double

    init(_ hashes: ArraySlice<UInt32>, weight: (Term) -> Double) {
        self.hashes = Array(hashes)
        squares = hashes.map { hash in
            let weight = weight(Term(hash: hash))
            return weight * weight
        }
        sum = squares.reduce(0, +)
    }

    /// The cosine with words of an article held, these taken to weigh as much on average.
    func likeness(_ others: ArraySlice<UInt32>) -> Double {
        guard sum > 0, !others.isEmpty else { return 0 }
        var (shared, at) = (0.0, 0)
        for hash in others {
            while at < hashes.count, hashes[at] < hash { at += 1 }
            guard at < hashes.count else { break }
            if hashes[at] == hash { shared += squares[at] }
        }
        let ratio = Double(hashes.count) / Double(others.count)
        return min(1, shared / sum * ratio.squareRoot())
    }
}
