import Article

/// A meeting that the index holds: one that articles can still join or leave.
struct MeetingEntry: Equatable {
    /// The version of its latest change.
    var version: Int
    /// Its articles, sorted by key.
    var members: [ArticleKey]
    /// Which birth it is held by.
    var birth: Int

    mutating func insert(_ key: ArticleKey) {
        let index = members.firstIndex { $0 >= key } ?? members.count
        if index == members.count || members[index] != key { members.insert(key, at: index) }
    }

    mutating func remove(_ key: ArticleKey) { members.removeAll { $0 == key } }
}
