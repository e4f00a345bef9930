import Processes

/// What is known of one process of a seat, from its log.
struct LifeRecord: Sendable {
    /// Which process of its seat it is, from 1.
    let number: Int
    /// The partitions that it holds or is taking up.
    var holdings: Set<String> = []
    /// Those whose state it is reading.
    var restoring: Set<String> = []
    /// How many transactions with records have begun and not ended; a worker has up to two.
    var openTransactions = 0
    /// Whether it has said that it is in its group.
    var hasJoined = false
    /// The last signal that it was sent on purpose.
    var signal: Int32?
    /// When it was killed; what it had written before is still read.
    var killed: ContinuousClock.Instant?

    /// Takes in what a line says of the process itself.
    mutating func take(_ line: LogLine) {
        switch line.message {
        case "joined": hasJoined = true
        case "restoring":
            restoring.insert(line.text("partition"))
            holdings.insert(line.text("partition"))
        case "restored": restoring.remove(line.text("partition"))
        case "assigned":
            holdings = Set(line.partitions("partitions"))
            restoring = []
        case "revoked", "lost":
            holdings.subtract(line.partitions("partitions"))
            restoring.subtract(line.partitions("partitions"))
        case "began" where line.hasRecords: openTransactions += 1
        case "committed": openTransactions = max(0, openTransactions - 1)
        case "transaction aborted": openTransactions = 0
        case "connecting anew":
            openTransactions = 0
            restoring = []
        default: break
        }
    }
}
