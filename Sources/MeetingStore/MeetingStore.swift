public import Article

/// A database of articles and meetings that takes each record once.
///
/// Records and the offsets they came from are written in one transaction, so that a worker that
/// dies at any point and begins again at `positions` has neither lost nor doubled anything; and the
/// offsets move only from where the worker read them, so that of two workers that both believe to
/// be the owner one is refused.
public protocol MeetingStore: Sendable {
    /// Writes the whole batch or nothing.
    ///
    /// A meeting replaces only a lower version of itself, which is kept as history; of an article
    /// the latest placement stays. Applying a record again changes nothing. Once an article is
    /// taken back, no version that lists it is kept as history, and none of a withdrawn meeting.
    ///
    /// - Throws: `StoreError`, `fenced` if an offset is not where the worker read it.
    func apply(_ batch: StoreBatch) async throws(StoreError)

    /// The next offset of each partition of a topic that was ever written.
    ///
    /// - Throws: `StoreError`, `clusterChanged` if the topic's offsets are of another cluster.
    func positions(cluster: String, topic: String) async throws(StoreError) -> [Int: Int]

    /// The meetings that fit, in the order that the filter names, then by id.
    func meetings(_ filter: MeetingFilter) async throws(StoreError) -> [Meeting]

    /// One meeting; nil if the store has never seen it.
    func meeting(id: MeetingID) async throws(StoreError) -> Meeting?

    /// One meeting as it was at a version: the highest kept up to it; nil if there is none.
    func meeting(id: MeetingID, asOf version: Int) async throws(StoreError) -> Meeting?

    /// The versions of a meeting that are kept, rising.
    func versions(of meeting: MeetingID) async throws(StoreError) -> [Int]

    /// The articles of a meeting in the order in which its record lists them.
    func articles(of meeting: MeetingID) async throws(StoreError) -> [ArticleRecord]

    /// How much there is.
    func counts() async throws(StoreError) -> StoreCounts

    /// What database it is, where, and how it is reached, for a person.
    func describe() async throws(StoreError) -> String

    /// Writes out what is open and lets the database go; later calls find it unavailable.
    func close() async
}
