/// A word of a text with how often it stands there.
struct WeightedTerm: Equatable {
    let term: Term
    /// 1 for one occurrence, growing by one with each doubling.
    let weight: Double
}
