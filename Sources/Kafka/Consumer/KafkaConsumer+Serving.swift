import CRdKafka
import Synchronization

extension KafkaConsumer {
    /// What the thread does between jobs: serve events, read ahead, watch deadlines.
    func serve() -> MonotonicTime? {
        if phase == .closed { return nil }
        serveEvents()
        ease()
        let isMoreWaiting = phase == .open && readAhead()
        press()
        reroute()
        storeSettled()
        let now = MonotonicTime.now
        wake(mailbox.withLock { $0.expire(at: now) })
        if isMoreWaiting { return now }
        if let leaving { return serveLeaving(leaving, now) }
        // Twice a second at least, so that the group sees a member that polls.
        let tick = now.advanced(by: rerouteUntil == nil ? .milliseconds(500) : .milliseconds(20))
        return min(tick, mailbox.withLock { $0.deadline } ?? tick, backPressure.start ?? tick)
    }

    func serveEvents() {
        while let event = rd_kafka_queue_poll(handle.events, 0) {
            switch rd_kafka_event_type(event) {
            case RD_KAFKA_EVENT_REBALANCE: rebalance(event)
            case RD_KAFKA_EVENT_ERROR: report(event)
            case RD_KAFKA_EVENT_OFFSET_COMMIT: reportCommit(event)
            case RD_KAFKA_EVENT_STATS: configuration.client.statistics?.read(event, of: handle)
            default: break
            }
            rd_kafka_event_destroy(event)
        }
    }

    /// Reads a batch if there is room and nothing forbids it; says whether there may be more.
    private func readAhead() -> Bool {
        if pending != nil || seeks > 0 || !mailbox.withLock({ $0.hasRoom }) { return false }
        let (events, isEmpty) = reader.read(from: handle.messages)
        for event in events {
            if case .success(.batch(let batch)) = event { bytesSinceNudge += batch.byteCount }
            wake(mailbox.withLock { $0.put(event) })
        }
        nudge()
        return !isEmpty && mailbox.withLock { $0.hasRoom }
    }

    /// Makes the library fetch again as soon as its queue has room.
    ///
    /// Once its queue was full, librdkafka looks at it again only after a second.
    private func nudge() {
        if bytesSinceNudge < configuration.maximumPrefetchKilobytes << 8 { return }
        bytesSinceNudge = 0
        wakeBrokers()
    }

    /// Makes the library see at once what there is to fetch.
    ///
    /// Renewing the credentials is the one harmless call that wakes its threads.
    func wakeBrokers() {
        let credentials = configuration.client.credentials
        if credentials == nil && configuration.client.isNamed { return }
        if let error = rd_kafka_sasl_set_credentials(
            handle.pointer, credentials?.user ?? "", credentials?.password ?? "")
        {
            rd_kafka_error_destroy(error)
        }
    }

    private func report(_ event: OpaquePointer) {
        if rd_kafka_event_error_is_fatal(event) != 0, let fatal = handle.fatalError {
            wake(mailbox.withLock { $0.fail(fatal) })
            return
        }
        let code = rd_kafka_event_error(event)
        let text = rd_kafka_event_error_string(event).map { String(cString: $0) } ?? ""
        let error = KafkaError(code, text)
        handle.note(error)
        if code == RD_KAFKA_RESP_ERR__TRANSPORT || code == RD_KAFKA_RESP_ERR__RESOLVE {
            // One broker of several; the library tries again.
            handle.log(.warning, "BROKER", error.description)
            return
        }
        wake(mailbox.withLock { $0.put(.failure(error)) })
    }

    /// Tells of an automatic commit that failed.
    private func reportCommit(_ event: OpaquePointer) {
        let code = rd_kafka_event_error(event)
        if code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR__NO_OFFSET { return }
        handle.log(.warning, "COMMIT", KafkaError(code, "Committing").description)
    }

    /// Hands to the automatic commit what callers are done with.
    func storeSettled() {
        let settled = mailbox.withLock { $0.takeSettled() }
        if !configuration.autoCommit || settled.isEmpty { return }
        let list = PartitionList(settled.filter { assigned.contains($0.key) })
        rd_kafka_offsets_store(handle.pointer, list.pointer)
    }

    private func reroute() {
        guard let until = rerouteUntil else { return }
        route(assigned)
        if MonotonicTime.now > until { rerouteUntil = nil }
    }

    private func serveLeaving(_ leaving: Leaving, _ now: MonotonicTime) -> MonotonicTime? {
        if rd_kafka_consumer_closed(handle.pointer) != 0 || now >= leaving.deadline {
            // It stays set: whatever comes now must not be answered on this thread.
            leaving.end.finish(())
            return nil
        }
        return min(leaving.deadline, now.advanced(by: .milliseconds(20)))
    }
}
