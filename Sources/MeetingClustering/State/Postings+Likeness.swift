/// How alike the article in hand and an article held are, in each field: cosines of weighed words.
extension Postings {
    /// Compares all fields, and raises what is higher than before; answers the likeness of texts.
    mutating func raise(
        _ vector: inout FeatureVector, _ hand: ArticleInHand, _ member: TraitCells
    ) -> Double {
        let (text, lead) = likeness(hand, member)
        vector.raise(.text, text)
        vector.raise(.lead, lead)
        let own = hand.traits.words
        vector.raise(
            .copy, TextSketch.likeness(own.cells[own.sketch], member.cells[member.sketch]))
        vector.raise(.people, people(hand, member))
        vector.raise(.organizations, likeness(hand.organizations, member, member.organizations))
        vector.raise(.venue, likeness(hand.venue, member, member.venue))
        return text
    }

    /// Whole texts, and titles with first sentences.
    private mutating func likeness(
        _ hand: ArticleInHand, _ member: TraitCells
    ) -> (text: Double, lead: Double) {
        let frequency = TermFrequency.weights
        var (dot, norm, leadDot, leadNorm) = (0.0, 0.0, 0.0, 0.0)
        for index in 0..<member.wordCount {
            let (weight, place) = weigh(member.cells[index])
            let counts = member.packedCount(index)
            let often = frequency[Int(counts & 0xff)]
            let value = often * weight
            norm += value * value
            if place >= 0 { dot += hand.text[Int(place)] * often * weight * weight }
            guard counts > 0xff else { continue }
            let leadOften = frequency[Int(counts >> 8)]
            let leadValue = leadOften * weight
            leadNorm += leadValue * leadValue
            if place >= 0 { leadDot += hand.lead[Int(place)] * leadOften * weight * weight }
        }
        return (
            dot == 0 ? 0 : dot / (hand.textNorm * norm.squareRoot()),
            leadDot == 0 ? 0 : leadDot / (hand.leadNorm * leadNorm.squareRoot())
        )
    }

    /// A few words of either side.
    private mutating func likeness(
        _ hand: WeighedTerms, _ member: TraitCells, _ part: Range<Int>
    ) -> Double {
        guard !hand.hashes.isEmpty, !part.isEmpty else { return 0 }
        var (dot, norm, at) = (0.0, 0.0, 0)
        for index in part {
            let hash = member.cells[index]
            let weight = weigh(hash).weight
            norm += weight * weight
            while at < hand.hashes.count, hand.hashes[at] < hash { at += 1 }
            if at < hand.hashes.count, hand.hashes[at] == hash { dot += weight * weight }
        }
        return dot == 0 ? 0 : dot / (hand.norm * norm.squareRoot())
    }

    /// The persons of either side.
    private mutating func people(_ hand: ArticleInHand, _ member: TraitCells) -> Double {
        guard !hand.people.isEmpty, !member.people.isEmpty else { return 0 }
        var sum = 0.0
        var shared = Array(repeating: false, count: hand.people.count)
        var at = member.people.lowerBound
        while at < member.cells.count {
            let words = at + 2..<at + 2 + Int(member.cells[at])
            var weight = 0.0
            for index in words { weight = max(weight, weigh(member.cells[index]).weight) }
            sum += weight * weight
            for index in shared.indices where !shared[index] {
                shared[index] = hand.people[index].matches(
                    member.cells[words], joined: member.cells[at + 1])
            }
            at = words.upperBound
        }
        guard shared.contains(true) else { return 0 }
        var dot = 0.0
        for index in shared.indices where shared[index] { dot += hand.personSquares[index] }
        let norms = hand.personSum * sum
        return norms == 0 ? 0 : min(1, dot / norms.squareRoot())
    }
}
