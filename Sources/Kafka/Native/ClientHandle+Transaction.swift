import CRdKafka
import Synchronization

extension ClientHandle {
    /// Lets go of an open transaction, which the broker ends when its time is over.
    ///
    /// A client of librdkafka 2.0.2 that ends while the broker has not yet answered whether a
    /// partition is in the transaction ends the process with it (an assertion on its count of
    /// such requests): the answer is waited for a little.
    ///
    /// Only `destroy` calls this, before anything is freed.
    func letGoOfTransaction() {
        guard isInTransaction.load(ordering: .acquiring) else { return }
        let flags =
            RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING
        rd_kafka_purge(pointer, flags)
        let deadline = MonotonicTime.now.advanced(by: .milliseconds(300))
        while MonotonicTime.now < deadline {
            let wait = deadline.remaining.milliseconds
            if let event = rd_kafka_queue_poll(events, wait) { rd_kafka_event_destroy(event) }
        }
    }
}
