/// An article whose words are weighed, to be compared with articles held.
///
/// What does not depend on the other side is computed here, once for all comparisons.
struct ArticleInHand {
    let traits: ArticleTraits
    let words: WordsInHand
    let people: [PersonTraits]
    /// The squared weight of each person, and their sum.
    let personSquares: [Double]
    let personSum: Double
    /// The weight of a name that only one article has.
    let rarest: Double
    let organizations: WeighedTerms
    let venue: WeighedTerms

    init(_ traits: ArticleTraits, rarest: Double, weight: (Term) -> Double) {
        self.traits = traits
        self.rarest = rarest
        words = WordsInHand(traits.words, weight: weight)
        people = traits.words.persons
        personSquares = people.map { person in
            let office = Background.weight(share: Double(person.officeShare) / 255)
            let weight = min(office, person.words.map(weight).max() ?? 0)
            return weight * weight
        }
        personSum = personSquares.reduce(0, +)
        organizations = WeighedTerms(traits.words.organizations, weight: weight)
        venue = WeighedTerms(traits.words.venue, weight: weight)
    }
}
