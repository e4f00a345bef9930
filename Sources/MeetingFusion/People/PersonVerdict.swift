import Article

/// Whether a person took part, from what all articles say.
struct PersonVerdict {
    let tookPart: Bool
    /// Why a person is only named; nil for one who took part.
    let why: Mention.Why?

    /// Weighs the articles.
    ///
    /// Whoever says that a person was absent or represented denies that the person took part; more
    /// articles decide, and a tie is for having taken part. Being merely named denies nothing.
    init(_ appearances: [Appearance]) {
        let present = appearances.filter { $0.why == nil }.count
        let denied = appearances.filter { $0.why == .absent || $0.why == .represented }.count
        tookPart = present > 0 && present >= denied
        var counts: [Mention.Why: Int] = [:]
        for appearance in appearances {
            if let why = appearance.why { counts[why, default: 0] += 1 }
        }
        let usual = counts.max { a, b in
            a.value != b.value ? a.value < b.value : a.key.rawValue > b.key.rawValue
        }
        why = tookPart ? nil : usual?.key
    }
}
