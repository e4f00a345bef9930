internal import Kafka
internal import Pipeline

extension SinkWorker {
    private typealias Steps = [(work: SinkWork, step: Caution.Step)]

    /// What was read of a batch.
    private struct Reading {
        var entries: [Sink.Entry] = []
        var letters: [OutputRecord] = []
        var faults: [(RecordPosition, RecordFault)] = []
        var count = 0
    }

    /// Reads what waits and hands it to the sink.
    func apply(_ clients: SinkClients) async throws(WorkerInterrupt) {
        let steps = nextSteps()
        guard !steps.isEmpty else { return window.close() }
        guard try await noteBefore(steps, clients) else { return }
        let began = ContinuousClock.now
        let reading = read(steps, clients)
        let decided = ContinuousClock.now
        // A letter may be there twice if the worker dies between; a record is never lost.
        guard try await send(reading, clients) else { return }
        let moves = steps.map { $0.work.move(by: $0.step) }
        guard try await hand(reading.entries, moves, clients) else { return }
        var batch = CommittedBatch()
        batch.deciding = decided - began
        batch.committing = ContinuousClock.now - decided
        settle(steps, moves, reading, batch)
        await followUp(moves, clients)
    }

    private func nextSteps() -> Steps {
        var steps: Steps = []
        var left = settings.batchRecords
        for work in works.values.sorted(by: { $0.partition.description < $1.partition.description })
        {
            guard let step = work.step(most: left) else { continue }
            steps.append((work, step))
            left -= step.count
        }
        return steps
    }

    /// Says on the broker what is about to be tried, where that is in doubt; false if it could not.
    private func noteBefore(
        _ steps: Steps, _ clients: SinkClients
    ) async throws(WorkerInterrupt) -> Bool {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, step) in steps where step.note != nil || work.caution.mustMark {
            let note = CommitNote(suspect: step.note ?? work.caution.suspect)
            offsets[topicPartition(work.partition)] = CommittedOffset(
                offset: work.next, metadata: note.metadata)
        }
        do throws(KafkaError) {
            try await clients.consumer.commit(offsets)
        } catch {
            try patience.bear(error, retryIn: window.failed())
            return false
        }
        for (work, _) in steps where offsets[topicPartition(work.partition)] != nil {
            works[work.partition]?.caution.noted()
        }
        return true
    }

    private func read(_ steps: Steps, _ clients: SinkClients) -> Reading {
        let standings = steps.map { work, step in
            HangWitness.Standing(
                topic: work.partition.topic, partition: topicPartition(work.partition),
                next: work.next, note: CommitNote(suspect: step.note ?? work.caution.suspect))
        }
        witness.see(standings) { try? await clients.consumer.commit($0) }
        defer { clock?.watch(nil) }
        var reading = Reading()
        for (work, step) in steps {
            for record in work.intake.waiting.prefix(step.count) {
                read(record, step.verdict, into: &reading)
            }
        }
        return reading
    }

    private func read(_ record: InputRecord, _ verdict: Quarantine?, into reading: inout Reading) {
        reading.count += 1
        var refusal = verdict
        if refusal == nil {
            clock?.watch(record.position)
            do throws(RecordFault) {
                return reading.entries.append(try definition.sink.read(record))
            } catch {
                refusal = Quarantine(fault: error, attempts: 1)
            }
        }
        guard let refusal else { return }
        reading.faults.append((record.position, refusal.fault))
        reading.letters.append(
            DeadLetter.letter(
                for: record, fault: refusal.fault, attempts: refusal.attempts,
                sink: definition.name))
    }

    private func send(
        _ reading: Reading, _ clients: SinkClients
    ) async throws(WorkerInterrupt) -> Bool {
        let new = zip(reading.faults, reading.letters).filter { fault, _ in
            works[fault.0.sinkPartition]?.sent.contains(fault.0.offset) == false
        }
        do throws(KafkaError) {
            let results = try await clients.producer.publish(
                new.map { ProducerRecord($0.1, names: settings.names) })
            for result in results { _ = try result.get() }
        } catch {
            try patience.bear(error, retryIn: window.failed())
            return false
        }
        for (fault, _) in new { works[fault.0.sinkPartition]?.sent.insert(fault.0.offset) }
        return true
    }

    private func hand(
        _ entries: [Sink.Entry], _ moves: [SinkMove], _ clients: SinkClients
    ) async throws(WorkerInterrupt) -> Bool {
        do throws(SinkError) {
            try await definition.sink.apply(entries, cluster: clients.cluster, moves: moves)
            return true
        } catch {
            switch error {
            case .unavailable(let reason):
                observe(.trouble(reason, retryIn: window.failed()))
                return false
            case .notOwner(let reason): throw .rebuild(reason)
            case .stop(let reason): throw .failure(WorkerFailure(.data, reason))
            }
        }
    }

    private func settle(
        _ steps: Steps, _ moves: [SinkMove], _ reading: Reading, _ batch: CommittedBatch
    ) {
        var batch = batch
        batch.records = reading.count
        batch.outputs = reading.entries.count
        batch.letters = reading.letters.count
        for ((work, step), move) in zip(steps, moves) {
            works[work.partition]?.passed(step, move)
            batch.positions[work.partition] = move.to
        }
        for (position, fault) in reading.faults { observe(.letter(position, fault: fault)) }
        observe(.committed(batch))
        window.succeeded()
        window.sent(
            isMoreWaiting: works.values.contains { !$0.intake.waiting.isEmpty }, isHurried: true)
    }

    /// Lets the group's offsets follow, for whoever looks at the lag; it may fail.
    private func followUp(_ moves: [SinkMove], _ clients: SinkClients) async {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for move in moves {
            let note = CommitNote(suspect: works[move.partition]?.caution.suspect)
            offsets[topicPartition(move.partition)] = CommittedOffset(
                offset: move.to, metadata: note.metadata)
        }
        try? await clients.consumer.commit(offsets)
    }

    /// Notes that this owner of the partitions ended in good order; it may fail.
    func part(from going: [SinkWork], _ clients: SinkClients) async {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for work in going {
            guard let note = work.parting else { continue }
            offsets[topicPartition(work.partition)] = CommittedOffset(
                offset: work.next, metadata: note.metadata)
        }
        try? await clients.consumer.commit(offsets)
    }
}

extension RecordPosition {
    fileprivate var sinkPartition: SinkPartition {
        SinkPartition(topic: topic, partition: partition)
    }
}
