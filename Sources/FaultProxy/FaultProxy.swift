internal import Synchronization

/// A relay on the loopback between Kafka clients and one broker, which does harm when it is told to.
///
/// It knows Kafka's frames, so that it can tell clients by their `client.id` and requests by what
/// they ask. A change is in force when the call that makes it returns: no byte passes after `cut`.
/// For tests only.
public final class FaultProxy: Sendable {
    /// Where clients find it.
    public let port: UInt16
    /// The broker's own port.
    public let brokerPort: UInt16

    private let board: Switchboard
    private let thread: RelayThread

    /// Listens on a port, 0 for any that is free, and passes on to another.
    ///
    /// - Throws: `FaultProxyError` where the system refuses.
    public init(listen port: UInt16 = 0, forward brokerPort: UInt16) throws(FaultProxyError) {
        board = try Switchboard()
        let listener = try LoopbackSocket.listening(on: port)
        self.port = listener.port
        self.brokerPort = brokerPort
        thread = try RelayThread(listener: listener, port: brokerPort, board: board)
    }

    deinit { close() }

    /// Breaks the connections of clients whose name begins so, and refuses them new ones.
    ///
    /// nil stands for every client. It lasts until `heal`.
    public func cut(client: String? = nil) {
        board.change { $0.rules.cuts.append(client) }
    }

    /// Keeps connections open but passes nothing on, either way, until `heal`.
    public func stall(client: String? = nil) {
        board.change { $0.rules.stalls.append(client) }
    }

    /// Ends the cuts and stalls of clients named by the same prefix, or with nil all of them.
    public func heal(client: String? = nil) {
        board.change { $0.rules.heal(client) }
    }

    /// Lets the next requests of a kind reach the broker, and keeps the answers from the client.
    ///
    /// - Parameters:
    ///   - call: What the requests ask.
    ///   - count: How many.
    ///   - client: How the client's name begins; nil for any.
    ///   - closes: Whether the connection breaks instead of the answer, or stays open in silence.
    public func swallowAnswers(
        to call: KafkaCall, count: Int = 1, client: String? = nil, thenCloses closes: Bool = true
    ) {
        let rule = FaultRules.Scheduled(
            call: call, client: client, count: count, delay: nil, closes: closes)
        board.change { $0.rules.swallows.append(rule) }
    }

    /// Holds the next requests of a kind, and what comes behind them, for so long.
    ///
    /// A request that is held reaches the broker even when its client has gone meanwhile.
    public func delayRequests(
        _ call: KafkaCall, by delay: Duration, count: Int = 1, client: String? = nil
    ) {
        let rule = FaultRules.Scheduled(
            call: call, client: client, count: count, delay: delay, closes: false)
        board.change { $0.rules.delays.append(rule) }
    }

    /// Holds the next requests of a kind, and what comes behind them, until they are released.
    ///
    /// They too reach the broker when their client has gone meanwhile.
    public func holdRequests(
        _ call: KafkaCall, count: Int = 1, client: String? = nil
    ) -> HeldRequests {
        let held = HeldRequests()
        let rule = FaultRules.Scheduled(
            call: call, client: client, count: count, delay: nil, closes: false, hold: held)
        board.change { $0.rules.delays.append(rule) }
        return held
    }

    /// Lets go what is held, and holds no more of it.
    public func release(_ held: HeldRequests) {
        board.change { state in
            state.rules.delays.removeAll { $0.hold === held }
            held.release()
        }
    }

    /// Forgets the swallows, delays and holds that have not happened yet.
    public func cancelScheduled() {
        board.change {
            $0.rules.swallows = []
            $0.rules.delays = []
        }
    }

    /// What it has done so far.
    public var counts: ProxyCounts { board.state.withLock { $0.counts } }

    /// Breaks every connection and ends; the port is free afterwards.
    public func close() {
        board.change { $0.isClosing = true }
        thread.join()
    }
}
