/// The offsets in the database, which move together with the records that came from them.
struct SQLitePositions {
    let connection: SQLiteConnection

    func next(cluster: String, topic: String) throws(StoreError) -> [Int: Int] {
        try refuseOtherClusters(than: cluster, topic)
        let pairs = try connection.rows(
            "SELECT partition, next_offset FROM positions WHERE cluster = ? AND topic = ?",
            [.text(cluster), .text(topic)]
        ) { ($0.integer(0), $0.integer(1)) }
        return Dictionary(pairs) { _, last in last }
    }

    /// Moves one partition, if it still stands where the worker read it.
    func apply(_ move: OffsetMove) throws(StoreError) {
        try move.check()
        try refuseOtherClusters(than: move.cluster, move.topic)
        guard try changed(by: move) == 1 else { throw try fenced(move) }
    }

    private func changed(by move: OffsetMove) throws(StoreError) -> Int {
        let place: [SQLiteValue] = [
            .integer(move.next), .text(move.cluster), .text(move.topic), .integer(move.partition),
        ]
        guard let expected = move.expected else {
            return try connection.run(
                "INSERT INTO positions (next_offset, cluster, topic, partition)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", place)
        }
        return try connection.run(
            "UPDATE positions SET next_offset = ? WHERE cluster = ? AND topic = ?"
                + " AND partition = ? AND next_offset = ?", place + [.integer(expected)])
    }

    private func fenced(_ move: OffsetMove) throws(StoreError) -> StoreError {
        move.fenced(by: try next(cluster: move.cluster, topic: move.topic)[move.partition])
    }

    private func refuseOtherClusters(than cluster: String, _ topic: String) throws(StoreError) {
        let others = try connection.rows(
            "SELECT cluster FROM positions WHERE topic = ? AND cluster <> ? LIMIT 1",
            [.text(topic), .text(cluster)]
        ) { $0.text(0) ?? "" }
        guard let other = others.first else { return }
        throw OffsetMove.clusterChanged(
            topic, in: connection.path, from: other, to: cluster)
    }
}
