public import Article

/// A meeting store in one SQLite file.
///
/// Several may be open on one file, in one process or in many: writers wait for each other for
/// `waitingMilliseconds`, readers for nobody. A batch that `apply` has returned from survives a
/// power cut.
public actor SQLiteMeetingStore: MeetingStore {
    private let executor = StoreExecutor()
    private let path: String
    private var connection: SQLiteConnection?

    /// Calls run on the store's own queue, not on the shared pool.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Opens a file, or makes it, and brings its tables up to date.
    public init(path: String, waitingMilliseconds: Int = 5_000) async throws(StoreError) {
        self.path = path
        try open(waitingMilliseconds)
    }

    /// Writes the whole batch or nothing.
    public func apply(_ batch: StoreBatch) throws(StoreError) {
        let connection = try opened()
        try connection.transaction { () throws(StoreError) in
            try SQLiteWriter(connection: connection).write(batch)
        }
    }

    /// The next offset of each partition of a topic that was ever written.
    public func positions(cluster: String, topic: String) throws(StoreError) -> [Int: Int] {
        try SQLitePositions(connection: opened()).next(cluster: cluster, topic: topic)
    }

    /// The meetings that fit, in the order that the filter names, then by id.
    public func meetings(_ filter: MeetingFilter) throws(StoreError) -> [Meeting] {
        try SQLiteReader(connection: opened()).meetings(filter)
    }

    /// One meeting; nil if the store has never seen it.
    public func meeting(id: MeetingID) throws(StoreError) -> Meeting? {
        try SQLiteReader(connection: opened()).meeting(id: id)
    }

    /// One meeting as it was at a version: the highest kept up to it; nil if there is none.
    public func meeting(id: MeetingID, asOf version: Int) throws(StoreError) -> Meeting? {
        try SQLiteReader(connection: opened()).meeting(id: id, asOf: version)
    }

    /// The versions of a meeting that are kept, rising.
    public func versions(of meeting: MeetingID) throws(StoreError) -> [Int] {
        try SQLiteReader(connection: opened()).versions(of: meeting)
    }

    /// The articles of a meeting in the order in which its record lists them.
    public func articles(of meeting: MeetingID) throws(StoreError) -> [ArticleRecord] {
        try SQLiteReader(connection: opened()).articles(of: meeting)
    }

    /// How much there is.
    public func counts() throws(StoreError) -> StoreCounts {
        try SQLiteReader(connection: opened()).counts()
    }

    /// SQLite's version and the file.
    public func describe() throws(StoreError) -> String {
        _ = try opened()
        return "SQLite \(SQLiteConnection.libraryVersion), \(path)"
    }

    /// Lets the file go; later calls find the store unavailable.
    public func close() { connection = nil }

    private func open(_ waitingMilliseconds: Int) throws(StoreError) {
        let connection = try SQLiteConnection(
            path: path, waitingMilliseconds: waitingMilliseconds)
        try connection.snapshot { () throws(StoreError) in
            try SQLiteSchema.refuseOthers(connection)
        }
        // Withdrawn names are to leave the file too, hence secure_delete.
        try connection.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            """)
        try SQLiteSchema.migrate(connection)
        self.connection = connection
    }

    private func opened() throws(StoreError) -> SQLiteConnection {
        guard let connection else {
            throw StoreError(
                code: .unavailable, description: "the database '\(path)' is closed already")
        }
        return connection
    }
}
