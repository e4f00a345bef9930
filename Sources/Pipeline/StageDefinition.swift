/// What a stage is called, what it reads and writes, and how one is made for a partition.
public struct StageDefinition: Sendable {
    /// The name, as headers, groups and metrics show it: `ingest`, `dedup`, `enrich`.
    public let name: String
    /// The topic it reads.
    public let input: Topic
    /// The topics it writes, dead letters apart.
    public let outputs: [Topic]
    /// Where its state lies; nil for a stage without state.
    public let state: StateSource?
    /// Whether of its own records only the last of each key counts: a restore leaves out those
    /// before, and of one transaction only the last is published.
    public let stateIsLatest: Bool
    /// Topics that must have as many partitions as the input.
    public let copartitioned: [Topic]
    /// The version of the records it writes.
    public let schema: SchemaVersion
    /// The fingerprint of the rules by which it decides; empty for none.
    public let rules: String
    /// Makes the stage for one partition of its input, without any state yet.
    public let make: @Sendable (_ partition: Int32) -> any Stage

    /// A stage by its parts.
    public init(
        name: String, input: Topic, outputs: [Topic], state: StateSource?,
        stateIsLatest: Bool = false, copartitioned: [Topic] = [], schema: SchemaVersion = .current,
        rules: String = "",
        make: @escaping @Sendable (_ partition: Int32) -> any Stage
    ) {
        self.name = name
        self.input = input
        self.outputs = outputs
        self.state = state
        self.stateIsLatest = stateIsLatest
        self.copartitioned = copartitioned
        self.schema = schema
        self.rules = rules
        self.make = make
    }
}
