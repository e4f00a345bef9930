/// Runs a stage over one partition of its input, in one process as over Kafka: whoever publishes
/// its decisions publishes the same bytes.
public final class StageRun {
    /// What runs.
    public let definition: StageDefinition
    /// The partition of the input.
    public let partition: Int32
    private let stage: any Stage
    private let headers: StageHeaders
    private static let currentSchema = Array(SchemaVersion.current.description.utf8)
    private let watch: (Int64?) -> Void
    /// How many marks of the stage each batch holds that can still be taken back.
    private var batches: [Int] = []

    /// A stage without state; `watch` is told the offset before each record, and nil when none is
    /// at work.
    public init(
        _ definition: StageDefinition, partition: Int32,
        watch: @escaping (Int64?) -> Void = { _ in }
    ) {
        self.definition = definition
        self.partition = partition
        self.watch = watch
        stage = definition.make(partition)
        headers = StageHeaders(definition)
    }

    /// Decides a batch that can be taken back; what is quarantined becomes a dead letter unseen.
    ///
    /// - Throws: `StageFailure` where the stage must stop; the state is then as before the batch.
    public func decide(
        _ batch: [InputRecord], quarantined: [Int64: Quarantine] = [:]
    ) throws(StageFailure) -> [Decision] {
        defer { watch(nil) }
        stage.mark()
        do throws(StageFailure) {
            if let decisions = try decideAtOnce(batch, quarantined) {
                batches.append(1)
                return decisions
            }
        } catch {
            stage.rollBack()
            throw error
        }
        stage.rollBack()
        return try decideSingly(batch, quarantined)
    }

    /// Makes the oldest batch final.
    public func settle() {
        guard !batches.isEmpty else { return }
        for _ in 0..<batches.removeFirst() { stage.settle() }
    }

    /// Takes the newest batch back.
    public func rollBack() {
        guard let marks = batches.popLast() else { return }
        for _ in 0..<marks { stage.rollBack() }
    }

    /// The whole batch under one mark; nil if an output is too large, so that one record must be
    /// taken back alone.
    private func decideAtOnce(
        _ batch: [InputRecord], _ quarantined: [Int64: Quarantine]
    ) throws(StageFailure) -> [Decision]? {
        var decisions: [Decision] = []
        decisions.reserveCapacity(batch.count)
        for record in batch {
            let decision = try decide(record, quarantined[record.offset])
            if tooLarge(decision) != nil { return nil }
            decisions.append(decision)
        }
        return decisions
    }

    private func decideSingly(
        _ batch: [InputRecord], _ quarantined: [Int64: Quarantine]
    ) throws(StageFailure) -> [Decision] {
        var decisions: [Decision] = []
        var marks = 0
        do throws(StageFailure) {
            for record in batch {
                stage.mark()
                marks += 1
                var decision = try decide(record, quarantined[record.offset])
                if let output = tooLarge(decision) {
                    stage.rollBack()
                    stage.mark()
                    decision = refused(record, .tooLarge(output))
                }
                decisions.append(decision)
            }
        } catch {
            for _ in 0..<marks { stage.rollBack() }
            throw error
        }
        batches.append(marks)
        return decisions
    }

    private func tooLarge(_ decision: Decision) -> OutputRecord? {
        guard decision.fault == nil else { return nil }
        return decision.outputs.first { $0.size > RecordLimits.output }
    }

    private func decide(
        _ record: InputRecord, _ quarantine: Quarantine?
    ) throws(StageFailure) -> Decision {
        if record.isReplay(forOtherThan: definition.name) {
            return Decision(
                position: record.position, outputs: [], fault: nil, isQuarantined: false)
        }
        if let quarantine { return refused(record, quarantine) }
        try checkSchema(of: record)
        watch(record.offset)
        let provenance = Provenance(of: record, in: headers)
        do throws(RecordFault) {
            var outputs = try stage.decide(record)
            for index in outputs.indices {
                outputs[index] = provenance.complete(outputs[index], index: index)
            }
            return Decision(
                position: record.position, outputs: outputs, fault: nil, isQuarantined: false)
        } catch {
            let letter = DeadLetter.letter(
                for: record, fault: error, attempts: 1, stage: definition)
            return Decision(
                position: record.position, outputs: [letter], fault: error, isQuarantined: false)
        }
    }

    private func refused(_ record: InputRecord, _ quarantine: Quarantine) -> Decision {
        let letter = DeadLetter.letter(
            for: record, fault: quarantine.fault, attempts: quarantine.attempts, stage: definition)
        return Decision(
            position: record.position, outputs: [letter], fault: quarantine.fault,
            isQuarantined: true)
    }

    private func checkSchema(of record: InputRecord) throws(StageFailure) {
        guard let bytes = record.headers.bytes(of: HeaderName.schema),
            bytes != Self.currentSchema,
            let text = String(validating: bytes, as: UTF8.self), let version = SchemaVersion(text),
            version.major > SchemaVersion.current.major
        else { return }
        throw .unknownSchema(text, of: record, stage: definition.name)
    }
}

extension StageRun {
    /// Takes a record of the state source into the state; records of others change nothing.
    ///
    /// - Throws: `StageFailure` for one of its own that cannot be read.
    public func restore(_ record: InputRecord) throws(StageFailure) {
        guard let state = definition.state else { return }
        defer { watch(nil) }
        if case .ownOutput = state {
            // A replay of an own record is no new one: what it says came back with the first.
            guard record.headers.bytes(of: HeaderName.stage) == headers.name, !record.isReplay
            else {
                return
            }
        }
        if record.isReplay(forOtherThan: definition.name) { return }
        try checkSchema(of: record)
        watch(record.offset)
        do throws(RecordFault) {
            try stage.restore(record)
        } catch {
            // What is unreadable in the input was a dead letter when it came: the state is none
            // the wiser for it.
            if state == .input { return }
            throw .unreadableState(error, at: "\(record.position)", stage: definition.name)
        }
    }

    /// Ends the restore: to be called once, before the first decision.
    ///
    /// - Throws: `StageFailure` for a record of the state source that cannot be read.
    public func restored() throws(StageFailure) {
        do throws(RecordFault) {
            try stage.restored()
        } catch {
            throw .unreadableState(error, at: "partition \(partition)", stage: definition.name)
        }
    }

    /// The offset after the record of the input that led to a record of its own; nil for others.
    public func offset(after record: InputRecord) -> Int64? {
        guard record.headers.bytes(of: HeaderName.stage) == headers.name, !record.isReplay,
            let source = record.headers.bytes(of: HeaderName.source)
                .flatMap(RecordPosition.init(bytes:)),
            source.topic == definition.input, source.partition == partition
        else { return nil }
        return source.offset + 1
    }
}
