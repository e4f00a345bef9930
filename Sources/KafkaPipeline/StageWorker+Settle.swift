internal import Kafka
internal import Pipeline

extension StageWorker {
    /// Waits until no more than so many batches are under way.
    func settle(downTo most: Int) async throws(WorkerInterrupt) {
        try await settleLanded()
        while batches.count > most, let oldest = batches.first {
            _ = await oldest.flight.landing
            try await settleLanded()
        }
    }

    func settleAll(isLost: Bool) async throws(WorkerInterrupt) {
        if isLost { for batch in batches { batch.flight.giveUp() } }
        try await settle(downTo: 0)
    }

    /// Takes in how batches ended, the oldest first, as far as they have.
    func settleLanded() async throws(WorkerInterrupt) {
        while let oldest = batches.first, let outcome = oldest.flight.outcome {
            switch outcome {
            case .committed:
                batches.removeFirst()
                settle(oldest)
            case .aborted(let error): try await takeBack(error)
            case .fenced(let error): throw fenced(error, oldest)
            // It may be final or not. The topics know: new clients, and the state from there.
            case .unknown(let error): throw .rebuild(error.description)
            }
        }
    }

    private func fenced(_ error: KafkaError, _ batch: BatchUnderWay) -> WorkerInterrupt {
        patience.fenced(error, openFor: ContinuousClock.now - batch.decided)
    }

    private func settle(_ done: BatchUnderWay) {
        var batch = CommittedBatch()
        batch.deciding = done.deciding
        batch.committing = ContinuousClock.now - done.decided
        for (work, portion) in done.portions {
            work.settle()
            batch.records += portion.records.count
            batch.taken += portion.records.compactMap(\.timestamp)
            if let fed = portion.records.first?.fedAt { batch.fed.append(fed) }
            batch.positions[work.place] = portion.next
            for decision in portion.decisions {
                batch.outputs += decision.fault == nil ? decision.outputs.count : 0
                guard let fault = decision.fault else { continue }
                batch.letters += 1
                observe(.letter(decision.position, fault: fault, trace: decision.trace))
            }
        }
        observe(.committed(batch))
        most = min(most * 2, settings.batchRecords)
        window.succeeded()
    }

    /// Takes back every batch under way, the newest first: the state is as it was, the records
    /// wait, and the next attempt comes after a pause.
    func takeBack(_ error: KafkaError) async throws(WorkerInterrupt) {
        for batch in batches {
            switch await batch.flight.landing {
            case .committed, .aborted: break
            case .fenced(let error): throw fenced(error, batch)
            case .unknown(let error): throw .rebuild(error.description)
            }
        }
        let failed = batches.first
        while let batch = batches.popLast() {
            for (work, _) in batch.portions.reversed() { work.takeBack() }
        }
        observe(.aborted(error))
        if error.code == .messageTooLarge {
            // One of them is the cause: alone it harms no other, and alone it is known.
            if most == 1, let (work, portion) = failed?.portions.first,
                let record = portion.records.first
            {
                work.refuse(record, because: error.message)
            }
            most = 1
        }
        _ = window.failed()
    }

    /// Notes that this owner of the partitions ended in good order; nothing is under way then.
    ///
    /// If that fails the next owner is only more careful.
    func part(from works: [PartitionWork], _ clients: StageClients) async {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for work in works {
            guard let note = work.parting else { continue }
            offsets[work.partition] = CommittedOffset(offset: work.next, metadata: note.metadata)
        }
        guard !offsets.isEmpty else { return }
        let outcome = await send([], moving: offsets, clients).landing
        if let error = outcome.error { observe(.aborted(error)) }
    }
}
