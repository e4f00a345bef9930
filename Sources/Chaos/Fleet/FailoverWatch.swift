/// Measures how long partitions are without output after their worker was killed.
///
/// The clock of a partition begins at the last kill of whoever held it or was taking it up, and
/// stops at the first commit that holds it, by any process but the killed one. A second time is
/// taken from the first of several kills in a row.
struct FailoverWatch: Sendable {
    /// One failover that is over.
    struct Failover: Sendable, Equatable {
        let partition: String
        let stage: String
        /// From the last kill until output.
        let took: Duration
        /// From the first kill after the output before.
        let sinceFirst: Duration
        /// From the kill until the successor had the state back; nil where it was not seen.
        let takenUp: Duration?
    }

    private struct Open {
        let killed: ContinuousClock.Instant
        /// When the first of its owners was killed since the partition had output.
        let first: ContinuousClock.Instant
        let seat: Seat
        let life: Int
        var takenUp: ContinuousClock.Instant?
    }

    private var open: [String: Open] = [:]
    /// Partitions that have had output: one without any province gets none.
    private var known: Set<String> = []
    private(set) var done: [Failover] = []
    private(set) var isClosed = false
    /// How many partitions waited for output when nothing was fed any more.
    private(set) var openAtEnd = 0

    /// The partitions that wait for output since the kill before this time.
    func waiting(since time: ContinuousClock.Instant) -> [String] {
        open.filter { $0.value.killed <= time }.map(\.key).sorted()
    }

    /// A process was killed that held these partitions.
    mutating func killed(
        _ seat: Seat, life: Int, holding: Set<String>, at time: ContinuousClock.Instant
    ) {
        guard !isClosed else { return }
        for partition in holding where known.contains("\(seat.stage):\(partition)") {
            let name = "\(seat.stage):\(partition)"
            let first = min(open[name]?.first ?? time, time)
            open[name] = Open(killed: time, first: first, seat: seat, life: life)
        }
    }

    /// A process has a partition's state back.
    mutating func takenUp(
        _ partition: String, by seat: Seat, life: Int, at time: ContinuousClock.Instant
    ) {
        guard let waiting = open["\(seat.stage):\(partition)"] else { return }
        if waiting.seat == seat && waiting.life == life { return }
        open["\(seat.stage):\(partition)"]?.takenUp = time
    }

    /// A process has committed output for these partitions.
    mutating func committed(
        _ partitions: [String], by seat: Seat, life: Int, at time: ContinuousClock.Instant
    ) {
        for partition in partitions {
            let name = "\(seat.stage):\(partition)"
            known.insert(name)
            guard let waiting = open[name] else { continue }
            // What the killed process had written before is read after its end.
            if waiting.seat == seat && waiting.life == life { continue }
            open[name] = nil
            done.append(
                Failover(
                    partition: partition, stage: seat.stage, took: time - waiting.killed,
                    sinceFirst: time - waiting.first,
                    takenUp: waiting.takenUp.map { $0 - waiting.killed }))
        }
    }

    /// Nothing is fed any more, so that nothing need come for a partition.
    ///
    /// Those that wait for too long already count with the time until now.
    mutating func close(at time: ContinuousClock.Instant, limit: Duration) {
        isClosed = true
        openAtEnd = open.count
        for (name, waiting) in open where time - waiting.killed > limit {
            done.append(
                Failover(
                    partition: String(name.drop { $0 != ":" }.dropFirst()),
                    stage: waiting.seat.stage, took: time - waiting.killed,
                    sinceFirst: time - waiting.first, takenUp: nil))
        }
        open = [:]
    }
}
