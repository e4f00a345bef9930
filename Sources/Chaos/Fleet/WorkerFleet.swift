import Console
import Processes
import Synchronization

/// The workers of all stages, started again when they end, as a container engine would.
final class WorkerFleet: Sendable {
    private struct Place {
        var process: ChildProcess?
        var isWanted = false
        var life = 0
    }

    /// After how long an ended process is followed by a new one.
    private static let restartPause = Duration.milliseconds(500)

    let journal = FleetJournal()
    private let places = Mutex<[Seat: Place]>([:])
    private let launch: WorkerLaunch

    init(_ launch: WorkerLaunch) { self.launch = launch }

    /// The seats that are to have a process, sorted.
    var wanted: [Seat] {
        places.withLock { places in
            places.filter(\.value.isWanted).keys.sorted { $0.description < $1.description }
        }
    }

    /// The wanted seats of a stage.
    func seats(of stage: String) -> [Seat] { wanted.filter { $0.stage == stage } }

    /// Gives a seat a process, and a new one whenever it ends.
    func open(_ seat: Seat) throws {
        places.withLock { $0[seat, default: Place()].isWanted = true }
        try start(seat)
    }

    /// Ends a seat's process in good order, without another one after it.
    func close(_ seat: Seat) {
        places.withLock { $0[seat]?.isWanted = false }
        send(15, to: seat)
    }

    /// Sends a seat's process a signal; false if there is none.
    @discardableResult
    func send(_ signal: Int32, to seat: Seat) -> Bool {
        guard let process = places.withLock({ $0[seat]?.process }) else { return false }
        journal.sends(signal, to: seat)
        return process.send(signal: signal)
    }

    /// Whether a seat has a process.
    func isAlive(_ seat: Seat) -> Bool { places.withLock { $0[seat]?.process != nil } }

    /// Which process a seat has or had last.
    func life(of seat: Seat) -> Int { places.withLock { $0[seat]?.life ?? 0 } }

    /// Ends all that is left, at once.
    func killAll() {
        let processes = places.withLock { places in
            for seat in places.keys { places[seat]?.isWanted = false }
            return places.values.compactMap(\.process)
        }
        for process in processes { process.send(signal: 9) }
    }

    private func start(_ seat: Seat) throws {
        let life = places.withLock { places -> Int? in
            guard let place = places[seat], place.isWanted, place.process == nil else { return nil }
            places[seat]?.life += 1
            return place.life + 1
        }
        guard let life else { return }
        journal.began(seat, life: life)
        let log = try ByteSink(path: launch.log(of: seat), appending: true)
        let process = try launch.start(
            seat,
            onLine: { [journal] line in
                journal.take(line, from: seat, life: life)
                try? log.write(line + [0x0A])
            },
            onEnd: { [self] ending in
                try? log.write(Array("-- process \(life) ended: \(ending)\n".utf8))
                journal.ended(seat, life: life, ending)
                ended(seat, life)
            })
        places.withLock { places in
            // It may be over already.
            if places[seat]?.life == life, process.isRunning { places[seat]?.process = process }
        }
    }

    private func ended(_ seat: Seat, _ life: Int) {
        let isWanted = places.withLock { places in
            guard places[seat]?.life == life else { return false }
            places[seat]?.process = nil
            return places[seat]?.isWanted ?? false
        }
        guard isWanted else { return }
        Task.detached { [self] in
            try? await Task.sleep(for: Self.restartPause)
            do { try start(seat) } catch { Streams.say("chaos: \(seat): \(error)") }
        }
    }
}
