extension OffsetMove {
    /// Refuses what no worker may ask for.
    func check() throws(StoreError) {
        guard next >= expected ?? 0, !cluster.isEmpty else {
            throw StoreError(
                code: .unstorable,
                description: "offsets of \(topic)/\(partition) cannot move from"
                    + " \(expected ?? 0) back to \(next), nor without a cluster's id")
        }
    }

    /// Why the move is refused where another worker has moved the partition.
    func fenced(by stored: Int?) -> StoreError {
        let (read, now) = (expected.map(String.init), stored.map(String.init))
        return StoreError(
            code: .fenced,
            description: "another worker has moved \(topic)/\(partition) to"
                + " \(now ?? "the start") while this one was at \(read ?? "the start");"
                + " this worker is not its owner any more")
    }

    /// Why a worker of another Kafka cluster is refused.
    static func clusterChanged(
        _ topic: String, in database: String, from old: String, to new: String
    ) -> StoreError {
        StoreError(
            code: .clusterChanged,
            description: "the database '\(database)' follows '\(topic)' of the Kafka cluster"
                + " '\(old)', and this is '\(new)': offsets of one mean nothing in the"
                + " other; use a new database, or the old cluster")
    }
}
