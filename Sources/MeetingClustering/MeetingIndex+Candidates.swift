public import Article

extension MeetingIndex {
    /// The meetings that share the most telling words with an article, uncompared, the most alike
    /// first.
    public func likely(_ article: ArticleRecord) -> [MeetingID] {
        likely(reading(of: article)).map(\.meeting)
    }

    /// A meeting that shares words with an article, and those of its articles that do.
    private struct Likely {
        let mark: Int
        let meeting: MeetingID
        var births: [Int]
    }

    private func likely(_ reading: TraitsReading) -> [Likely] {
        let own = state.articles[reading.article.key]?.birth
        var likely: [Likely] = []
        for birth in ask({ $0.alike(reading.traits, settings) }) where birth != own {
            guard let mark = state.held.mark(of: birth) else { continue }
            if let place = likely.firstIndex(where: { $0.mark == mark }) {
                guard likely[place].births.count < settings.representatives else { continue }
                likely[place].births.append(birth)
            } else if likely.count < settings.candidates, let held = state.held[birth],
                // Articles join meetings of their own province: one of them tells.
                held.traits.province == reading.traits.province
            {
                likely.append(Likely(mark: mark, meeting: held.meeting, births: [birth]))
            }
        }
        return likely
    }

    /// The meetings that an article may report, the best first; those it cannot are left out.
    ///
    /// With `barred`, those that a veto bars are left in: to learn from.
    func candidates(for reading: TraitsReading, barred: Bool = false) -> [Candidate] {
        let likely = likely(reading)
        guard !likely.isEmpty else { return [] }
        let hand = state.postings.takeInHand(reading.traits)
        reading.candidates = likely.compactMap { one in
            let members = one.births.compactMap { state.held[$0]?.traits }
            return compare(hand, with: one.meeting, members, barred: barred) { index in
                state.births[one.births[index]]?.article
            }
        }.sorted { ($1.score, $0.meeting) < ($0.score, $1.meeting) }
        return reading.candidates
    }

    /// Compares an article with some of the articles of a meeting; nil where it is barred.
    func compare(
        _ traits: ArticleTraits, of article: ArticleKey, with meeting: MeetingID,
        members: [ArticleKey]
    ) -> Candidate? {
        var (others, keys): ([ArticleTraits], [ArticleKey]) = ([], [])
        for key in members where key != article && keys.count < settings.representatives {
            guard let traits = state.articles[key]?.traits else { continue }
            others.append(traits)
            keys.append(key)
        }
        return compare(
            state.postings.takeInHand(traits), with: meeting, others, barred: false
        ) { keys[$0] }
    }

    private func compare(
        _ hand: ArticleInHand, with meeting: MeetingID, _ members: [ArticleTraits], barred: Bool,
        key: (Int) -> ArticleKey?
    ) -> Candidate? {
        guard !members.isEmpty else { return nil }
        var vector = FeatureVector()
        var nearest = (index: 0, likeness: -1.0)
        for (index, member) in members.enumerated() {
            let likeness = hand.raise(&vector, member)
            if likeness > nearest.likeness { nearest = (index, likeness) }
        }
        let allowed = Veto(settings).allows(hand.traits, members, likeness: nearest.likeness)
        guard barred || allowed, let article = key(nearest.index) else { return nil }
        Comparison().complete(&vector, of: hand, and: members)
        return Candidate(
            meeting: meeting, score: settings.weights.score(vector), vector: vector,
            nearest: article, barred: !allowed)
    }

    /// Why a candidate is what it is.
    func reasons(_ candidate: Candidate) -> [Reason] {
        settings.weights.reasons(candidate.vector, nearest: candidate.nearest)
    }
}
