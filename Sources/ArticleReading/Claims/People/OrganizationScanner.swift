import IndonesianText
import Province

/// An organization where the text names it.
struct OrganizationMention: Sendable {
    let tokens: Range<Int>
    /// Its words without those that say what kind it is, for comparison.
    let words: Set<WordKey>
}
