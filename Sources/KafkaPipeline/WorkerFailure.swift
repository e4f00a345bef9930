internal import Pipeline

/// Why a worker ended that was not told to.
public struct WorkerFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of trouble it is; the exit code follows from it.
    public enum Kind: Sendable {
        /// The configuration or the topics are not as they must be; a person must change them.
        case configuration
        /// Records cannot be read by this version, or positions do not fit what is there.
        case data
        /// Another worker has this one's place.
        case fenced
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// What happened, where, and what to do.
    public let description: String

    /// A failure.
    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    init(_ failure: StageFailure) { self.init(.data, failure.description) }
}
