import Synchronization

/// What is done to worker processes.
struct WorkerFaults: Sendable {
    let fleet: WorkerFleet

    /// How often a kill at a certain moment is tried.
    private static let tries = 3

    /// Kills a worker, whatever it does.
    func kill(_ fault: Fault) async throws -> FaultRunner.Outcome {
        let seats = fleet.working(in: fault.stage)
        let seat = seats[fault.draw % max(1, seats.count)]
        let life = fleet.life(of: seat)
        let hit = fleet.send(9, to: seat)
        try await fleet.waitForEnd(seat, of: life, .seconds(5))
        return ("\(seat)", hit)
    }

    /// Kills a worker as soon as it says that a transaction has begun, until one dies within.
    func killInTransaction(_ fault: Fault) async throws -> FaultRunner.Outcome {
        let before = fleet.journal.state.withLock { $0.counts.killsInTransaction }
        var victims: [Seat] = []
        for attempt in 1...Self.tries {
            victims += try await springTrap(on: "began", in: fault.stage, .seconds(10))
            let hits = fleet.journal.state.withLock { $0.counts.killsInTransaction } - before
            if hits > 0 { return (describe(victims), true) }
            if attempt < Self.tries { try await settle(fault.stage) }
        }
        return (describe(victims), false)
    }

    /// Kills a worker, and then whoever begins to take back the state of its partitions.
    func killInRestore(_ fault: Fault) async throws -> FaultRunner.Outcome {
        let before = fleet.journal.state.withLock { $0.counts.killsInRestore }
        var victims: [Seat] = []
        for attempt in 1...Self.tries {
            let (first, _) = try await kill(fault)
            let more = try await springTrap(on: "restoring", in: fault.stage, .seconds(20))
            victims += more
            let hits = fleet.journal.state.withLock { $0.counts.killsInRestore } - before
            if hits > 0 { return ("\(first), then \(describe(victims))", true) }
            if attempt < Self.tries { try await settle(fault.stage) }
        }
        return (describe(victims), false)
    }

    /// Ends the workers of a stage in good order, one after the other.
    func roll(_ fault: Fault) async throws -> FaultRunner.Outcome {
        var hit = true
        let seats = fleet.seats(of: fault.stage)
        for seat in seats {
            let life = fleet.life(of: seat)
            fleet.send(15, to: seat)
            hit = try await fleet.waitForEnd(seat, of: life, .seconds(25)) && hit
            try await fleet.waitForWork(seat, after: life, .seconds(15))
        }
        return (describe(seats), hit)
    }

    /// Brings a third worker, takes two away, and brings one back.
    func scale(_ fault: Fault) async throws -> FaultRunner.Outcome {
        let stage = fault.stage
        let old = fleet.seats(of: stage)
        let free = (1...3).map { Seat(stage: stage, number: $0) }.filter { !old.contains($0) }
        guard let third = free.first else { return (stage, false) }
        try fleet.open(third)
        var hit = try await fleet.waitForWork(third, after: 0, .seconds(12))
        for seat in old {
            let life = fleet.life(of: seat)
            fleet.close(seat)
            hit = try await fleet.waitForEnd(seat, of: life, .seconds(25)) && hit
        }
        try fleet.open(old[fault.draw % max(1, old.count)])
        return ("\(stage): 2, 3, 1, 2", hit)
    }

    /// Kills the first worker of a stage that says something; answers who it was.
    private func springTrap(
        on message: String, in stage: String, _ limit: Duration
    ) async throws -> [Seat] {
        let box = CaughtBox()
        fleet.journal.set(
            FleetJournal.Trap(seats: Set(fleet.seats(of: stage)), message: message) {
                [fleet] seat in
                let life = fleet.life(of: seat)
                fleet.send(9, to: seat)
                box.put(seat, life)
            })
        _ = try await fleet.wait(limit) { _ in box.content != nil }
        fleet.journal.set(nil)
        guard let (seat, life) = box.content else { return [] }
        try await fleet.waitForEnd(seat, of: life, .seconds(5))
        return [seat]
    }

    /// Waits until a stage is back at work, so that the next try is not the same one.
    private func settle(_ stage: String) async throws {
        _ = try await fleet.wait(.seconds(12)) { state in
            state.failovers.waiting(since: .now).allSatisfy { !$0.hasPrefix("\(stage):") }
        }
    }

    private func describe(_ seats: [Seat]) -> String {
        seats.isEmpty ? "nobody" : seats.map(\.description).joined(separator: ", ")
    }
}
