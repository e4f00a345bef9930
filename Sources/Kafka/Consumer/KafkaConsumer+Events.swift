import Synchronization

extension KafkaConsumer {
    /// The next event, or `idle` when none comes in time.
    ///
    /// One task at a time may ask.
    /// A retriable error tells of trouble that the library is working on; just ask again.
    /// A fatal one comes again on every call.
    public nonisolated func nextEvent(
        timeout: Duration = .seconds(1)
    ) async throws(KafkaError) -> ConsumerEvent {
        let ticket = tickets.add(1, ordering: .relaxed).newValue
        let deadline = MonotonicTime.now.advanced(by: timeout)
        if case .answer(let answer) = mailbox.withLock({ $0.take() }) {
            // Room has come free.
            thread.doorbell.ring()
            return try answer.get()
        }
        let grace = Duration.seconds(2)
        let alarm = AlarmClock.shared.set(for: deadline.advanced(by: grace)) { [self] in
            giveUp(ticket, after: timeout + grace)
        }
        defer { AlarmClock.shared.cancel(alarm) }
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: Mailbox.Waiter) in
                self.ask(continuation, until: deadline, ticket: ticket)
            }
        } onCancel: {
            self.cancel(ticket)
        }
        return try answer.get()
    }

    /// Makes the call that waits for an event, or else the next one, answer at once: with what has
    /// come, or `idle`.
    package nonisolated func interrupt() {
        wake(mailbox.withLock { $0.interrupt() })
    }

    private nonisolated func ask(
        _ continuation: Mailbox.Waiter, until deadline: MonotonicTime, ticket: Int
    ) {
        let taken = mailbox.withLock { mailbox in
            let taken = mailbox.take()
            if case .wait = taken {
                mailbox.park(continuation, until: deadline, ticket: ticket)
            }
            return taken
        }
        // Room has come free, or there is a new deadline to watch.
        thread.doorbell.ring()
        switch taken {
        case .answer(let answer): continuation.resume(returning: answer)
        case .wait: if Task.isCancelled { cancel(ticket) }
        }
    }

    private nonisolated func cancel(_ ticket: Int) {
        let cancelled = KafkaError(code: .cancelled, message: "The task that waited was cancelled")
        wake(mailbox.withLock { $0.giveUp(ticket: ticket, cancelled) })
    }

    /// Lets a caller go on whom the consumer's thread has forgotten, because it does not come back.
    private nonisolated func giveUp(_ ticket: Int, after time: Duration) {
        let late = KafkaError.late("Waiting for an event", time)
        wake(mailbox.withLock { $0.giveUp(ticket: ticket, late) })
    }

    nonisolated func wake(_ waiting: (Mailbox.Waiter, Mailbox.Answer)?) {
        waiting?.0.resume(returning: waiting?.1 ?? .success(.idle))
    }

    /// All messages, one by one, for the simple case: rebalances are acknowledged at once,
    /// retriable errors are waited out.
    public nonisolated var messages: ConsumerMessages { ConsumerMessages(consumer: self) }
}
