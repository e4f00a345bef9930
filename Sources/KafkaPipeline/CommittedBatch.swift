public import Pipeline

/// What one transaction made final.
public struct CommittedBatch: Sendable, Equatable {
    /// How many records were read.
    public var records = 0
    /// How many records were published, dead letters apart.
    public var outputs = 0
    /// How many records became dead letters.
    public var letters = 0
    /// How long deciding took.
    public var deciding: Duration = .zero
    /// How long publishing and committing took.
    public var committing: Duration = .zero
    /// When the broker took each record that was read, in milliseconds since 1970.
    public var taken: [Int64] = []
    /// When it took the page that the first record of each partition comes from.
    public var fed: [Int64] = []
    /// The next offset of every partition that moved.
    public var positions: [SinkPartition: Int64] = [:]

    /// A transaction of nothing.
    public init() {}
}
