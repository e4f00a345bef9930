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
    private(set) var held = HeldArticles()
    /// For searches: a score for each birth, all zero in between.
    private var scores: [Float] = []
    /// For searches: how many births after the oldest those lie that have a score.
    private var touched: [Int32] = []

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
        case .bury:
            let gone = births.removeFirst()
            held.forget(before: births.first)
            return gone.map(Change.unbury) ?? .bury
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
            held[old.birth] = nil
            if let traits = old.traits, !keepsWords {
                postings.remove(old.birth, keys: traits.keys)
            }
        }
        if var entry {
            entry.outlet = count(entry.outlet, 1)
            articles[key] = entry
            if let traits = entry.traits, let meeting = entry.meeting {
                held[entry.birth] = HeldArticles.Held(traits: traits, meeting: meeting)
            }
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
    /// The births of the articles that share the most telling words, the most alike first.
    ///
    /// The rarest words are read first, of each the newest articles, and no more of all together
    /// than the limit.
    mutating func alike(_ traits: ArticleTraits, _ settings: ClusteringSettings) -> [Int] {
        if scores.count < births.count {
            scores += Array(repeating: 0, count: births.count * 2 - scores.count)
        }
        var touched = touched
        self.touched = []
        if touched.count < settings.readPostings {
            touched = Array(repeating: 0, count: settings.readPostings)
        }
        let count = weigh(traits, settings, &touched)
        let best = best(of: touched[..<count], settings)
        self.touched = touched
        return best.ages.map { firstBirth + $0 }
    }

    /// The best of those that have a score, and no scores any more.
    private mutating func best(
        of touched: ArraySlice<Int32>, _ settings: ClusteringSettings
    ) -> BestBirths {
        var best = BestBirths(limit: settings.candidates * settings.representatives)
        var scores = scores.mutableSpan
        for age in touched {
            let score = scores[Int(age)]
            scores[Int(age)] = 0
            if score >= best.least { best.add(Int(age), score: score) }
        }
        return best
    }

    /// Gives a score to every article that shares a searched word, and notes its age; answers how
    /// many have one.
    private mutating func weigh(
        _ traits: ArticleTraits, _ settings: ClusteringSettings, _ touched: inout [Int32]
    ) -> Int {
        let first = UInt32(truncatingIfNeeded: firstBirth)
        let postings = postings
        var scores = scores.mutableSpan
        var touched = touched.mutableSpan
        var (count, left) = (0, settings.readPostings)
        for word in postings.searched(traits.keys) {
            left -= min(word.count, settings.newestPostings)
            guard left >= 0 else { break }
            let weight = Float(postings.weight(word))
            guard weight > 0 else { continue }
            let square = weight * weight
            for birth in postings.newest(of: word, settings.newestPostings) {
                let age = Int(birth &- first)
                let score = scores[age]
                if score == 0 {
                    touched[count] = Int32(truncatingIfNeeded: age)
                    count += 1
                }
                scores[age] = score + square
            }
        }
        return count
    }
}
