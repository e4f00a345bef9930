/// How alike the article in hand and an article held are, in each field: 0 to 1.
extension ArticleInHand {
    /// As much telling text as a lead of sixty words has, by `TextMass.plain`: a likeness to no more
    /// than that counts half.
    ///
    /// Of few words some are alike by chance. Significance weighting, after Herlocker et al., *An
    /// Algorithmic Framework for Performing Collaborative Filtering* (SIGIR 1999).
    private static let lead = 1000.0

    /// Compares all fields, and raises what is higher than before; answers the likeness of texts.
    func raise(_ vector: inout FeatureVector, _ member: ArticleTraits) -> Double {
        let shared = words.shared(with: member.words)
        let text = Self.likeness(
            shared.text, of: words.whole.text, masses: traits.mass.text, member.mass.text)
        let lead = Self.likeness(
            shared.lead, of: words.whole.lead, masses: traits.mass.lead, member.mass.lead)
        let shorter = Double(min(traits.mass.plain, member.mass.plain))
        let significance = shorter / (shorter + Self.lead)
        vector.raise(.text, text * significance)
        vector.raise(.lead, lead * significance)
        vector.raise(.cover, cover(shared.plain, member) * significance)
        vector.raise(.people, people(member.words))
        vector.raise(.organizations, organizations.likeness(member.words.organizations))
        vector.raise(.venue, venue.likeness(member.words.venue))
        return text
    }

    /// A cosine, the other side's norm by the ratio of the masses.
    private static func likeness(
        _ shared: Double, of whole: Double, masses own: Float, _ other: Float
    ) -> Double {
        guard shared > 0, whole > 0, own > 0, other > 0 else { return 0 }
        return min(1, shared / whole * Double(own / other).squareRoot())
    }

    /// How much of the shorter text the other has: a brief report lies within a long one.
    private func cover(_ shared: Double, _ member: ArticleTraits) -> Double {
        let (own, other) = (traits.mass.plain, member.mass.plain)
        guard shared > 0, own > 0, other > 0 else { return 0 }
        return min(1, shared / words.whole.plain * max(1, Double(own / other)))
    }

    /// The persons of either side, rare ones more.
    private func people(_ member: TraitCells) -> Double {
        guard member.peopleStart < member.cells.count, personSum > 0 else { return 0 }
        // Most have nobody in common.
        var shared: [Bool] = []
        var (others, at) = (0, member.peopleStart)
        while at < member.cells.count {
            let name = member.name(at: at)
            for (index, person) in people.enumerated()
            where person.matches(name, joined: member.cells[at + 1]) {
                if shared.isEmpty { shared = Array(repeating: false, count: people.count) }
                shared[index] = true
            }
            others += 1
            at = name.endIndex
        }
        guard !shared.isEmpty else { return 0 }
        var (sum, most) = (0.0, 0.0)
        for index in shared.indices where shared[index] {
            sum += personSquares[index]
            most = max(most, personSquares[index])
        }
        let likeness = min(
            1, sum / personSum * (Double(people.count) / Double(others)).squareRoot())
        return likeness * min(1, most.squareRoot() / rarest)
    }
}
