import KafkaPipeline
import Synchronization

/// What workers said, for tests that wait for something.
final class EventLog: Sendable {
    private let events = Mutex<[(at: Duration, event: WorkerEvent)]>([])
    private let began = ContinuousClock.now

    func append(_ event: WorkerEvent) {
        let at = ContinuousClock.now - began
        events.withLock { $0.append((at, event)) }
    }

    var all: [WorkerEvent] { events.withLock { $0.map(\.event) } }

    func count(_ matches: (WorkerEvent) -> Bool) -> Int { all.filter(matches).count }

    /// Everything, a line each.
    var text: String {
        events.withLock { $0 }.map { at, event in
            if case .committed(let batch) = event {
                return "\(at) committed \(batch.positions) in \(batch.committing)"
            }
            return "\(at) \(event)"
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
