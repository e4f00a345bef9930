/// How much telling text an article has: the sums of its words' squared weights, as they are in
/// the language at large.
///
/// A likeness is measured with the weights of the day. Those of the article in hand are known; the
/// other's sum is taken to be in proportion to the masses. So comparing reads no more of an article
/// held than its words, and a restored index compares as the one that wrote the log did.
struct TextMass: Equatable {
    /// Of title and text, each word as often as it stands there.
    var text: Float = 0
    /// Of title and first sentences.
    var lead: Float = 0
    /// Of title and text, each word once.
    var plain: Float = 0

    init(_ words: [CountedWord], background: Background) {
        let frequency = TermFrequency.weights
        for word in words {
            let weight = background.weight(of: word.term)
            let square = Float(weight * weight)
            let often = Float(frequency[Int(word.packed & 15)])
            let first = Float(frequency[Int(word.packed >> 4)])
            text += square * often * often
            lead += square * first * first
            plain += square
        }
    }
}
