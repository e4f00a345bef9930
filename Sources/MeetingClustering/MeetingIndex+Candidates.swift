import Article

extension MeetingIndex {
    /// The weights of words as they are now.
    var termWeights: TermWeights {
        TermWeights(
            documents: state.documents, postings: state.postings, background: background)
    }

    /// The meetings that an article may report, the best first; those it cannot are left out.
    ///
    /// With `barred`, those that a veto bars are left in: to learn from.
    func candidates(
        for traits: ArticleTraits, of article: ArticleRecord, barred: Bool = false
    ) -> [Candidate] {
        var byMeeting: [MeetingID: [ArticleKey]] = [:]
        var order: [MeetingID] = []
        for key in alike(traits, except: article.key) {
            guard let entry = state.articles[key], let id = entry.meeting,
                entry.record.province == article.province
            else { continue }
            if byMeeting[id] == nil { order.append(id) }
            byMeeting[id, default: []].append(key)
        }
        return order.prefix(settings.candidates).compactMap { id in
            compare(
                traits, of: article, with: id, members: byMeeting[id] ?? [], barred: barred)
        }.sorted { ($1.score, $0.meeting) < ($0.score, $1.meeting) }
    }

    /// Compares an article with some of the articles of a meeting; nil where it is barred.
    func compare(
        _ traits: ArticleTraits, of article: ArticleRecord, with meeting: MeetingID,
        members: [ArticleKey], barred: Bool = false
    ) -> Candidate? {
        let keys = members.filter { $0 != article.key && state.articles[$0]?.traits != nil }
            .prefix(settings.representatives)
        let others = state.traits(of: keys)
        let weights = termWeights
        guard let nearest = Comparison(weights: weights).nearest(to: traits, among: others)
        else { return nil }
        let allowed = Veto(settings).allows(traits, others)
        guard barred || allowed else { return nil }
        let vector = Comparison(weights: weights).features(of: traits, and: others)
        return Candidate(
            meeting: meeting, score: settings.weights.score(vector), vector: vector,
            reasons: settings.weights.reasons(vector, nearest: keys[keys.startIndex + nearest]),
            barred: !allowed)
    }

    /// The articles that share the most telling words, the most alike first.
    private func alike(_ traits: ArticleTraits, except own: ArticleKey) -> [ArticleKey] {
        let weights = termWeights
        let found = traits.keys.map { (term: $0, count: state.postings.count(of: $0)) }
            .filter { $0.count > 0 && $0.count <= settings.longestPosting }
            .sorted { ($0.count, $0.term) < ($1.count, $1.term) }
        var scores: [Int32: Double] = [:]
        var read = 0
        for (term, count) in found {
            read += count
            guard read <= settings.readPostings else { break }
            let weight = weights.weight(term)
            for slot in state.postings.slots(of: term) {
                scores[slot, default: 0] += weight * weight
            }
        }
        let limit = settings.candidates * settings.representatives
        return scores.compactMap { slot, score in
            state.key(in: slot).map { (key: $0, score: score) }
        }.filter { $0.key != own }.sorted { ($1.score, $0.key) < ($0.score, $1.key) }
            .prefix(limit).map(\.key)
    }
}
