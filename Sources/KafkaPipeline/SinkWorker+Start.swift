internal import Kafka
internal import Pipeline

extension SinkWorker {
    /// Takes new partitions: where to begin is what the sink says, not the group's offsets.
    func takeUp(_ rebalance: Rebalance, _ clients: SinkClients) async throws(WorkerInterrupt) {
        let began = ContinuousClock.now
        let committed = try await patience.untilItWorks { () async throws(KafkaError) in
            try await clients.consumer.committed(rebalance.partitions)
        }
        let new = places(of: rebalance.partitions)
        let positions = try await positions(of: new, clients.cluster)
        var starts: [TopicPartition: Int64] = [:]
        for (partition, start) in try await self.starts(of: new, positions) {
            let name = topicPartition(partition)
            starts[name] = start
            let work = SinkWork(
                name, partition, position: positions[partition], start: start,
                committed: committed[name], mark: marks.removeValue(forKey: name),
                reach: settings.batchRecords)
            works[name] = work
            observe(
                .restored(partition, records: 0, from: start, took: ContinuousClock.now - began))
            let note = CommitNote(metadata: committed[name]?.metadata)
            if !note.isClean, committed[name] != nil, work.marked == nil {
                observe(.uncleanEnd(partition, at: start))
            }
        }
        do throws(KafkaError) {
            try await clients.consumer.acknowledge(rebalance, startingAt: starts)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    func topicPartition(_ partition: SinkPartition) -> TopicPartition {
        TopicPartition(
            topic: settings.names.name(of: partition.topic), partition: partition.partition)
    }

    private func positions(
        of partitions: [SinkPartition], _ cluster: String
    ) async throws(WorkerInterrupt) -> [SinkPartition: Int64] {
        var pauses = Backoff()
        while true {
            try patience.checkStop()
            do throws(SinkError) {
                return try await definition.sink.positions(cluster: cluster, of: partitions)
            } catch {
                guard case .unavailable(let reason) = error else {
                    throw .failure(WorkerFailure(.data, error.description))
                }
                let next = pauses.next()
                observe(.trouble(reason, retryIn: next))
                await patience.pause(next)
            }
        }
    }

    /// Where to begin in each partition, checked against what the topic holds.
    private func starts(
        of partitions: [SinkPartition], _ positions: [SinkPartition: Int64]
    ) async throws(WorkerInterrupt) -> [SinkPartition: Int64] {
        let reader = try MarkReader(settings)
        defer { reader.closeBehind(within: settings.closeLimit) }
        var places: [SinkPartition: Int64] = [:]
        for partition in partitions {
            let ends = try await reader.watermarks(of: topicPartition(partition), patience)
            places[partition] = try place(partition, positions[partition], ends)
        }
        return places
    }

    private func place(
        _ partition: SinkPartition, _ position: Int64?, _ ends: (low: Int64, high: Int64)
    ) throws(WorkerInterrupt) -> Int64 {
        guard let position else { return ends.low }
        if position > ends.high {
            throw .failure(
                WorkerFailure(
                    .data,
                    "The database has '\(settings.names.name(of: partition.topic))' partition "
                        + "\(partition.partition) up to \(position), but the topic ends at "
                        + "\(ends.high): it was made anew. Use the topics that belong to this "
                        + "database, or begin a new database."))
        }
        if position < ends.low {
            observe(.retentionPassed(partition, committed: position, oldest: ends.low))
        }
        return max(position, ends.low)
    }
}
