import KafkaPipeline
import Synchronization

/// What workers said, for tests that wait for something.
final class EventLog: Sendable {
    private let events = Mutex<[WorkerEvent]>([])

    func append(_ event: WorkerEvent) { events.withLock { $0.append(event) } }

    var all: [WorkerEvent] { events.withLock { $0 } }

    func count(_ matches: (WorkerEvent) -> Bool) -> Int { all.filter(matches).count }

    /// Everything but the many commits, a line each.
    var text: String {
        all.map { event in
            if case .committed(let batch) = event { return "committed \(batch.positions)" }
            return "\(event)"
        }.joined(separator: "\n")
    }

    /// Waits for an event.
    func wait(
        within limit: Duration = .seconds(40), _ matches: @Sendable (WorkerEvent) -> Bool
    ) async throws {
        let end = ContinuousClock.now + limit
        while !all.contains(where: matches) {
            if ContinuousClock.now > end {
                throw Broker.Late(description: "Only this happened:\n" + text)
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
