import Synchronization

/// Who was caught in a trap, told from another thread.
final class CaughtBox: Sendable {
    private let caught = Mutex<(seat: Seat, life: Int)?>(nil)

    /// Who was caught; nil as long as nobody was.
    var content: (seat: Seat, life: Int)? { caught.withLock { $0 } }

    func put(_ seat: Seat, _ life: Int) { caught.withLock { $0 = (seat, life) } }
}
