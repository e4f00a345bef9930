/// A record that is not given to its stage any more, and why.
public struct Quarantine: Sendable, Equatable {
    /// What its dead letter says.
    public let fault: RecordFault
    /// How often it was tried.
    public let attempts: Int

    /// A verdict of the runtime.
    public init(fault: RecordFault, attempts: Int) {
        self.fault = fault
        self.attempts = attempts
    }

    /// What letters of records say that their stage never took, or took back.
    public static let codes: Set<String> = [
        "crashed-stage", "timed-out-stage", "output-refused", "output-too-large",
    ]

    /// For a record whose output no broker with usual settings would take.
    static func tooLarge(_ output: OutputRecord) -> Quarantine {
        Quarantine(
            fault: RecordFault(
                code: "output-too-large",
                message: "What it leads to on '\(output.topic.rawValue)' takes \(output.size) "
                    + "bytes; at most \(RecordLimits.output) are published."),
            attempts: 1)
    }
}
