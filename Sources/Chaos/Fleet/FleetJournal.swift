import Processes
import Synchronization

/// What the workers' logs say, put together as it comes.
final class FleetJournal: Sendable {
    /// Waits for a line of certain seats and kills whoever writes it.
    struct Trap {
        let seats: Set<Seat>
        let message: String
        let spring: @Sendable (Seat) -> Void
    }

    struct State {
        var lives: [Seat: LifeRecord] = [:]
        var counts = FleetCounts()
        var failovers = FailoverWatch()
        var trap: Trap?
        var lastLines: [Seat: [String]] = [:]
    }

    let state = Mutex(State())

    /// A seat has got a new process.
    func began(_ seat: Seat, life: Int) {
        state.withLock { state in
            state.lives[seat] = LifeRecord(number: life)
            state.lastLines[seat] = []
            state.counts.starts += 1
        }
    }

    /// A process has written a line.
    func take(_ bytes: [UInt8], from seat: Seat, life: Int) {
        let now = ContinuousClock.now
        let line = LogLine(bytes)
        let sprung = state.withLock { state -> Trap? in
            guard let line else {
                state.remember(String(decoding: bytes.prefix(300), as: UTF8.self), of: seat)
                return nil
            }
            state.lives[seat]?.take(line)
            state.counts.take(line)
            state.follow(line, seat, life, now)
            guard let trap = state.trap, trap.seats.contains(seat), trap.message == line.message,
                line.message != "began" || line.hasRecords
            else { return nil }
            state.trap = nil
            return trap
        }
        sprung?.spring(seat)
    }

    /// A process is about to be sent a signal on purpose.
    func sends(_ signal: Int32, to seat: Seat) {
        let now = ContinuousClock.now
        state.withLock { state in
            state.lives[seat]?.signal = signal
            guard signal == 9, let life = state.lives[seat] else { return }
            state.lives[seat]?.killed = now
            state.failovers.killed(seat, life: life.number, holding: life.holdings, at: now)
        }
    }

    /// A process has ended, and all its lines were taken in.
    func ended(_ seat: Seat, life: Int, _ ending: ChildProcess.Ending) {
        state.withLock { state in
            guard let record = state.lives[seat], record.number == life else { return }
            if ending == .signal(9), record.signal == 9 {
                state.counts.kills += 1
                if record.openTransactions > 0 { state.counts.killsInTransaction += 1 }
                if !record.restoring.isEmpty { state.counts.killsInRestore += 1 }
            } else if record.signal != 15 || ending != .code(0) {
                state.counts.surprises.append(
                    FleetCounts.Surprise(
                        seat: seat, life: life, ending: ending,
                        lastWords: state.lastLines[seat] ?? []))
            }
            state.lives[seat] = nil
        }
    }

    /// Sets a trap, or with nil takes it away; answers whether one was still set.
    @discardableResult
    func set(_ trap: Trap?) -> Bool {
        state.withLock { state in
            defer { state.trap = trap }
            return state.trap != nil
        }
    }
}

extension FleetJournal.State {
    /// Trouble and words of a crash, so that a report can say why a process ended.
    fileprivate mutating func remember(_ words: String, of seat: Seat) {
        lastLines[seat, default: []].append(words)
        if lastLines[seat, default: []].count > 12 { lastLines[seat]?.removeFirst() }
    }

    fileprivate mutating func follow(
        _ line: LogLine, _ seat: Seat, _ life: Int, _ now: ContinuousClock.Instant
    ) {
        if line.level == "error" {
            remember("\(line.message) \(line.text("reason"))", of: seat)
        }
        switch line.message {
        case "restoring":
            // Taken up before it was killed, and heard of after that.
            guard let killed = lives[seat]?.killed else { break }
            failovers.killed(seat, life: life, holding: [line.text("partition")], at: killed)
        case "committed":
            failovers.committed(line.partitions("positions"), by: seat, life: life, at: now)
        case "restored":
            failovers.takenUp(line.text("partition"), by: seat, life: life, at: now)
        default: break
        }
    }
}
