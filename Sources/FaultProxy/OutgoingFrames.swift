/// Frames on their way to one side, in order; each may have a time before which it does not leave,
/// or wait for its release.
struct OutgoingFrames {
    private struct Frame {
        let bytes: [UInt8]
        let due: ContinuousClock.Instant?
        let hold: HeldRequests?

        var isHeld: Bool { hold.map { !$0.isReleased } ?? false }
    }

    private var frames: [Frame] = []
    private var first = 0
    private var written = 0
    /// Bytes that wait.
    private(set) var count = 0

    var isEmpty: Bool { first == frames.count }
    /// When the frame in front may leave, if it must wait.
    var due: ContinuousClock.Instant? { isEmpty ? nil : frames[first].due }
    /// When the last delayed frame leaves.
    var lastDue: ContinuousClock.Instant? { frames[first...].compactMap(\.due).max() }

    /// Whether one of them waits for its release.
    var isHeld: Bool { frames[first...].contains(where: \.isHeld) }

    mutating func append(
        _ bytes: [UInt8], due: ContinuousClock.Instant? = nil, hold: HeldRequests? = nil
    ) {
        frames.append(Frame(bytes: bytes, due: due, hold: hold))
        count += bytes.count
    }

    func isReady(at now: ContinuousClock.Instant) -> Bool {
        guard !isEmpty, !frames[first].isHeld else { return false }
        return due.map { $0 <= now } ?? true
    }

    /// Writes what may leave and what the socket takes; answers how many bytes that were.
    mutating func write(to socket: LoopbackSocket, at now: ContinuousClock.Instant)
        throws(BrokenSocket) -> Int
    {
        var total = 0
        while isReady(at: now) {
            let bytes = frames[first].bytes
            let sent = try socket.write(bytes[written...])
            total += sent
            count -= sent
            written += sent
            guard written == bytes.count else { break }
            written = 0
            first += 1
            if first > 64 || first == frames.count {
                frames.removeFirst(first)
                first = 0
            }
        }
        return total
    }
}
