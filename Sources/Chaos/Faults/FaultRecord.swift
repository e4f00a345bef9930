/// What was done, and what it hit.
struct FaultRecord: Sendable {
    let fault: Fault
    /// When, from the first fault on.
    let at: Duration
    /// To whom, in words.
    let target: String
    /// Whether it happened as it was meant to.
    let hit: Bool
}
