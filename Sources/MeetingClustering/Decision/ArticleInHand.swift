/// An article whose words are weighed, to be compared with articles held.
///
/// What does not depend on the other side is computed here, once for all comparisons.
struct ArticleInHand {
    let traits: ArticleTraits
    /// How much each word counts by how often it stands in the text, and in the first sentences.
    let text: [Double]
    let lead: [Double]
    let textNorm: Double
    let leadNorm: Double
    let people: [PersonTraits]
    /// The squared weight of each person, and their sum.
    let personSquares: [Double]
    let personSum: Double
    let organizations: WeighedTerms
    let venue: WeighedTerms

    init(_ traits: ArticleTraits, weights: [Double], weight: (Term) -> Double) {
        self.traits = traits
        let frequency = TermFrequency.weights
        let counts = weights.indices.map { traits.words.packedCount($0) }
        text = counts.map { frequency[Int($0 & 0xff)] }
        lead = counts.map { frequency[Int($0 >> 8)] }
        textNorm = Self.norm(text, weights)
        leadNorm = Self.norm(lead, weights)
        people = traits.words.persons
        personSquares = people.map { person in
            let weight = person.words.map(weight).max() ?? 0
            return weight * weight
        }
        personSum = personSquares.reduce(0, +)
        organizations = WeighedTerms(
            traits.words.cells[traits.words.organizations], weight: weight)
        venue = WeighedTerms(traits.words.cells[traits.words.venue], weight: weight)
    }

    private static func norm(_ counts: [Double], _ weights: [Double]) -> Double {
        var sum = 0.0
        for index in counts.indices where counts[index] != 0 {
            let value = counts[index] * weights[index]
            sum += value * value
        }
        return sum.squareRoot()
    }
}
