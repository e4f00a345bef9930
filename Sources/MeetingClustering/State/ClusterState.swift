import Article
import CivilTime

/// What the index remembers, and what is derived from it for speed.
struct ClusterState {
    private(set) var articles: [ArticleKey: ArticleEntry] = [:]
    private(set) var meetings: [MeetingID: MeetingEntry] = [:]
    private(set) var births = BirthQueue()
    private(set) var watermark: Timestamp?
    private(set) var claims: [TimeClaim] = []

    // Derived from `articles`.
    private(set) var postings: Postings
    private(set) var outlets: [String: Int] = [:]
    /// For searches: a score for each birth, all zero in between.
    private var scores: [Float] = []

    init(background: Background, longestPosting: Int) {
        postings = Postings(background: background, longest: longestPosting)
    }

    var firstBirth: Int { births.first }
    var nextBirth: Int { births.next }

    /// Makes a change and says how to take it back.
    mutating func apply(_ change: Change) -> Change {
        switch change {
        case .article(let key, let entry): return .article(key, set(entry, for: key))
        case .meeting(let id, let entry): return .meeting(id, set(entry, for: id))
        case .watermark(let time):
            defer { watermark = time }
            return .watermark(watermark)
        case .claims(let new):
            defer { claims = new }
            return .claims(claims)
        case .bear(let birth):
            births.append(birth)
            return .unbear
        case .unbear: return births.removeLast().map(Change.bear) ?? .unbear
        case .bury: return births.removeFirst().map(Change.unbury) ?? .bury
        case .unbury(let birth):
            births.prepend(birth)
            return .bury
        }
    }

    private mutating func set(_ entry: MeetingEntry?, for id: MeetingID) -> MeetingEntry? {
        guard let entry else { return meetings.removeValue(forKey: id) }
        return meetings.updateValue(entry, forKey: id)
    }

    private mutating func set(_ entry: ArticleEntry?, for key: ArticleKey) -> ArticleEntry? {
        let old = articles[key]
        let keepsWords =
            old?.birth == entry?.birth && old?.traits != nil && old?.traits == entry?.traits
        if let old {
            count(old.outlet, -1)
            if let traits = old.traits, !keepsWords {
                postings.remove(old.birth, keys: traits.keys)
            }
        }
        if var entry {
            entry.outlet = count(entry.outlet, 1)
            articles[key] = entry
            if let traits = entry.traits, !keepsWords {
                postings.add(entry.birth, keys: traits.keys)
            }
        } else {
            articles[key] = nil
        }
        while let term = postings.unlisted.last {
            let holders = births(having: term)
            postings.list(holders)
        }
        return old
    }

    /// Counts an outlet's articles; answers its name as it is shared by all of them.
    @discardableResult
    private mutating func count(_ outlet: String, _ step: Int) -> String {
        guard let index = outlets.index(forKey: outlet) else {
            outlets[outlet] = step
            return outlet
        }
        outlets.values[index] += step
        let (name, count) = outlets[index]
        if count == 0 { outlets.remove(at: index) }
        return name
    }

    private func births(having term: Term) -> [Int] {
        articles.values.compactMap { entry in
            entry.traits.map { $0.keys.contains(term) } == true ? entry.birth : nil
        }
    }
}

extension ClusterState {
    /// The articles that share the most telling words, the most alike first.
    ///
    /// The rarest words are read first, of each the newest articles, and no more of all together
    /// than the limit.
    mutating func alike(
        _ traits: ArticleTraits, except own: ArticleKey, _ settings: ClusteringSettings
    ) -> [ArticleKey] {
        let first = UInt32(truncatingIfNeeded: firstBirth)
        if scores.count < births.count {
            scores += Array(repeating: 0, count: births.count * 2 - scores.count)
        }
        var touched: [Int] = []
        var left = settings.readPostings
        for (term, count) in postings.searched(traits.keys) {
            left -= min(count, settings.newestPostings)
            guard left >= 0 else { break }
            let weight = Float(postings.weight(term))
            guard weight > 0 else { continue }
            for birth in postings.newest(of: term, settings.newestPostings) {
                let age = Int(birth &- first)
                if scores[age] == 0 { touched.append(age) }
                scores[age] += weight * weight
            }
        }
        var best = BestBirths(limit: settings.candidates * settings.representatives)
        for age in touched {
            best.add(age, score: scores[age])
            scores[age] = 0
        }
        return best.sorted.compactMap { births[firstBirth + $0.age]?.article }
            .filter { $0 != own }
    }
}
