/// Why a stage must stop: to go on would lose something.
public struct StageFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What happened, where, and what to do.
    public let description: String

    /// A failure in a sentence.
    public init(_ description: String) { self.description = description }

    static func unknownSchema(_ text: String, of record: InputRecord, stage: String) -> StageFailure
    {
        StageFailure(
            "The record at \(record.position) has schema \(text); this version of '\(stage)' reads "
                + "schema \(SchemaVersion.current.major). Update this program, or let the older "
                + "producer write again; nothing was lost.")
    }

    /// The place is a record's, or a partition's where it cannot be told more closely.
    static func unreadableState(
        _ fault: RecordFault, at place: String, stage: String
    ) -> StageFailure {
        StageFailure(
            "The state of '\(stage)' at \(place) cannot be read: \(fault.message) "
                + "(\(fault.code)). Start the version that wrote it, or replay under a new prefix.")
    }
}
