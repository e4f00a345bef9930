internal import Kafka
internal import Pipeline

extension StageWorker {
    /// Takes new partitions: first their state, then their records.
    func takeUp(_ rebalance: Rebalance, _ clients: StageClients) async throws(WorkerInterrupt) {
        let began = ContinuousClock.now
        if rebalance.partitions.contains(where: { $0.partition >= inputPartitions }) {
            throw .rebuild("The topic has got more partitions; the topics are to be checked anew.")
        }
        // The order matters: the committed offset first, the marks after it, then the reading.
        let committed = try await patience.untilItWorks { () async throws(KafkaError) in
            try await clients.consumer.committed(rebalance.partitions)
        }
        var new: [Restoring] = []
        for partition in rebalance.partitions.sorted() {
            // Who finds its own mark has not died of what it says.
            new.append(
                Restoring(
                    run: LentRun(stageRun(for: partition)), of: definition, partition,
                    committed[partition], mark: marks.removeValue(forKey: partition)))
        }
        try await setMarks(&new)
        try await read(&new)
        let runs = try await finish(&new)
        var starts: [TopicPartition: Int64] = [:]
        for (item, run) in zip(new, runs) {
            let start = max(item.start, item.restoredNext)
            starts[item.partition] = start
            works[item.partition] = PartitionWork(
                item.partition, run: run, next: start, note: item.note,
                reach: item.own == nil ? reach : 0, marked: item.own)
            let partition = sinkPartition(item.partition)
            observe(
                .restored(
                    partition, records: item.count, from: start, took: ContinuousClock.now - began))
            if !item.note.isClean, item.isKnown, item.own == nil {
                observe(.uncleanEnd(partition, at: start))
            }
        }
        do throws(KafkaError) {
            try await clients.consumer.acknowledge(rebalance, startingAt: starts)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    func sinkPartition(_ partition: TopicPartition) -> SinkPartition {
        SinkPartition(topic: definition.input, partition: partition.partition)
    }

    private func stageRun(for partition: TopicPartition) -> sending StageRun {
        let clock = clock
        let number = partition.partition
        let topic = definition.input
        return StageRun(definition, partition: number) { offset in
            clock?.watch(
                offset.map { RecordPosition(topic: topic, partition: number, offset: $0) })
        }
    }

    /// What is to be read, up to marks that only a reader of uncommitted records can tell.
    private func setMarks(_ new: inout [Restoring]) async throws(WorkerInterrupt) {
        let reader = try MarkReader(settings)
        defer { reader.closeBehind(within: settings.closeLimit) }
        try await recall(&new, reader)
        for index in new.indices { try await setMark(&new[index], reader) }
    }

    private func setMark(_ item: inout Restoring, _ reader: MarkReader)
        async throws(WorkerInterrupt)
    {
        let input = try await reader.watermarks(of: item.partition, patience)
        try place(&item, input)
        switch definition.state {
        case .ownOutput(let topic):
            let own = TopicPartition(
                topic: settings.names.name(of: topic), partition: item.partition.partition)
            let (low, high) = try await reader.watermarks(of: own, patience)
            item.reading = (own, LogReader.Range(from: low, mark: high))
        case .input:
            item.reading = (item.partition, LogReader.Range(from: input.low, mark: item.start))
        case nil: break
        }
    }

    /// Where reading begins, after what is committed and what the topic keeps.
    private func place(
        _ item: inout Restoring, _ input: (low: Int64, high: Int64)
    ) throws(WorkerInterrupt) {
        let partition = sinkPartition(item.partition)
        if item.start > input.high {
            throw .failure(
                WorkerFailure(
                    .data,
                    "Group '\(settings.group)' has read \(item.partition) up to \(item.start), but "
                        + "the topic ends at \(input.high): it was made anew, or is another "
                        + "cluster's. Use the topic that belongs to the group, or a new prefix."))
        }
        if let output = item.doubt, item.start < input.high {
            throw .failure(lostTrack(of: item, output))
        }
        if item.start < input.low {
            if item.isKnown {
                observe(.retentionPassed(partition, committed: item.start, oldest: input.low))
            }
            item.start = input.low
        }
    }

    /// Reads the state of all partitions at once.
    private func read(_ new: inout [Restoring]) async throws(WorkerInterrupt) {
        var ranges: [TopicPartition: LogReader.Range] = [:]
        for item in new { if let (partition, range) = item.reading { ranges[partition] = range } }
        if ranges.isEmpty { return }
        var reader: LogReader
        do throws(KafkaError) {
            reader = try await LogReader(ranges, client: settings.client)
        } catch {
            throw WorkerInterrupt(error)
        }
        defer { reader.closeBehind(within: settings.closeLimit) }
        try await read(with: &reader, into: &new)
    }

    private func read(
        with reader: inout LogReader, into new: inout [Restoring]
    ) async throws(WorkerInterrupt) {
        var indices: [TopicPartition: Int] = [:]
        for (index, item) in new.enumerated() {
            if let partition = item.reading?.partition { indices[partition] = index }
        }
        let topic: Topic =
            if case .ownOutput(let topic) = definition.state { topic } else { definition.input }
        var pace = Pace(every: .seconds(1))
        report(new)
        while let runs = try await nextState(&reader) {
            try patience.checkStop()
            if pace.isDue() { report(new) }
            do throws(StageFailure) {
                for (partition, messages) in runs {
                    guard let index = indices[partition] else { continue }
                    try new[index].take(messages, topic: topic)
                }
            } catch {
                throw WorkerInterrupt(error)
            }
        }
    }

    /// Everything is read: the stages do what they put off, at the same time.
    private func finish(
        _ new: inout [Restoring]
    ) async throws(WorkerInterrupt) -> [StageRun] {
        do throws(StageFailure) {
            for index in new.indices { try new[index].takeLatest() }
            let runs = new.map(\.run)
            let ends = await withTaskGroup { group in
                for run in runs { group.addTask { run.ended } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            for end in ends { try end.get() }
            var given: [StageRun] = []
            for run in runs { given.append(try run.give()) }
            return given
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    private func report(_ restoring: [Restoring]) {
        for item in restoring {
            guard let range = item.reading?.range else { continue }
            observe(
                .restoring(
                    sinkPartition(item.partition), records: item.count,
                    of: range.mark - range.from))
        }
    }

    func nextState(
        _ reader: inout LogReader
    ) async throws(WorkerInterrupt) -> [LogReader.Run]? {
        do throws(KafkaError) {
            return try await reader.next()
        } catch {
            throw WorkerInterrupt(error)
        }
    }
}
