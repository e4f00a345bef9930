/// What one record led to.
public struct Decision: Sendable, Equatable {
    /// The record.
    public let position: RecordPosition
    /// What is to be published, complete with headers; a dead letter too.
    public let outputs: [OutputRecord]
    /// Why the record became a dead letter, if it did.
    public let fault: RecordFault?
    /// Whether the runtime and not the stage refused it, so that a re-reading must leave it out.
    public let isQuarantined: Bool

    /// The trace that the dead letter goes on with, if there is one.
    public var trace: String? {
        guard fault != nil else { return nil }
        return outputs.first?.headers.text(of: HeaderName.traceParent)
    }
}
