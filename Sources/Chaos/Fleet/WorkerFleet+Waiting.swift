import Synchronization

extension WorkerFleet {
    /// Waits until something is true of the workers; false where the time was not enough.
    func wait(
        _ limit: Duration, until isSo: (FleetJournal.State) -> Bool
    ) async throws -> Bool {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            if journal.state.withLock({ isSo($0) }) { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return journal.state.withLock { isSo($0) }
    }

    /// Waits until a seat's process, one after a given life, holds a partition.
    @discardableResult
    func waitForWork(_ seat: Seat, after life: Int, _ limit: Duration) async throws -> Bool {
        try await wait(limit) { state in
            guard let record = state.lives[seat], record.number > life else { return false }
            return !record.holdings.isEmpty && record.restoring.isEmpty
        }
    }

    /// Waits until a process has ended.
    @discardableResult
    func waitForEnd(_ seat: Seat, of life: Int, _ limit: Duration) async throws -> Bool {
        try await wait(limit) { $0.lives[seat].map { $0.number > life } ?? true }
    }

    /// The seats of a stage with a process that holds partitions; all of them where none does.
    func working(in stage: String) -> [Seat] {
        let seats = seats(of: stage)
        let busy = journal.state.withLock { state in
            seats.filter { !(state.lives[$0]?.holdings.isEmpty ?? true) }
        }
        return busy.isEmpty ? seats : busy
    }
}
