internal import Glibc
internal import Synchronization

/// The proxy's thread at work: waits for its sockets and moves what they bring.
final class Relay {
    private let listener: LoopbackSocket
    private let port: UInt16
    private let board: Switchboard
    private var connections: [RelayedConnection] = []
    private var buffer = [UInt8](repeating: 0, count: 128 << 10)

    init(listener: LoopbackSocket, port: UInt16, board: Switchboard) {
        self.listener = listener
        self.port = port
        self.board = board
    }

    /// Works until the board says that it is over.
    func run() {
        var isRunning = true
        while isRunning {
            wait()
            board.drain()
            isRunning = board.state.withLock { step(&$0) }
        }
        for connection in connections { connection.reset() }
        listener.close()
    }

    private func wait() {
        let now = ContinuousClock.now
        let rules = board.state.withLock { $0.rules }
        var places = [
            pollfd(fd: board.wakeReader, events: Int16(POLLIN), revents: 0),
            pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        var due: ContinuousClock.Instant?
        for connection in connections where !rules.isStalled(connection.name) {
            connection.addPlaces(to: &places, at: now)
            due = [due, connection.due(after: now)].compactMap { $0 }.min()
        }
        _ = poll(&places, nfds_t(places.count), due.map { Self.milliseconds(until: $0) } ?? -1)
    }

    private static func milliseconds(until due: ContinuousClock.Instant) -> Int32 {
        let rest = ContinuousClock.now.duration(to: due) / .milliseconds(1)
        return Int32(min(max(rest, 0), 60_000)) + 1
    }

    /// One round; false when it was the last one.
    private func step(_ state: inout Switchboard.State) -> Bool {
        guard !state.isClosing else { return false }
        for connection in connections where state.rules.isCut(connection.name) {
            state.counts.cutConnections += 1
            connection.reset()
        }
        accept(&state)
        for connection in connections
        where connection.isOpen && !state.rules.isStalled(connection.name) {
            connection.serve(&state, buffer: &buffer, at: .now)
        }
        connections.removeAll { !$0.isOpen }
        state.counts.openConnections = connections.count
        return true
    }

    private func accept(_ state: inout Switchboard.State) {
        while let client = listener.accept() {
            state.counts.connections += 1
            if state.rules.isCut(nil) {
                state.counts.cutConnections += 1
                client.reset()
            } else {
                connections.append(RelayedConnection(client: client, port: port))
            }
        }
    }
}

extension RelayedConnection {
    /// What of it is to be waited for.
    fileprivate func addPlaces(to places: inout [pollfd], at now: ContinuousClock.Instant) {
        let input = Int16(POLLIN)
        let output = Int16(POLLOUT)
        if readsClient || writesClient {
            let events = (readsClient ? input : 0) | (writesClient ? output : 0)
            places.append(pollfd(fd: client.descriptor, events: events, revents: 0))
        }
        if let broker {
            let events = (readsBroker ? input : 0) | (writesBroker(at: now) ? output : 0)
            places.append(pollfd(fd: broker.descriptor, events: events, revents: 0))
        }
    }
}
