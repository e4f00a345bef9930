import Article
import CivilTime

/// What the index remembers, and what is derived from it for speed.
struct ClusterState {
    private var slots: [ArticleKey: Int32] = [:]
    private var entries: [ArticleEntry?] = []
    private var free: [Int32] = []
    private(set) var meetings: [MeetingID: MeetingEntry] = [:]
    private(set) var births: [Int: Birth] = [:]
    private(set) var firstBirth = 0
    private(set) var nextBirth = 0
    private(set) var watermark: Timestamp?
    private(set) var claims: [TimeClaim] = []

    // Derived from the articles.
    var postings: Postings
    private(set) var outlets: [String: Int] = [:]
    /// For searches: a score for each slot, all zero in between.
    private var scores: [Double] = []

    init(background: Background) { postings = Postings(background: background) }

    /// An article that is remembered.
    func article(_ key: ArticleKey) -> ArticleEntry? { slots[key].flatMap { entry(in: $0) } }

    func slot(of key: ArticleKey) -> Int32? { slots[key] }

    /// The article in a slot.
    func entry(in slot: Int32) -> ArticleEntry? { entries[Int(slot)] }

    func key(in slot: Int32) -> ArticleKey? { entry(in: slot)?.key }

    /// How many articles are remembered.
    var articleCount: Int { slots.count }

    /// All that are remembered.
    var articles: [ArticleKey: ArticleEntry] { slots.compactMapValues { entry(in: $0) } }

    /// Makes a change and says how to take it back.
    mutating func apply(_ change: Change) -> Change {
        switch change {
        case .article(let key, let entry): return .article(key, set(entry, for: key))
        case .meeting(let id, let entry):
            let old = meetings[id]
            meetings[id] = entry
            return .meeting(id, old)
        case .watermark(let time):
            defer { watermark = time }
            return .watermark(watermark)
        case .claims(let new):
            defer { claims = new }
            return .claims(claims)
        case .bear(let birth):
            births[nextBirth] = birth
            nextBirth += 1
            return .unbear
        case .unbear:
            nextBirth -= 1
            let birth = births.removeValue(forKey: nextBirth)
            return birth.map(Change.bear) ?? .unbear
        case .bury:
            let birth = births.removeValue(forKey: firstBirth)
            firstBirth += 1
            return birth.map(Change.unbury) ?? .bury
        case .unbury(let birth):
            firstBirth -= 1
            births[firstBirth] = birth
            return .bury
        }
    }

    private mutating func set(_ entry: ArticleEntry?, for key: ArticleKey) -> ArticleEntry? {
        guard let slot = slots[key], let old = entries[Int(slot)] else {
            if let entry { insert(entry, for: key) }
            return nil
        }
        count(old.outlet, -1)
        if let traits = old.traits, traits != entry?.traits {
            postings.remove(slot, keys: traits.keys)
        }
        entries[Int(slot)] = entry
        if let entry {
            count(entry.outlet, 1)
            if let traits = entry.traits, traits != old.traits {
                postings.add(slot, keys: traits.keys)
            }
        } else {
            slots[key] = nil
            free.append(slot)
        }
        return old
    }

    private mutating func insert(_ entry: ArticleEntry, for key: ArticleKey) {
        let slot = free.popLast() ?? Int32(entries.count)
        if Int(slot) == entries.count {
            entries.append(entry)
            scores.append(0)
        } else {
            entries[Int(slot)] = entry
        }
        slots[key] = slot
        count(entry.outlet, 1)
        if let traits = entry.traits { postings.add(slot, keys: traits.keys) }
    }

    private mutating func count(_ outlet: String, _ step: Int) {
        let count = (outlets[outlet] ?? 0) + step
        outlets[outlet] = count == 0 ? nil : count
    }
}

extension ClusterState {
    /// The slots of the articles that share the most telling words, the most alike first.
    ///
    /// The rarest words are read first, and no more postings than the limit.
    mutating func alike(
        _ traits: ArticleTraits, except own: ArticleKey, _ settings: ClusteringSettings
    ) -> [Int32] {
        var found: [UInt64] = []
        for term in traits.keys {
            let count = postings.count(of: term)
            guard count > 0, count <= settings.longestPosting else { continue }
            found.append(UInt64(count) << 32 | UInt64(term.hash))
        }
        var touched: [Int32] = []
        var read = 0
        for packed in found.sorted() {
            read += Int(packed >> 32)
            guard read <= settings.readPostings else { break }
            let term = Term(hash: UInt32(truncatingIfNeeded: packed))
            let weight = postings.weight(term)
            for slot in postings.slots(of: term) {
                if scores[Int(slot)] == 0 { touched.append(slot) }
                scores[Int(slot)] += weight * weight
            }
        }
        var best = BestSlots(limit: settings.candidates * settings.representatives)
        for slot in touched {
            let score = scores[Int(slot)]
            scores[Int(slot)] = 0
            guard best.admits(score), let key = key(in: slot), key != own else { continue }
            best.add(slot, key, score: score)
        }
        return best.sorted
    }
}
