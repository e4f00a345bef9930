/// How two written names relate.
public enum NameRelation: Sendable {
    /// The same words, initials and cuts of words aside.
    case same
    /// The same words in other spellings: `Zulkifly Anang`, `Zulkifli Anang`.
    case spelling
    /// One is part of the other: `Syahrani` of `Muhammad Syahrani Baharuddin`.
    case part
    /// Names that share a word at most.
    case different
}
