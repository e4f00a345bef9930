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
        var taken: [Int64] = []
        var fed: [Int64] = []
    }

    /// Nothing is under way between two calls of `publish`.
    func hasRoom(_ clients: SinkClients) -> Bool { true }

    /// Reads what waits and hands it to the sink.
    func publish(_ clients: SinkClients) async throws(WorkerInterrupt) {
        let steps = nextSteps(most: settings.batchRecords)
        guard !steps.isEmpty else { return window.close() }
        guard try await noteBefore(steps, clients) else { return }
        let began = ContinuousClock.now
        let reading = read(steps, clients)
        let decided = ContinuousClock.now
        guard try await send(reading, of: steps, clients) else { return }
        let moves = steps.map { $0.work.move(by: $0.step) }
        guard try await hand(reading.entries, moves, clients) else { return }
        var batch = CommittedBatch()
        batch.deciding = decided - began
        batch.committing = ContinuousClock.now - decided
        settle(steps, moves, reading, batch)
        await followUp(steps, clients)
    }

    /// Says on the broker what is about to be tried, where that is in doubt; false if it could not.
    private func noteBefore(
        _ steps: Steps, _ clients: SinkClients
    ) async throws(WorkerInterrupt) -> Bool {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, step) in steps where step.note != nil || work.caution.mustMark {
            offsets[work.name] = work.note(trying: step)
        }
        do throws(KafkaError) {
            try await clients.consumer.commit(offsets)
        } catch {
            try patience.bear(error, retryIn: window.failed())
            return false
        }
        for (name, offset) in offsets { works[name]?.noted(offset) }
        return true
    }

    private func read(_ steps: Steps, _ clients: SinkClients) -> Reading {
        let standings = steps.map { work, step in
            HangWitness.Standing(
                topic: work.place.topic, partition: work.name, next: work.next,
                note: CommitNote(metadata: work.note(trying: step).metadata))
        }
        witness.see(standings) { try? await clients.consumer.commit($0) }
        defer { clock?.watch(nil) }
        var reading = Reading()
        for (work, step) in steps {
            let records = work.intake.waiting.prefix(step.count)
            reading.taken += records.compactMap(\.timestamp)
            if let fed = records.first?.fedAt { reading.fed.append(fed) }
            for record in records { read(record, step.verdict, into: &reading) }
        }
        return reading
    }

    private func read(_ record: InputRecord, _ verdict: Quarantine?, into reading: inout Reading) {
        reading.count += 1
        if record.isReplay(forOtherThan: definition.name) { return }
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

    /// Publishes the letters that are not on their topic yet, in one transaction with a note that
    /// they are: should this worker die before the sink has moved, the next one leaves them out.
    private func send(
        _ reading: Reading, of steps: Steps, _ clients: SinkClients
    ) async throws(WorkerInterrupt) -> Bool {
        var records: [ProducerRecord] = []
        var ends: [TopicPartition: Int64] = [:]
        for ((position, _), letter) in zip(reading.faults, reading.letters) {
            let name = topicPartition(position.sinkPartition)
            guard let work = works[name], position.offset >= work.lettersTo else { continue }
            records.append(ProducerRecord(letter, names: settings.names))
            ends[name] = position.offset + 1
        }
        if records.isEmpty { return true }
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, step) in steps {
            guard let end = ends[work.name] else { continue }
            offsets[work.name] = works[work.name]?.note(trying: step, lettersTo: end)
        }
        switch await clients.letters.publish(records, moving: offsets) {
        case .committed: break
        case .aborted(let error):
            try patience.bear(error, retryIn: window.failed())
            return false
        case .fenced(let error): throw patience.fenced(error)
        case .unknown(let error): throw .rebuild(error.description)
        }
        for (name, offset) in offsets { works[name]?.sent(lettersTo: ends[name] ?? 0, offset) }
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
        batch.taken = reading.taken
        batch.fed = reading.fed
        for ((work, step), move) in zip(steps, moves) {
            works[work.name]?.passed(step, move)
            batch.positions[work.place] = move.to
        }
        for ((position, fault), letter) in zip(reading.faults, reading.letters) {
            let trace = letter.headers.text(of: HeaderName.traceParent)
            observe(.letter(position, fault: fault, trace: trace))
        }
        observe(.committed(batch))
        window.succeeded()
        window.sent(
            isMoreWaiting: works.values.contains { !$0.intake.waiting.isEmpty }, isHurried: true)
    }

    /// Lets the group's offsets follow, for whoever looks at the lag; it may fail.
    private func followUp(_ steps: Steps, _ clients: SinkClients) async {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, _) in steps { offsets[work.name] = works[work.name]?.following }
        do throws(KafkaError) {
            try await clients.consumer.commit(offsets)
            for (name, offset) in offsets { works[name]?.noted(offset) }
        } catch {
            observe(.trouble(error.description, retryIn: settings.batchWindow))
        }
    }

    func part(from going: [SinkWork], _ clients: SinkClients) async {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for work in going { offsets[work.name] = work.parting }
        try? await clients.consumer.commit(offsets)
    }
}

extension RecordPosition {
    fileprivate var sinkPartition: SinkPartition {
        SinkPartition(topic: topic, partition: partition)
    }
}
