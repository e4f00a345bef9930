import Article
import CivilTime

/// How far the pages seen have come in time.
///
/// One page moves it by a few days at most: a page dated 2099 must not make everything else old.
/// Farther takes pages of several outlets that agree, or of all outlets there are.
struct Watermark {
    let leap: Int
    let outlets: Int

    init(_ settings: ClusteringSettings) {
        leap = settings.leapDays * 86_400
        outlets = settings.leapOutlets
    }

    /// Whether a claim is too far ahead to be believed alone.
    func isFar(_ seconds: Int, from current: Timestamp?) -> Bool {
        guard let current else { return true }
        return seconds > current.seconds + leap
    }

    /// The watermark after a page that claims a time, given the far claims seen, its own included.
    func next(
        after current: Timestamp?, claim: Int, claims: [TimeClaim], known: Int
    ) -> Timestamp? {
        if let current, !isFar(claim, from: current) {
            return claim > current.seconds ? Timestamp(seconds: claim) : current
        }
        let agreeing = claims.filter { abs($0.seconds - claim) <= leap }
        let voices = Set(agreeing.map(\.outlet)).count
        guard let current else {
            return agreeing.count > 1
                ? agreeing.map(\.seconds).max().map { Timestamp(seconds: $0) } : nil
        }
        let agreed = agreeing.count >= outlets && voices >= min(outlets, known)
        return agreed ? agreeing.map(\.seconds).min().map { Timestamp(seconds: $0) } : current
    }
}
