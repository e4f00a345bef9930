import CRdKafka
import Synchronization

extension KafkaConsumer {
    /// Lets a rebalance go on: only now do the partitions come or go.
    ///
    /// - Parameters:
    ///   - rebalance: What an event brought.
    ///   - offsets: Where to begin new partitions; the others begin at the committed offset.
    ///   - timeout: How long is waited for the library; no broker is asked.
    /// - Throws: `invalidState` when the rebalance is over already.
    public nonisolated func acknowledge(
        _ rebalance: Rebalance, startingAt offsets: [TopicPartition: Int64] = [:],
        timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try await attempt("Acknowledging a rebalance", within: timeout) {
            (consumer) throws(KafkaError) in
            try consumer.acknowledgeNow(rebalance, startingAt: offsets)
        }
    }

    private func acknowledgeNow(
        _ rebalance: Rebalance, startingAt offsets: [TopicPartition: Int64]
    ) throws(KafkaError) {
        try checkOpen()
        // One without partitions has been acknowledged on arrival.
        if rebalance.partitions.isEmpty { return }
        guard pending == rebalance else {
            throw KafkaError(
                code: .invalidState, message: "This rebalance has been acknowledged already")
        }
        pending = nil
        letGo()
        if rebalance.isAssignment {
            try take(rebalance, startingAt: offsets)
        } else {
            try give(rebalance)
        }
        thread.doorbell.ring()
    }

    /// Handles a rebalance event; the event's owner destroys it.
    func rebalance(_ event: OpaquePointer) {
        guard let list = rd_kafka_event_topic_partition_list(event) else { return }
        rebalances += 1
        let isLost = rd_kafka_assignment_lost(handle.pointer) != 0
        let rebalance = Rebalance(
            partitions: PartitionList.elements(of: list).map(\.partition),
            isCooperative: isCooperative, number: rebalances,
            isAssignment: rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS)
        if rebalance.isAssignment {
            joining.assign()
        } else {
            // What is done of them until the acknowledgement is committed with it.
            forget(Set(rebalance.partitions), keepsDone: !isLost)
        }
        if phase != .open || rebalance.partitions.isEmpty {
            answer(rebalance)
            if phase != .open || !rebalance.isAssignment || !assigned.isEmpty { return }
        } else {
            pending = rebalance
        }
        let news: ConsumerEvent =
            rebalance.isAssignment
            ? .assigned(rebalance) : isLost ? .lost(rebalance) : .revoked(rebalance)
        wake(mailbox.withLock { $0.put(.success(news), urgent: true) })
    }

    /// Whether the group shares its partitions out step by step.
    ///
    /// The library asks its group for it and waits for the answer without limit: never while
    /// leaving, when the group may have ended and the answer never comes.
    private var isCooperative: Bool {
        if leaving == nil, phase != .closed, let name = rd_kafka_rebalance_protocol(handle.pointer)
        {
            knownCooperative = String(cString: name) == "COOPERATIVE"
        }
        return knownCooperative ?? (configuration.assignment == .cooperativeSticky)
    }

    /// Acknowledges without anyone being asked: while closing, or when nothing moves.
    func answer(_ rebalance: Rebalance) {
        if leaving != nil { return answerWhileLeaving(rebalance) }
        do throws(KafkaError) {
            if rebalance.isAssignment {
                try take(rebalance, startingAt: [:])
            } else {
                try give(rebalance)
            }
        } catch {
            handle.log(.warning, "REBALANCE", error.description)
        }
    }

    /// Answers once: that ends the group, whatever the answer says.
    ///
    /// A group that has ended answers no call, and librdkafka waits for it without end; so this is
    /// not done on the thread that everything else waits for.
    private func answerWhileLeaving(_ rebalance: Rebalance) {
        assigned = []
        if leaving?.hasAnswered == true { return }
        leaving?.hasAnswered = true
        blocking.submit { [handle] in
            if rd_kafka_consumer_closed(handle.pointer) != 0 { return }
            let list = PartitionList(rebalance.partitions)
            guard rebalance.isCooperative else {
                rd_kafka_assign(handle.pointer, rebalance.isAssignment ? list.pointer : nil)
                return
            }
            let error =
                rebalance.isAssignment
                ? rd_kafka_incremental_assign(handle.pointer, list.pointer)
                : rd_kafka_incremental_unassign(handle.pointer, list.pointer)
            if let error { rd_kafka_error_destroy(error) }
        }
    }

    private func take(
        _ rebalance: Rebalance, startingAt offsets: [TopicPartition: Int64]
    ) throws(KafkaError) {
        var starts: [TopicPartition: Int64] = [:]
        for partition in rebalance.partitions {
            starts[partition] = offsets[partition] ?? Int64(RD_KAFKA_OFFSET_INVALID)
        }
        forget(Set(rebalance.partitions))
        route(rebalance.partitions)
        let list = PartitionList(starts)
        if rebalance.isCooperative {
            try check(rd_kafka_incremental_assign(handle.pointer, list.pointer), "Assigning")
            assigned.formUnion(rebalance.partitions)
        } else {
            let result = rd_kafka_assign(handle.pointer, list.pointer)
            if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Assigning") }
            assigned = Set(rebalance.partitions)
        }
        mailbox.withLock { $0.move(to: starts) }
    }

    private func give(_ rebalance: Rebalance) throws(KafkaError) {
        storeSettled()
        if rebalance.isCooperative {
            let list = PartitionList(rebalance.partitions)
            assigned.subtract(rebalance.partitions)
            try check(rd_kafka_incremental_unassign(handle.pointer, list.pointer), "Unassigning")
        } else {
            assigned = []
            let result = rd_kafka_assign(handle.pointer, nil)
            if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Unassigning") }
        }
    }

    private func check(_ error: OpaquePointer?, _ what: String) throws(KafkaError) {
        if let error { throw KafkaError(consuming: error, what) }
    }
}
