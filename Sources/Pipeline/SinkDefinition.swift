/// What a sink is called and what it reads.
public struct SinkDefinition<Sink: RecordSink>: Sendable {
    /// The name, as headers, groups and metrics show it: `store`.
    public let name: String
    /// The topics it reads.
    public let inputs: [Topic]
    /// Where the records end.
    public let sink: Sink

    /// A sink by its parts.
    public init(name: String, inputs: [Topic], sink: Sink) {
        self.name = name
        self.inputs = inputs
        self.sink = sink
    }
}
