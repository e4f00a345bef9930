import CRdKafka
import Synchronization

extension KafkaConsumer {
    /// Leaves the group and frees the client, within the given time whatever happens.
    ///
    /// Nothing is committed but what `autoCommit` has promised. Waiting calls end with `closed`.
    @discardableResult
    public nonisolated func close(within limit: Duration = .seconds(10)) async -> CloseOutcome {
        await CloseOutcome.bounded(by: limit) { await self.closeOnce(within: limit) }
    }

    private func closeOnce(within limit: Duration) async -> CloseOutcome {
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
        let limit = MonotonicTime.now.advanced(by: leaving)
        let isStuck = await !isDestroyable(by: limit)
        await leave(by: limit)
        phase = .closed
        if isStuck {
            handle.log(.warning, "CLOSE", "left while joining; the client is kept, not freed")
            handle.keep()
            blocking.stop()
            return .abandoned
        }
        let destroyed = Completion<Bool>()
        blocking.submit { [handle] in
            handle.destroy()
            destroyed.finish(true)
        }
        blocking.stop()
        return await destroyed.value(by: deadline, else: false) ? .clean : .abandoned
    }

    /// Answers the rebalances that nobody will acknowledge any more, while the group still stands.
    private func answerWhatIsPending() {
        if let pending {
            self.pending = nil
            answer(pending)
        }
        serveEvents()
    }

    /// Waits until the client may be destroyed, at most until the deadline; says whether it may.
    private func isDestroyable(by deadline: MonotonicTime) async -> Bool {
        if !joining.isUnderWay(on: handle) { return true }
        while joining.hasNoAssignment && MonotonicTime.now < deadline {
            try? await Task.sleep(for: .milliseconds(10))
        }
        return !joining.hasNoAssignment
    }

    /// Leaves the group in good order while events are still served.
    private func leave(by deadline: MonotonicTime) async {
        answerWhatIsPending()
        let left = Completion<Void>()
        leaving = Leaving(deadline: deadline, end: left)
        if let error = rd_kafka_consumer_close_queue(handle.pointer, handle.events) {
            // A client with a fatal error cannot leave; destroying it is all that remains.
            handle.log(.warning, "CLOSE", KafkaError(consuming: error, "Closing").description)
            leaving = nil
            return
        }
        thread.doorbell.ring()
        await left.value
    }
}
