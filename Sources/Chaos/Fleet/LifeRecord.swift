import Processes

/// What is known of one process of a seat, from its log.
struct LifeRecord: Sendable {
    /// Which process of its seat it is, from 1.
    let number: Int
    /// The partitions that it holds or is taking up.
    var holdings: Set<String> = []
    /// Those whose state it is reading.
    var restoring: Set<String> = []
    /// Whether a transaction has begun and not ended.
    var isInTransaction = false
    /// Whether it has said that it is in its group.
    var hasJoined = false
    /// The last signal that it was sent on purpose.
    var signal: Int32?

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
        case "began": isInTransaction = true
        case "committed", "transaction aborted": isInTransaction = false
        case "connecting anew":
            isInTransaction = false
            restoring = []
        default: break
        }
    }
}
