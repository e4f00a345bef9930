import Article
import CivilTime

extension ArticleRecord {
    /// Whether two versions differ in nothing but when they were fetched.
    func says(theSameAs other: ArticleRecord) -> Bool {
        if withdrawn, other.withdrawn { return true }
        var mine = self
        mine.fetchedAt = other.fetchedAt
        return mine == other
    }

    /// Whether another version is to be kept: a whole text before a teaser or a part of it, else
    /// the one known to have been fetched later.
    func isOlder(than other: ArticleRecord) -> Bool {
        if !withdrawn, !other.withdrawn, partial != other.partial { return partial }
        guard let mine = fetchedAt, let theirs = other.fetchedAt else { return false }
        return mine.seconds < theirs.seconds
    }
}
