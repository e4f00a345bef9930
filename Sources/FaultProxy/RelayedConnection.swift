/// One client's connection, and the one to the broker that answers to it.
final class RelayedConnection {
    private struct Kept {
        let correlation: Int32
        let call: KafkaCall
        let closes: Bool
    }

    /// Nothing more is read from a side while so much waits for the other.
    private static let bound = 8 << 20
    /// How long an answer is waited for when its client has gone.
    private static let linger: Duration = .seconds(5)

    let client: LoopbackSocket
    private(set) var broker: LoopbackSocket?
    /// The name in the client's first request.
    private(set) var name: String?
    private(set) var isOpen = true

    private let port: UInt16
    private var fromClient = FrameBuffer()
    private var fromBroker = FrameBuffer()
    private var toBroker = OutgoingFrames()
    private var toClient = OutgoingFrames()
    private var swallowed: [Kept] = []
    /// What is not answered yet.
    private var waiting: [Int32: KafkaCall] = [:]
    private var isClientGone = false
    /// When the connection to the broker is closed although answers are missing.
    private var end: ContinuousClock.Instant?

    init(client: LoopbackSocket, port: UInt16) {
        self.client = client
        self.port = port
    }

    var readsClient: Bool { !isClientGone && toBroker.count < Self.bound }
    var readsBroker: Bool { isClientGone || toClient.count < Self.bound }
    var writesClient: Bool { !isClientGone && !toClient.isEmpty }

    func writesBroker(at now: ContinuousClock.Instant) -> Bool { toBroker.isReady(at: now) }

    /// When it must be looked after although no socket says so.
    func due(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        let frame = toBroker.due.flatMap { $0 > now ? $0 : nil }
        return [frame, end].compactMap { $0 }.min()
    }

    /// Moves what can be moved now.
    func serve(
        _ state: inout Switchboard.State, buffer: inout [UInt8], at now: ContinuousClock.Instant
    ) {
        do throws(BrokenSocket) {
            try readRequests(&state, &buffer, at: now)
            if let broker {
                state.counts.bytesToBroker += try toBroker.write(to: broker, at: now)
            }
        } catch {
            clientHasGone(at: now)
        }
        guard isOpen else { return }
        do throws(BrokenSocket) {
            try readAnswers(&state, &buffer)
            if !isClientGone { try answer(&state, at: now) }
        } catch {
            // What the broker still said reaches the client as far as its socket takes it.
            try? answer(&state, at: now)
            close()
        }
        if isClientGone { setEnd(at: now) }
        if let end, end <= now || (waiting.isEmpty && toBroker.isEmpty) { close() }
    }

    private func answer(
        _ state: inout Switchboard.State, at now: ContinuousClock.Instant
    ) throws(BrokenSocket) {
        state.counts.bytesToClients += try toClient.write(to: client, at: now)
    }

    /// A request on its way is brought to the broker even where nobody waits for its answer.
    private func clientHasGone(at now: ContinuousClock.Instant) {
        guard !isClientGone else { return close() }
        guard broker != nil, !waiting.isEmpty else { return close() }
        isClientGone = true
        setEnd(at: now)
        client.close()
    }

    /// The time for the answers begins when nothing is held any more.
    private func setEnd(at now: ContinuousClock.Instant) {
        guard end == nil, !toBroker.isHeld else { return }
        end = max(toBroker.lastDue ?? now, now) + Self.linger
    }

    private func readRequests(
        _ state: inout Switchboard.State, _ buffer: inout [UInt8], at now: ContinuousClock.Instant
    ) throws(BrokenSocket) {
        while readsClient {
            let count = try client.read(into: &buffer)
            guard count > 0 else { return }
            fromClient.append(buffer[..<count])
            while let frame = try Self.frame(of: &fromClient) {
                guard let header = RequestHeader(frame: frame) else { throw BrokenSocket() }
                try take(frame, header, &state, at: now)
                guard isOpen else { return }
            }
        }
    }

    private static func frame(of buffer: inout FrameBuffer) throws(BrokenSocket) -> [UInt8]? {
        do { return try buffer.next() } catch { throw BrokenSocket() }
    }

    private func take(
        _ frame: [UInt8], _ header: RequestHeader, _ state: inout Switchboard.State,
        at now: ContinuousClock.Instant
    ) throws(BrokenSocket) {
        if broker == nil {
            name = header.client
            guard !state.rules.isCut(name) else {
                state.counts.cutConnections += 1
                return reset()
            }
            broker = LoopbackSocket.connecting(to: port)
            guard broker != nil else { return reset() }
        }
        let call = header.call
        waiting[header.correlation] = call
        if let rule = FaultRules.take(&state.rules.swallows, call, of: name) {
            swallowed.append(
                Kept(correlation: header.correlation, call: call, closes: rule.closes))
        }
        let rule = FaultRules.take(&state.rules.delays, call, of: name)
        if rule != nil { state.counts.delayed[call, default: 0] += 1 }
        state.counts.requests[call, default: 0] += 1
        toBroker.append(frame, due: rule?.delay.map { now + $0 }, hold: rule?.hold)
    }

    private func readAnswers(
        _ state: inout Switchboard.State, _ buffer: inout [UInt8]
    ) throws(BrokenSocket) {
        guard let broker else { return }
        while isOpen && readsBroker {
            let count = try broker.read(into: &buffer)
            guard count > 0 else { return }
            fromBroker.append(buffer[..<count])
            while isOpen, let frame = try Self.frame(of: &fromBroker) {
                pass(frame, &state)
            }
        }
    }

    private func pass(_ frame: [UInt8], _ state: inout Switchboard.State) {
        let correlation = frame.bigEndian32(at: 4)
        let call = waiting.removeValue(forKey: correlation)
        if let index = swallowed.firstIndex(where: { $0.correlation == correlation }) {
            let kept = swallowed.remove(at: index)
            state.counts.swallowed[kept.call, default: 0] += 1
            if kept.closes { reset() }
        } else if !isClientGone {
            state.counts.answers += 1
            if let call { state.counts.answered[call, default: 0] += 1 }
            toClient.append(frame)
        } else if let call {
            state.counts.unheard[call, default: 0] += 1
        }
    }

    /// Ends both connections as a broken line does.
    func reset() {
        guard isOpen else { return }
        isOpen = false
        broker?.reset()
        if !isClientGone { client.reset() }
    }

    private func close() {
        guard isOpen else { return }
        isOpen = false
        broker?.close()
        if !isClientGone { client.close() }
    }
}
