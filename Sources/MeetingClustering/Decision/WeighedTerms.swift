/// A few sorted words with their weights.
struct WeighedTerms {
    let hashes: [UInt32]
    let weights: [Double]
    let norm: Double

    init(_ hashes: ArraySlice<UInt32>, weight: (Term) -> Double) {
        self.hashes = Array(hashes)
        weights = hashes.map { weight(Term(hash: $0)) }
        norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
}
