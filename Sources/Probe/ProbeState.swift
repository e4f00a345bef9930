internal import Synchronization

/// What a service says of itself: whether it lives, whether it is ready, and its numbers.
///
/// Any thread may write to it; the probe's thread reads it. It begins alive and not ready.
public final class ProbeState: Sendable {
    private struct State {
        var deadReason: String?
        var stuckReason: String?
        var waitingReason: String? = "starting"
        var metrics = MetricTable()

        var reasonToEnd: String? { deadReason ?? stuckReason }
        var reasonNotToWork: String? { reasonToEnd ?? waitingReason }
    }

    private let state = Mutex(State())

    /// A state at its beginning.
    public init() {}

    /// Says that the service can do its work.
    public func setReady() { state.withLock { $0.waitingReason = nil } }

    /// Says that the service cannot do its work, and why.
    public func setNotReady(_ reason: String) { state.withLock { $0.waitingReason = reason } }

    /// Says that the service must be started anew, for good, and why.
    public func setDead(_ reason: String) { state.withLock { $0.deadReason = reason } }

    /// Says that the service has come to a standstill, and why; nil takes that back.
    public func setStuck(_ reason: String?) { state.withLock { $0.stuckReason = reason } }

    /// Whether the service can do its work.
    public var isReady: Bool { state.withLock { $0.reasonNotToWork == nil } }

    /// Adds to a counter or gauge.
    public func add(_ amount: Double = 1, to metric: Metric, labels: [MetricLabel] = []) {
        state.withLock { $0.metrics.add(amount, to: metric, labels) }
    }

    /// Sets a gauge.
    public func set(_ metric: Metric, to value: Double, labels: [MetricLabel] = []) {
        state.withLock { $0.metrics.set(value, of: metric, labels) }
    }

    /// Takes values of a histogram in.
    public func observe(_ seen: [Double], in metric: Metric, labels: [MetricLabel] = []) {
        state.withLock { $0.metrics.observe(seen, in: metric, labels) }
    }

    /// Takes a value out, as of a partition that was lost.
    public func remove(_ metric: Metric, labels: [MetricLabel]) {
        state.withLock { $0.metrics.remove(metric, labels) }
    }

    /// The value of a metric; nil where none was set.
    public func value(of metric: Metric, labels: [MetricLabel] = []) -> Double? {
        state.withLock { $0.metrics.value(of: metric, labels) }
    }

    /// The answer to a request: `/healthz`, `/readyz` or `/metrics`.
    public func respond(to path: String) -> ProbeResponse {
        switch path {
        case "/healthz": answer(state.withLock { $0.reasonToEnd })
        case "/readyz": answer(state.withLock { $0.reasonNotToWork })
        case "/metrics":
            ProbeResponse(
                status: 200, contentType: "text/plain; version=0.0.4; charset=utf-8",
                body: state.withLock { $0.metrics }.text)
        default: .notFound
        }
    }

    private func answer(_ reason: String?) -> ProbeResponse {
        reason.map { ProbeResponse(status: 503, body: "\($0)\n") }
            ?? ProbeResponse(status: 200, body: "ok\n")
    }
}
