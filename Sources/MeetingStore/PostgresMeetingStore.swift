public import Article
public import Postgres

/// A meeting store in a PostgreSQL database, version 15 or later, in its schema `mahakam`.
///
/// Any number may be connected to one database. A store connects when it is first asked, and anew
/// whenever the connection was lost: until then its calls find the database unavailable, which is
/// worth repeating. A batch that `apply` has returned from is on the database's disk; one during
/// whose commit the connection broke may be applied again: it is found done, or is done then.
public actor PostgresMeetingStore: MeetingStore {
    private let executor = StoreExecutor()
    private let address: PostgresAddress
    private let purpose: StorePurpose
    private let limits: PostgresLimits
    private var session: PostgresSession?
    private var isClosed = false
    /// What may have been committed or not when the connection broke.
    private var doubtful: [OffsetMove] = []

    /// Calls run on the store's own queue, not on the shared pool.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// A store that will connect when it is asked.
    ///
    /// - Parameters:
    ///   - address: Where the database is, as whom, and with which encryption.
    ///   - purpose: What for: only one that writes makes the tables where they are missing.
    public init(_ address: PostgresAddress, for purpose: StorePurpose) {
        self.init(address, for: purpose, limits: PostgresLimits())
    }

    init(_ address: PostgresAddress, for purpose: StorePurpose, limits: PostgresLimits) {
        self.address = address
        self.purpose = purpose
        self.limits = limits
    }

    /// Writes the whole batch or nothing.
    public func apply(_ batch: StoreBatch) throws(StoreError) {
        let session = try connected()
        let mayBeDone = doubtful == batch.moves
        do throws(StoreError) {
            try session.transaction { () throws(StoreError) in
                try PostgresWriter(session: session).write(batch)
            }
            doubtful = []
        } catch {
            switch error.code {
            case .unavailable: doubtful = batch.moves
            // The earlier try is still at it.
            case .busy: break
            case .fenced where mayBeDone:
                doubtful = []
                if try PostgresPositions(session: session).stand(after: batch.moves) { return }
            default: doubtful = []
            }
            throw error
        }
    }

    /// The next offset of each partition of a topic that was ever written.
    public func positions(cluster: String, topic: String) throws(StoreError) -> [Int: Int] {
        try PostgresPositions(session: connected()).next(cluster: cluster, topic: topic)
    }

    /// The meetings that fit, in the order that the filter names, then by id.
    public func meetings(_ filter: MeetingFilter) throws(StoreError) -> [Meeting] {
        try PostgresReader(session: connected()).meetings(filter)
    }

    /// One meeting; nil if the store has never seen it.
    public func meeting(id: MeetingID) throws(StoreError) -> Meeting? {
        try PostgresReader(session: connected()).meeting(id: id)
    }

    /// One meeting as it was at a version: the highest kept up to it; nil if there is none.
    public func meeting(id: MeetingID, asOf version: Int) throws(StoreError) -> Meeting? {
        try PostgresReader(session: connected()).meeting(id: id, asOf: version)
    }

    /// The versions of a meeting that are kept, rising.
    public func versions(of meeting: MeetingID) throws(StoreError) -> [Int] {
        try PostgresReader(session: connected()).versions(of: meeting)
    }

    /// The articles of a meeting in the order in which its record lists them.
    public func articles(of meeting: MeetingID) throws(StoreError) -> [ArticleRecord] {
        try PostgresReader(session: connected()).articles(of: meeting)
    }

    /// How much there is.
    public func counts() throws(StoreError) -> StoreCounts {
        try PostgresReader(session: connected()).counts()
    }

    /// PostgreSQL's version, the address without the password, and whether the way is encrypted.
    public func describe() throws(StoreError) -> String {
        let connection = try connected().connection
        let way = connection.encryption ?? "not encrypted"
        return "PostgreSQL \(connection.serverVersion), \(address), \(way)"
    }

    /// Lets the connection go; later calls find the store unavailable.
    public func close() {
        session = nil
        isClosed = true
    }

    /// A role that may make no tables leaves it to the owner; the check says so.
    private func migrate(_ session: PostgresSession) throws(StoreError) {
        do throws(StoreError) {
            try PostgresSchema.migrate(session)
        } catch  where error.code == .denied {
            return
        }
    }

    private func connected() throws(StoreError) -> PostgresSession {
        if let session, session.connection.isUsable { return session }
        guard !isClosed else {
            throw StoreError(
                code: .unavailable, description: "the database \(address) is closed already")
        }
        session = nil
        let new = try PostgresSession(address, limits: limits)
        if purpose == .writing { try migrate(new) }
        try PostgresSchema.check(new)
        session = new
        return new
    }
}
