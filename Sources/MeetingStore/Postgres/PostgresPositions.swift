import Postgres

/// The offsets in the database, which move together with the records that came from them.
struct PostgresPositions {
    let session: PostgresSession

    func next(cluster: String, topic: String) throws(StoreError) -> [Int: Int] {
        try refuseOtherClusters(than: cluster, topic)
        let pairs = try session.rows(
            "SELECT partition, next_offset FROM mahakam.positions WHERE cluster = $1 AND topic = $2",
            [.text(cluster), .text(topic)]
        ) { result, row in (result.integer(row, 0) ?? 0, result.integer(row, 1) ?? 0) }
        return Dictionary(pairs) { _, last in last }
    }

    /// Moves partitions, each if it still stands where the worker read it.
    ///
    /// In the order of their names, so that two workers never wait for each other crosswise. The
    /// row stays locked until the end of the transaction: whoever else wants it waits, and then
    /// finds it moved.
    func apply(_ moves: [OffsetMove]) throws(StoreError) {
        let sorted = moves.sorted { ($0.topic, $0.partition) < ($1.topic, $1.partition) }
        for move in sorted {
            try move.check()
            guard try changed(by: move) == 1 else { throw try fenced(move) }
        }
    }

    /// Whether all of them stand where these moves would bring them, and at least one would move.
    func stand(after moves: [OffsetMove]) throws(StoreError) -> Bool {
        guard moves.contains(where: { $0.next > $0.expected ?? -1 }) else { return false }
        for move in moves {
            let stored = try next(cluster: move.cluster, topic: move.topic)[move.partition]
            if stored != move.next { return false }
        }
        return true
    }

    private func changed(by move: OffsetMove) throws(StoreError) -> Int {
        let place: [PostgresValue] = [
            .integer(move.next), .text(move.cluster), .text(move.topic), .integer(move.partition),
        ]
        guard let expected = move.expected else {
            // Otherwise workers of two clusters could both find the topic without any offset.
            try session.run(
                "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [.text(move.topic)])
            try refuseOtherClusters(than: move.cluster, move.topic)
            return try session.run(
                "INSERT INTO mahakam.positions (next_offset, cluster, topic, partition)"
                    + " VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", place
            ).changed
        }
        return try session.run(
            "UPDATE mahakam.positions SET next_offset = $1 WHERE cluster = $2 AND topic = $3"
                + " AND partition = $4 AND next_offset = $5", place + [.integer(expected)]
        ).changed
    }

    private func fenced(_ move: OffsetMove) throws(StoreError) -> StoreError {
        move.fenced(by: try next(cluster: move.cluster, topic: move.topic)[move.partition])
    }

    private func refuseOtherClusters(than cluster: String, _ topic: String) throws(StoreError) {
        let others = try session.run(
            "SELECT cluster FROM mahakam.positions WHERE topic = $1 AND cluster <> $2 LIMIT 1",
            [.text(topic), .text(cluster)])
        guard others.count > 0 else { return }
        throw OffsetMove.clusterChanged(
            topic, in: session.name, from: others.text(0, 0) ?? "", to: cluster)
    }
}
