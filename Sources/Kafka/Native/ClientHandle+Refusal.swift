import CRdKafka
import Synchronization

/// librdkafka tells once that the brokers do not let a client in, apart from any call, and goes on
/// trying; the calls only run out of time. Here the two are brought together.
extension ClientHandle {
    /// Remembers an error event if it says that the client is not let in.
    ///
    /// While that lasts, librdkafka says it every half minute at least.
    func note(_ error: KafkaError) {
        if error.code != .authentication { return }
        refusal.withLock { $0 = (error, MonotonicTime.now.advanced(by: .seconds(60))) }
    }

    /// Takes error events of a client that nobody else takes them from.
    func noteErrors() {
        let main = rd_kafka_queue_get_main(pointer)
        defer { rd_kafka_queue_destroy(main) }
        while let event = rd_kafka_queue_poll(main, 0) {
            if rd_kafka_event_type(event) == RD_KAFKA_EVENT_ERROR {
                let text = rd_kafka_event_error_string(event).map { String(cString: $0) } ?? ""
                note(KafkaError(rd_kafka_event_error(event), text))
            }
            rd_kafka_event_destroy(event)
        }
    }

    /// The error, or in place of one that only says that nothing came, why nothing can come.
    func explained(_ error: KafkaError) -> KafkaError {
        guard [.timedOut, .transport, .allBrokersDown].contains(error.code),
            let (refusal, until) = refusal.withLock({ $0 }), MonotonicTime.now < until
        else { return error }
        return KafkaError(
            code: refusal.code, message: "\(error.message): \(refusal.message)",
            name: refusal.name, isFatal: error.isFatal, isRetriable: error.isRetriable,
            requiresAbort: error.requiresAbort, mayBePersisted: error.mayBePersisted)
    }
}
