/// A place for a worker, in which one process follows another.
struct Seat: Sendable, Hashable, CustomStringConvertible {
    let stage: String
    let number: Int

    /// `dedup-2`: the name of its files, and the client id on the broker.
    var description: String { "\(stage)-\(number)" }
}
