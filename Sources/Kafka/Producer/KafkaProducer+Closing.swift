import CRdKafka
import Synchronization

extension KafkaProducer {
    /// Delivers what was handed over, as far as the time allows, and frees the client.
    ///
    /// Every waiting caller gets the true outcome of its record; what was not delivered in time
    /// fails as `purged`. An open transaction is aborted. Returns in its time whatever happens.
    @discardableResult
    public nonisolated func close(within limit: Duration = .seconds(10)) async -> CloseOutcome {
        await CloseOutcome.bounded(by: limit) { await self.closeOnce(within: limit) }
    }

    private func closeOnce(within limit: Duration) async -> CloseOutcome {
        if let closeTask { return await closeTask.value }
        let deadline = MonotonicTime.now.advanced(by: limit)
        let task = Task { await self.shutDown(by: deadline, delivering: limit * 3 / 4) }
        closeTask = task
        return await task.value
    }

    private func shutDown(by deadline: MonotonicTime, delivering: Duration) async -> CloseOutcome {
        phase = .closing
        offerSpace()
        await deliver(by: .now.advanced(by: delivering))
        let flags =
            RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING
        rd_kafka_purge(handle.pointer, flags)
        _ = serve()
        phase = .closed
        let error = KafkaError(
            code: .purged, message: "The producer was closed before the record was delivered",
            mayBePersisted: true)
        for group in groups.values { group.giveUp(error) }
        let destroyed = Completion<Bool>()
        blocking.submit { [handle] in
            handle.destroy()
            destroyed.finish(true)
        }
        blocking.stop()
        return await destroyed.value(by: deadline, else: false) ? .clean : .abandoned
    }

    /// Ends the transaction or waits for records, while reports are still served.
    private func deliver(by deadline: MonotonicTime) async {
        let done = Completion<Void>()
        blocking.submit { [handle] in
            let wait = deadline.remaining.milliseconds
            if handle.isInTransaction.load(ordering: .acquiring) {
                if let error = rd_kafka_abort_transaction(handle.pointer, wait) {
                    handle.log(
                        .warning, "CLOSE", KafkaError(consuming: error, "Closing").description)
                } else {
                    handle.isInTransaction.store(false, ordering: .releasing)
                }
            } else {
                rd_kafka_flush(handle.pointer, wait)
            }
            done.finish(())
        }
        await done.value(by: deadline, else: ())
    }
}
