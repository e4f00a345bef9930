internal import Kafka
internal import Pipeline

extension StageWorker {
    private typealias Steps = [(work: PartitionWork, step: Caution.Step)]
    typealias Portions = [(work: PartitionWork, portion: PartitionWork.Portion)]

    /// Decides what waits and sends it on its way, behind the batch before it.
    ///
    /// While that becomes final this one is handed over, and a third one decided, which then waits
    /// for the producer of the first. In doubt every batch goes alone.
    func publish(_ clients: StageClients) async throws(WorkerInterrupt) {
        let isAlone = mustGoAlone
        try await settle(downTo: isAlone ? 0 : clients.deliveries.count)
        // What was taken back just now waits for its next attempt.
        if window.isRetrying, !window.isDue(works.values.map(\.intake)) { return }
        let steps = nextSteps(most: most)
        guard !steps.isEmpty else { return window.close() }
        guard try await noteBefore(steps, clients) else { return }
        let began = ContinuousClock.now
        let portions = try decide(steps, clients)
        let decided = ContinuousClock.now
        let flight = send(records(of: portions), moving: offsets(after: portions), clients)
        batches.append(
            BatchUnderWay(
                portions: portions, flight: flight, deciding: decided - began, decided: decided))
        window.sent(
            isMoreWaiting: works.values.contains { !$0.intake.waiting.isEmpty },
            isHurried: isAlone)
        if isAlone { try await settle(downTo: 0) }
    }

    func hasRoom(_ clients: StageClients) -> Bool {
        batches.count < (mustGoAlone ? 1 : clients.deliveries.count)
    }

    private var mustGoAlone: Bool {
        window.isRetrying || most < settings.batchRecords
            || works.values.contains { $0.mustGoAlone }
    }

    /// Sends a batch on its way with the producer whose turn it is.
    func send(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset],
        _ clients: StageClients
    ) -> Flight {
        let delivery = clients.deliveries[turn % clients.deliveries.count]
        turn += 1
        let isTaken = batches.count >= clients.deliveries.count
        return Flight(
            records, moving: offsets, by: delivery,
            onceFreeOf: isTaken ? batches[batches.count - clients.deliveries.count].flight : nil,
            after: batches.last?.flight, limit: settings.callLimit * 6
        ) { [consumer = clients.consumer] in consumer.interrupt() }
    }

    /// Says on the broker what is about to be tried, where that is in doubt; false if it could not.
    private func noteBefore(
        _ steps: Steps, _ clients: StageClients
    ) async throws(WorkerInterrupt) -> Bool {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, step) in steps { offsets[work.partition] = work.mark(before: step) }
        if offsets.isEmpty { return true }
        switch await send([], moving: offsets, clients).landing {
        case .committed:
            for (work, _) in steps {
                if let offset = offsets[work.partition] { work.noted(offset) }
            }
            return true
        case .aborted(let error):
            try await takeBack(error)
            return false
        case .fenced(let error): throw patience.fenced(error)
        case .unknown(let error): throw .rebuild(error.description)
        }
    }

    private func decide(_ steps: Steps, _ clients: StageClients) throws(WorkerInterrupt) -> Portions
    {
        let standings = steps.map { work, step in
            HangWitness.Standing(
                topic: definition.input, partition: work.partition, next: work.ahead,
                note: work.note(trying: step))
        }
        let delivery = clients.deliveries[turn % clients.deliveries.count]
        witness.see(standings) { [before = batches.last?.flight, limit = settings.callLimit] in
            // An offset that another batch is about to pass may not come after it.
            if let before, await !before.landing.isCommitted { return }
            let note = Flight([], moving: $0, by: delivery, after: nil, limit: limit) {}
            _ = await note.landing
        }
        var portions: Portions = []
        do throws(StageFailure) {
            for (work, step) in steps { portions.append((work, try work.decide(step))) }
        } catch {
            for (work, _) in portions { work.takeBack() }
            throw WorkerInterrupt(error)
        }
        return portions
    }

    private func records(of portions: Portions) -> [ProducerRecord] {
        portions.flatMap { definition.published($0.portion.decisions.flatMap(\.outputs)) }
            .map { ProducerRecord($0, names: settings.names) }
    }

    private func offsets(after portions: Portions) -> [TopicPartition: CommittedOffset] {
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for (work, portion) in portions { offsets[work.partition] = portion.offset }
        return offsets
    }
}
