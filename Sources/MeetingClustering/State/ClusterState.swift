import Article
import CivilTime

/// What the index remembers, and what is derived from it for speed.
struct ClusterState {
    private(set) var articles: [ArticleKey: ArticleEntry] = [:]
    private(set) var meetings: [MeetingID: MeetingEntry] = [:]
    private(set) var births: [Int: Birth] = [:]
    private(set) var firstBirth = 0
    private(set) var nextBirth = 0
    private(set) var watermark: Timestamp?
    private(set) var claims: [TimeClaim] = []

    // Derived from `articles`.
    private(set) var postings = Postings()
    private(set) var documents = 0
    private(set) var outlets: [String: Int] = [:]
    private var slots: [ArticleKey: Int32] = [:]
    private var keys: [ArticleKey?] = []
    private var free: [Int32] = []

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
        let old = articles[key]
        if let old { forget(old, key) }
        articles[key] = entry
        if let entry { index(entry, key) }
        return old
    }

    private mutating func index(_ entry: ArticleEntry, _ key: ArticleKey) {
        outlets[entry.record.outlet.identity, default: 0] += 1
        guard let traits = entry.traits else { return }
        let slot = free.popLast() ?? Int32(keys.count)
        if Int(slot) == keys.count { keys.append(key) } else { keys[Int(slot)] = key }
        slots[key] = slot
        documents += 1
        postings.add(slot, keys: traits.keys)
    }

    private mutating func forget(_ entry: ArticleEntry, _ key: ArticleKey) {
        let outlet = entry.record.outlet.identity
        let left = (outlets[outlet] ?? 1) - 1
        outlets[outlet] = left == 0 ? nil : left
        guard let traits = entry.traits, let slot = slots.removeValue(forKey: key) else { return }
        keys[Int(slot)] = nil
        free.append(slot)
        documents -= 1
        postings.remove(slot, keys: traits.keys)
    }

    /// The article in a slot.
    func key(in slot: Int32) -> ArticleKey? { keys[Int(slot)] }

    /// The traits of a meeting's articles, as many as are asked for.
    func traits(of members: some Sequence<ArticleKey>) -> [ArticleTraits] {
        members.compactMap { articles[$0]?.traits }
    }
}
