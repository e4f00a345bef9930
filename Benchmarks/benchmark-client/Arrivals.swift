import JSON
import Synchronization

/// When each page was due and when the first record that it led to was read.
final class Arrivals: Sendable {
    private struct State {
        var since: [ContinuousClock.Instant?]
        var took: [Duration?]
        var missing: Int
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(
            State(
                since: Array(repeating: nil, count: count),
                took: Array(repeating: nil, count: count), missing: count))
    }

    func expect(_ number: Int, since due: ContinuousClock.Instant) {
        state.withLock { $0.since[number] = due }
    }

    func note(_ number: Int, at now: ContinuousClock.Instant) {
        state.withLock { state in
            guard state.took.indices.contains(number), state.took[number] == nil,
                let since = state.since[number]
            else { return }
            state.took[number] = now - since
            state.missing -= 1
        }
    }

    /// Waits until every page has arrived, or for so long.
    func wait(atMost limit: Duration) async {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end, state.withLock({ $0.missing > 0 }) {
            try? await Task.sleep(for: .milliseconds(50))
        }
    }

    /// The figures in milliseconds, without the first pages.
    func figures(from first: Int) -> [(String, JSON)] {
        let took = state.withLock { $0.took[first...].compactMap(\.self) }.sorted()
        let missing = state.withLock { $0.missing }
        func at(_ share: Double) -> JSON {
            guard !took.isEmpty else { return .null }
            let place = min(took.count - 1, Int(Double(took.count) * share))
            return .number(Measured.plain(took[place] / .milliseconds(1)))
        }
        return [
            ("p50_ms", at(0.5)), ("p99_ms", at(0.99)), ("most_ms", at(1)),
            ("missing", .integer(missing)),
        ]
    }
}
