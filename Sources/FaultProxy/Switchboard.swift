internal import Glibc
internal import Synchronization

/// What the proxy's thread and its callers share.
final class Switchboard: Sendable {
    struct State {
        var rules = FaultRules()
        var counts = ProxyCounts()
        var isClosing = false
    }

    let state = Mutex(State())
    /// A byte in this pipe ends the thread's wait.
    let wakeReader: Int32
    private let wakeWriter: Int32

    init() throws(FaultProxyError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw FaultProxyError(attempt: "open a pipe", reason: String(cString: strerror(errno)))
        }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        wakeReader = ends[0]
        wakeWriter = ends[1]
    }

    deinit {
        close(wakeReader)
        close(wakeWriter)
    }

    /// Changes the state while no byte is on its way; the thread sees it before the next one.
    func change(_ body: (inout State) -> Void) {
        state.withLock { body(&$0) }
        var byte: UInt8 = 0
        _ = write(wakeWriter, &byte, 1)
    }

    /// Forgets the wake-ups so far.
    func drain() {
        var bytes: (UInt64, UInt64) = (0, 0)
        while read(wakeReader, &bytes, 16) > 0 {}
    }
}
