import Synchronization

/// A number that one task writes and others read.
final class Tally: Sendable {
    private let atomic = Atomic(0)
    var value: Int {
        get { atomic.load(ordering: .acquiring) }
        set { atomic.store(newValue, ordering: .releasing) }
    }
}
