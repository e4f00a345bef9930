internal import Synchronization

/// Requests that a proxy keeps to itself until `release` lets them go.
public final class HeldRequests: Sendable {
    private let released = Atomic(false)

    init() {}

    var isReleased: Bool { released.load(ordering: .acquiring) }

    func release() { released.store(true, ordering: .releasing) }
}
