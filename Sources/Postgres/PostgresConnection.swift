internal import CPostgres
internal import Glibc

/// One connection to a database, used by one thread at a time.
///
/// Calls block until the answer is there or the time for it is over: then the connection is given
/// up, and so is one that breaks. A connection never mends itself; make a new one.
public final class PostgresConnection {
    /// Whether another statement makes sense; false once it is lost or given up.
    public private(set) var isUsable = true
    private let handle: OpaquePointer
    private let answerLimit: Duration

    /// Connects.
    ///
    /// - Parameters:
    ///   - address: Where, as whom.
    ///   - application: What the server's list of connections calls this program.
    ///   - answerLimit: How long a statement may take before the connection is given up.
    /// - Throws: `PostgresError` of kind `unreachable`, with the reason.
    public init(
        _ address: PostgresAddress, application: String, answerLimit: Duration = .seconds(60)
    ) throws(PostgresError) {
        let parameters = address.parameters(application: application)
        let connected = Self.withStrings(parameters.map(\.0)) { keywords in
            Self.withStrings(parameters.map(\.1)) { PQconnectdbParams(keywords, $0, 0) }
        }
        guard let handle = connected else {
            throw PostgresError(.unreachable, "there is no memory for a connection")
        }
        guard PQstatus(handle) == CONNECTION_OK else {
            let reason = String(cString: PQerrorMessage(handle)).oneLine
            let obstacle = Self.obstacle(handle, reason)
            PQfinish(handle)
            throw PostgresError(.unreachable, reason, by: obstacle)
        }
        PQsetnonblocking(handle, 1)
        // Notices would go to the standard error, where only whole lines of the log belong.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        self.handle = handle
        self.answerLimit = answerLimit
    }

    deinit { PQfinish(handle) }

    /// The library gives no code for what it could not do, but knows whether a password was asked
    /// for; its own sentences are English, whatever language the server speaks.
    private static func obstacle(
        _ handle: OpaquePointer, _ reason: String
    ) -> PostgresError.Obstacle? {
        if reason.contains("certificate") { return .certificate }
        if PQconnectionNeedsPassword(handle) == 1 { return .noPassword }
        return PQconnectionUsedPassword(handle) == 1 ? .password : nil
    }

    /// The server's version, as it says: `15.14 (Debian 15.14-0+deb12u1)`.
    public var serverVersion: String {
        PQparameterStatus(handle, "server_version").map { String(cString: $0) } ?? "?"
    }

    /// The version of TLS in use; nil for a connection in the clear.
    public var encryption: String? {
        guard PQsslInUse(handle) == 1 else { return nil }
        return PQsslAttribute(handle, "protocol").map { String(cString: $0) } ?? "TLS"
    }

    /// Runs one statement, whose values are `$1`, `$2` and so on.
    ///
    /// - Throws: `PostgresError`.
    @discardableResult
    public func run(
        _ sql: String, _ values: [PostgresValue] = []
    ) throws(PostgresError) -> PostgresResult {
        try begin()
        let parameters = PostgresParameters(values)
        let sent = parameters.withPointers { types, pointers, lengths, formats in
            PQsendQueryParams(
                handle, sql, parameters.count, types, pointers, lengths, formats, 0)
        }
        guard sent == 1 else { throw lost() }
        return try answer()
    }

    /// Runs several statements without values, all in one transaction unless they say otherwise.
    ///
    /// - Throws: `PostgresError`.
    public func execute(_ script: String) throws(PostgresError) {
        try begin()
        guard PQsendQuery(handle, script) == 1 else { throw lost() }
        _ = try answer()
    }

    private func begin() throws(PostgresError) {
        guard isUsable else { throw PostgresError(.lost, "the connection is lost") }
    }

    /// Reads all that is answered, so that the connection is free again; the last result counts.
    private func answer() throws(PostgresError) -> PostgresResult {
        let deadline = ContinuousClock.now + answerLimit
        try flush(until: deadline)
        var last: PostgresResult?
        var failure: (sqlState: String?, sentence: String)?
        while let result = try next(until: deadline) {
            if let reason = result.failure { failure = failure ?? reason } else { last = result }
        }
        if let failure { throw error(failure.sqlState, failure.sentence) }
        guard let last else { throw lost() }
        return last
    }

    private func flush(until deadline: ContinuousClock.Instant) throws(PostgresError) {
        while true {
            let left = PQflush(handle)
            guard left >= 0 else { throw lost() }
            guard left > 0 else { return }
            // The server may have to be rid of something before it reads on.
            try wait(for: POLLIN | POLLOUT, until: deadline)
            guard PQconsumeInput(handle) == 1 else { throw lost() }
        }
    }

    private func next(
        until deadline: ContinuousClock.Instant
    ) throws(PostgresError) -> PostgresResult? {
        while PQisBusy(handle) == 1 {
            try wait(for: POLLIN, until: deadline)
            // What was read before a break is still to be had, with the server's last words.
            if PQconsumeInput(handle) != 1 { break }
        }
        return PQgetResult(handle).map { PostgresResult(owning: $0) }
    }

    private func wait(
        for events: Int32, until deadline: ContinuousClock.Instant
    ) throws(PostgresError) {
        while true {
            let left = deadline - ContinuousClock.now
            guard left > .zero else {
                isUsable = false
                throw PostgresError(.late, "no answer within \(answerLimit)")
            }
            var socket = pollfd(
                fd: PQsocket(handle), events: Int16(truncatingIfNeeded: events), revents: 0)
            guard socket.fd >= 0 else { throw lost() }
            let milliseconds = left / .milliseconds(1)
            let ready = poll(&socket, 1, Int32(min(1_000, max(1, milliseconds))))
            if ready > 0 { return }
            guard ready == 0 || errno == EINTR else { throw lost() }
        }
    }

    /// The connection is of no more use.
    private func lost() -> PostgresError {
        isUsable = false
        let reason = String(cString: PQerrorMessage(handle)).oneLine
        return PostgresError(.lost, reason.isEmpty ? "the connection is lost" : reason)
    }

    private func error(_ sqlState: String?, _ sentence: String) -> PostgresError {
        guard PQstatus(handle) == CONNECTION_OK else {
            isUsable = false
            return PostgresError(.lost, sqlState: sqlState, sentence)
        }
        return PostgresError(.refused, sqlState: sqlState, sentence)
    }

    /// A list of C strings, as libpq takes them, ended by null.
    private static func withStrings<Answer>(
        _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
    ) -> Answer {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies.map { UnsafePointer($0) } + [nil])
    }
}
