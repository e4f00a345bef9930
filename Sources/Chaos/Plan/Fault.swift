/// One fault of a plan.
struct Fault: Sendable, Equatable {
    /// Its place in the plan, from 1.
    let number: Int
    /// What is done.
    let kind: FaultKind
    /// The stage that it is aimed at; brokers are chosen by what they lead of its input.
    let stage: String
    /// Decides what is left to chance at its time: which worker, which partition.
    let draw: Int
}
