/// How telling a word is: the rarer in the articles held and in the language, the more.
struct TermWeights {
    let documents: Int
    let postings: Postings
    let background: Background

    /// The weight of a word: the logarithm of how many texts there are to one that has it.
    func weight(_ term: Term) -> Double {
        let seen = Double(postings.count(of: term)) + background.count(of: term)
        let all = Double(documents) + background.documents
        return max(0, Logarithm.base2((all + 1) / (seen + 0.5)))
    }

    /// The cosine of two bags of words.
    func cosine(_ a: [WeightedTerm], _ b: [WeightedTerm]) -> Double {
        var (i, j, dot) = (0, 0, 0.0)
        while i < a.count, j < b.count {
            if a[i].term == b[j].term {
                let weight = weight(a[i].term)
                dot += a[i].weight * b[j].weight * weight * weight
                i += 1
                j += 1
            } else if a[i].term < b[j].term {
                i += 1
            } else {
                j += 1
            }
        }
        return dot == 0 ? 0 : dot / (norm(a) * norm(b))
    }

    private func norm(_ bag: [WeightedTerm]) -> Double {
        bag.reduce(0) { sum, entry in
            let value = entry.weight * weight(entry.term)
            return sum + value * value
        }.squareRoot()
    }

    /// The cosine of two sets of words.
    func cosine(_ a: [Term], _ b: [Term]) -> Double {
        cosine(
            a.map { WeightedTerm(term: $0, weight: 1) }, b.map { WeightedTerm(term: $0, weight: 1) }
        )
    }

    /// The weight of a person: that of the rarest word of the name.
    func weight(_ person: PersonTraits) -> Double {
        person.words.map(weight).max() ?? 0
    }

    /// The cosine of two groups of persons.
    func cosine(_ a: [PersonTraits], _ b: [PersonTraits]) -> Double {
        let shared = a.filter { person in b.contains { $0.matches(person) } }
        guard !shared.isEmpty else { return 0 }
        let square = { (person: PersonTraits) in self.weight(person) * self.weight(person) }
        let dot = shared.reduce(0) { $0 + square($1) }
        let norms = a.reduce(0) { $0 + square($1) } * b.reduce(0) { $0 + square($1) }
        return norms == 0 ? 0 : min(1, dot / norms.squareRoot())
    }
}
