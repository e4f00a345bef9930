import CRdKafka
import Synchronization

extension KafkaConsumer {
    /// Leaves the group and frees the client, within the given time whatever happens.
    ///
    /// Nothing is committed but what `autoCommit` has promised. Waiting calls end with `closed`.
    @discardableResult
    public func close(within limit: Duration = .seconds(10)) async -> CloseOutcome {
        if let closeTask { return await closeTask.value }
        let deadline = MonotonicTime.now.advanced(by: limit)
        let task = Task { await self.shutDown(by: deadline, leaving: limit * 3 / 4) }
        closeTask = task
        return await task.value
    }

    private func shutDown(by deadline: MonotonicTime, leaving: Duration) async -> CloseOutcome {
        storeSettled()
        phase = .closing
        wake(mailbox.withLock { $0.close() })
        await leave(by: .now.advanced(by: leaving))
        phase = .closed
        let destroyed = Completion<Bool>()
        blocking.submit { [handle] in
            handle.destroy()
            destroyed.finish(true)
        }
        blocking.stop()
        return await destroyed.value(by: deadline, else: false) ? .clean : .abandoned
    }

    /// Leaves the group in good order while events are still served.
    private func leave(by deadline: MonotonicTime) async {
        let left = Completion<Void>()
        closing = (deadline, left)
        if let error = rd_kafka_consumer_close_queue(handle.pointer, handle.events) {
            // A client with a fatal error cannot leave; destroying it is all that remains.
            handle.log(.warning, "CLOSE", KafkaError(consuming: error, "Closing").description)
            closing = nil
            return
        }
        if let pending {
            self.pending = nil
            answer(pending)
        }
        thread.doorbell.ring()
        await left.value
    }
}
