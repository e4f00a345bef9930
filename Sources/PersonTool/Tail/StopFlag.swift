import Signals
import Synchronization

/// Is set once somebody asks the process to end.
final class StopFlag: Sendable {
    private let flag = Atomic(false)

    /// A flag that Control-C and SIGTERM set.
    ///
    /// - Throws: `SignalsError` where the system refuses.
    init() throws(SignalsError) {
        try StopSignals.watch { [weak self] _ in self?.flag.store(true, ordering: .releasing) }
    }

    var isSet: Bool { flag.load(ordering: .acquiring) }
}
