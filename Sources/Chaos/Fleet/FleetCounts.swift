import Processes

/// What all workers together have said and suffered.
struct FleetCounts: Sendable {
    var commits = 0
    var aborted = 0
    var rebuilds = 0
    /// Workers that the broker refused because others had their place.
    var fenced = 0
    var lost = 0
    var uncleanEnds = 0
    var letters = 0
    var restores: [Restore] = []
    /// Kills of workers, with -9.
    var kills = 0
    var killsInTransaction = 0
    var killsInRestore = 0
    /// How often a seat got a new process.
    var starts = 0
    /// Ends that nobody here caused.
    var surprises: [Surprise] = []

    /// One taking back of state.
    struct Restore: Sendable {
        let partition: String
        let records: Int
        let took: String
    }

    /// An end that nobody caused.
    struct Surprise: Sendable, CustomStringConvertible {
        let seat: Seat
        let life: Int
        let ending: ChildProcess.Ending
        let lastWords: [String]

        var description: String {
            "\(seat), process \(life): \(ending)" + lastWords.map { "\n    \($0)" }.joined()
        }
    }

    /// The words of the broker's errors for somebody whose place is taken.
    private static let refusals = [
        "FENCED", "fenced", "INVALID_PRODUCER_EPOCH", "UNKNOWN_MEMBER", "ILLEGAL_GENERATION",
        "producer epoch", "Producer epoch", "generation", "unknown member", "Unknown member",
    ]

    mutating func take(_ line: LogLine) {
        switch line.message {
        case "committed": commits += 1
        case "transaction aborted":
            aborted += 1
            countRefusal(line.text("reason"))
        case "connecting anew":
            rebuilds += 1
            countRefusal(line.text("reason"))
        case "lost": lost += 1
        case "the last owner ended in the middle of its work": uncleanEnds += 1
        case "dead letter": letters += 1
        case "restored":
            restores.append(
                Restore(
                    partition: line.text("partition"), records: Int(line.text("records")) ?? 0,
                    took: line.text("took")))
        default: break
        }
    }

    private mutating func countRefusal(_ reason: String) {
        if Self.refusals.contains(where: { reason.contains($0) }) { fenced += 1 }
    }
}
