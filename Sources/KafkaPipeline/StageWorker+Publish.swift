internal import Kafka
internal import Pipeline

extension StageWorker {
    /// Decides what waits and publishes what follows, in one transaction.
    func publish(_ clients: Transactor) async throws(WorkerInterrupt) {
        let steps = nextSteps()
        guard !steps.isEmpty else { return window.succeeded(isMoreWaiting: false) }
        guard try await noteBefore(steps, clients) else { return }
        let began = ContinuousClock.now
        let portions = try decide(steps, clients)
        let decided = ContinuousClock.now
        let outcome = await clients.publish(
            records(of: portions), moving: offsets(after: portions))
        switch outcome {
        case .committed:
            settle(portions, deciding: decided - began, committing: ContinuousClock.now - decided)
        case .aborted(let error): takeBack(portions, error)
        case .fenced(let error): throw patience.fenced(error)
        // It may be final or not. The topics know: new clients, and the state from there.
        case .unknown(let error): throw .rebuild(error.description)
        }
    }

    private typealias Steps = [(work: PartitionWork, step: Caution.Step)]
    typealias Portions = [(work: PartitionWork, portion: PartitionWork.Portion)]

    private func nextSteps() -> Steps {
        var steps: Steps = []
        var left = most
        for (_, work) in works.sorted(by: { $0.key < $1.key }) {
            guard let step = work.step(most: left) else { continue }
            steps.append((work, step))
            left -= step.count
        }
        return steps
    }

    /// Says on the broker what is about to be tried, where that is in doubt; false if it could not.
    private func noteBefore(_ steps: Steps, _ clients: Transactor) async throws(WorkerInterrupt)
        -> Bool
    {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, step) in steps where step.note != nil || work.caution.mustMark {
            let note = CommitNote(suspect: step.note ?? work.caution.suspect, skipped: work.skipped)
            offsets[work.partition] = CommittedOffset(offset: work.next, metadata: note.metadata)
        }
        if offsets.isEmpty { return true }
        switch await clients.publish([], moving: offsets) {
        case .committed:
            for (work, _) in steps where offsets[work.partition] != nil { work.caution.noted() }
            return true
        case .aborted(let error):
            takeBack([], error)
            return false
        case .fenced(let error): throw patience.fenced(error)
        case .unknown(let error): throw .rebuild(error.description)
        }
    }

    private func decide(_ steps: Steps, _ clients: Transactor) throws(WorkerInterrupt) -> Portions {
        let standings = steps.map { work, step in
            HangWitness.Standing(
                topic: definition.input, partition: work.partition, next: work.next,
                note: CommitNote(suspect: step.note ?? work.caution.suspect, skipped: work.skipped))
        }
        witness.see(standings) { _ = await clients.publish([], moving: $0) }
        var portions: Portions = []
        do throws(StageFailure) {
            for (work, step) in steps { portions.append((work, try work.decide(step))) }
        } catch {
            for (work, _) in portions { work.run.rollBack() }
            throw WorkerInterrupt(error)
        }
        return portions
    }

    private func records(of portions: Portions) -> [ProducerRecord] {
        portions.flatMap { $0.portion.decisions.flatMap(\.outputs) }
            .map { ProducerRecord($0, names: settings.names) }
    }

    private func offsets(after portions: Portions) -> [TopicPartition: CommittedOffset] {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, portion) in portions {
            offsets[work.partition] = CommittedOffset(
                offset: portion.next, metadata: work.note(after: portion).metadata)
        }
        return offsets
    }

    private func settle(_ portions: Portions, deciding: Duration, committing: Duration) {
        var batch = CommittedBatch()
        batch.deciding = deciding
        batch.committing = committing
        for (work, portion) in portions {
            work.settle(portion)
            batch.records += portion.records.count
            batch.positions[sinkPartition(work.partition)] = portion.next
            for decision in portion.decisions {
                batch.outputs += decision.fault == nil ? decision.outputs.count : 0
                guard let fault = decision.fault else { continue }
                batch.letters += 1
                observe(.letter(decision.position, fault: fault))
            }
        }
        observe(.committed(batch))
        most = min(most * 2, settings.batchRecords)
        window.succeeded(isMoreWaiting: works.values.contains { !$0.intake.waiting.isEmpty })
    }

    /// The state is as before, the records wait, and the next attempt comes after a pause.
    private func takeBack(_ portions: Portions, _ error: KafkaError) {
        for (work, _) in portions.reversed() { work.run.rollBack() }
        observe(.aborted(error))
        if error.code == .messageTooLarge {
            // One of them is the cause: alone it harms no other, and alone it is known.
            if most == 1, let (work, portion) = portions.first, let record = portion.records.first {
                work.refuse(record, because: error.message)
            }
            most = 1
        }
        _ = window.failed()
    }

    /// Notes that this owner of the partitions ended in good order.
    ///
    /// If that fails the next owner is only more careful.
    func part(from works: [PartitionWork], _ clients: Transactor) async {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for work in works {
            guard let note = work.parting else { continue }
            offsets[work.partition] = CommittedOffset(offset: work.next, metadata: note.metadata)
        }
        guard !offsets.isEmpty else { return }
        switch await clients.publish([], moving: offsets) {
        case .committed: break
        case .aborted(let error), .unknown(let error), .fenced(let error):
            observe(.aborted(error))
        }
    }
}
