import Article

extension MeetingIndex {
    /// The meetings that an article may report, the best first; those it cannot are left out.
    ///
    /// With `barred`, those that a veto bars are left in: to learn from.
    func candidates(
        for traits: ArticleTraits, of article: ArticleRecord, barred: Bool = false
    ) -> [Candidate] {
        var byMeeting: [MeetingID: [Int32]] = [:]
        var order: [MeetingID] = []
        for slot in ask({ $0.alike(traits, except: article.key, settings) }) {
            guard let entry = state.entry(in: slot), let id = entry.meeting,
                entry.record.province == article.province
            else { continue }
            if byMeeting[id] == nil { order.append(id) }
            byMeeting[id, default: []].append(slot)
        }
        let hand = ask { $0.postings.takeInHand(traits) }
        return order.prefix(settings.candidates).compactMap { id in
            let slots = (byMeeting[id] ?? []).prefix(settings.representatives)
            return compare(hand, with: id, slots: slots, barred: barred)
        }.sorted { ($1.score, $0.meeting) < ($0.score, $1.meeting) }
    }

    /// Compares an article with some of the articles of a meeting; nil where it is barred.
    func compare(
        _ traits: ArticleTraits, of article: ArticleKey, with meeting: MeetingID,
        members: [ArticleKey]
    ) -> Candidate? {
        var slots: [Int32] = []
        for key in members where key != article && slots.count < settings.representatives {
            guard let slot = state.slot(of: key), state.entry(in: slot)?.traits != nil else {
                continue
            }
            slots.append(slot)
        }
        return compare(
            ask { $0.postings.takeInHand(traits) }, with: meeting, slots: slots[...],
            barred: false)
    }

    private func compare(
        _ hand: ArticleInHand, with meeting: MeetingID, slots: ArraySlice<Int32>, barred: Bool
    ) -> Candidate? {
        let members = slots.compactMap { state.entry(in: $0)?.traits }
        guard !members.isEmpty else { return nil }
        let allowed = Veto(settings).allows(hand.traits, members)
        guard barred || allowed else { return nil }
        var vector = FeatureVector()
        var nearest = (index: 0, likeness: -1.0)
        for (index, member) in members.enumerated() {
            let likeness = ask { $0.postings.raise(&vector, hand, member.words) }
            if likeness > nearest.likeness { nearest = (index, likeness) }
        }
        Comparison().complete(&vector, of: hand, and: members)
        guard let key = state.key(in: slots[slots.startIndex + nearest.index]) else { return nil }
        return Candidate(
            meeting: meeting, score: settings.weights.score(vector), vector: vector, nearest: key,
            barred: !allowed)
    }

    /// Why a candidate is what it is.
    func reasons(_ candidate: Candidate) -> [Reason] {
        settings.weights.reasons(candidate.vector, nearest: candidate.nearest)
    }
}
