/// A group's place in a partition: the offset of the next record to read, with a note.
public struct CommittedOffset: Hashable, Sendable {
    /// The offset of the next record to read.
    public let offset: Int64
    /// What the committer noted beside the offset, if anything.
    public let metadata: String?

    /// Makes a place to commit.
    public init(offset: Int64, metadata: String? = nil) {
        self.offset = offset
        self.metadata = metadata
    }
}
