/// How much a word counts that stands in a text so and so often: 1 for once, one more with each
/// doubling.
enum TermFrequency {
    /// For each count that fits into half a byte; none for 0.
    static let weights: [Double] = (0...15).map { count in
        count == 0 ? 0 : 1 + Logarithm.base2(Double(count))
    }
}
