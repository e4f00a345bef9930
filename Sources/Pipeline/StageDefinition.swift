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
    /// Makes the stage for one partition of its input, without any state yet.
    public let make: @Sendable (_ partition: Int32) -> any Stage

    /// A stage by its parts.
    public init(
        name: String, input: Topic, outputs: [Topic], state: StateSource?,
        make: @escaping @Sendable (_ partition: Int32) -> any Stage
    ) {
        self.name = name
        self.input = input
        self.outputs = outputs
        self.state = state
        self.make = make
    }
}
