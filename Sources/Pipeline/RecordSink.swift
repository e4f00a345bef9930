/// Where the records of topics end outside Kafka, with a transaction of its own: a database.
///
/// The sink keeps, in the same transaction as the records, the next offset of every partition. It
/// moves each from the value it read to the new one; if it is not what it read any more, another
/// worker has the partition, and nothing is written. That is the once-only and the fence.
public protocol RecordSink: Sendable {
    /// A record as the sink takes it.
    associatedtype Entry: Sendable

    /// Reads a record.
    ///
    /// - Throws: `RecordFault` for a record that it cannot take: it becomes a dead letter.
    func read(_ record: InputRecord) throws(RecordFault) -> Entry

    /// The next offset of each partition of these that the sink has seen.
    ///
    /// - Throws: `SinkError`; `.stop` where the sink holds positions of another cluster.
    func positions(
        cluster: String, of partitions: [SinkPartition]
    ) async throws(SinkError) -> [SinkPartition: Int64]

    /// Writes the entries in their order and moves the positions, all or nothing.
    ///
    /// - Throws: `SinkError`; `.notOwner` where a position was not what the move says.
    func apply(
        _ entries: [Entry], cluster: String, moves: [SinkMove]
    ) async throws(SinkError)
}
