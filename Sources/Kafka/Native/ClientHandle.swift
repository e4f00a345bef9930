import CRdKafka
import Synchronization

/// One librdkafka client and the queues that its events come through.
///
/// `@unchecked Sendable`: librdkafka's functions may be called on a client from any thread; the
/// owning actor makes no call after it has handed `destroy` to the client's blocking thread,
/// which runs it after every call given to it before.
final class ClientHandle: @unchecked Sendable {
    let pointer: OpaquePointer
    /// Everything but records: errors, rebalances, delivery reports.
    let events: OpaquePointer
    /// Records and ends of partitions; a queue apart, so that a rebalance waits behind no record.
    let messages: OpaquePointer
    /// That the brokers do not let the client in, and how long this counts.
    let refusal = Mutex<(error: KafkaError, until: MonotonicTime)?>(nil)
    /// Whether the library has a transaction open; the calls tell, those that come back late too.
    let isInTransaction = Atomic<Bool>(false)
    private let sink: Unmanaged<LogSink>
    private let topics = Mutex<[String: TopicHandle]>([:])
    private let bell = Mutex<Doorbell?>(nil)
    private let isDestroyed = Mutex(false)

    private struct TopicHandle: @unchecked Sendable { let pointer: OpaquePointer }

    init(pointer: OpaquePointer, sink: Unmanaged<LogSink>) {
        self.pointer = pointer
        self.sink = sink
        events = rd_kafka_queue_new(pointer)
        messages = rd_kafka_queue_new(pointer)
    }

    /// Tells a log line of our own to the configured handler.
    func log(_ level: LogLine.Level, _ facility: String, _ message: String) {
        guard let handler = sink.takeUnretainedValue().handler else { return }
        handler(
            LogLine(
                level: level, facility: facility, message: message,
                client: String(cString: rd_kafka_name(pointer))))
    }

    /// Rings whenever one of the queues stops being empty.
    func ring(_ doorbell: Doorbell) {
        bell.withLock { $0 = doorbell }
        let opaque = Unmanaged.passUnretained(doorbell).toOpaque()
        rd_kafka_queue_cb_event_enable(events, Self.ringing, opaque)
        rd_kafka_queue_cb_event_enable(messages, Self.ringing, opaque)
    }

    private static let ringing: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Void =
        { _, opaque in
            guard let opaque else { return }
            Unmanaged<Doorbell>.fromOpaque(opaque).takeUnretainedValue().ring()
        }

    /// librdkafka's object for a topic, made once.
    func topic(_ name: String) throws(KafkaError) -> (pointer: OpaquePointer, isNew: Bool) {
        let found: (TopicHandle, Bool)? = topics.withLock { topics in
            if let known = topics[name] { return (known, false) }
            guard let made = rd_kafka_topic_new(pointer, name, nil) else { return nil }
            topics[name] = TopicHandle(pointer: made)
            return (TopicHandle(pointer: made), true)
        }
        guard let found else { throw KafkaError(rd_kafka_last_error(), "Topic '\(name)'") }
        return (found.0.pointer, found.1)
    }

    /// The fatal error of this client, if it has one.
    var fatalError: KafkaError? { KafkaError.fatal(of: pointer) }

    /// Keeps the client in memory for good, and with it the bell that it goes on ringing:
    /// `destroy` does nothing any more.
    func keep() {
        isDestroyed.withLock { $0 = true }
        _ = Unmanaged.passRetained(self)
    }

    /// Ends the client for good, once.
    ///
    /// Blocks until librdkafka's threads have ended.
    func destroy() {
        let mustDestroy = isDestroyed.withLock { done in
            defer { done = true }
            return !done
        }
        guard mustDestroy else { return }
        letGoOfTransaction()
        for (_, topic) in topics.withLock({ $0 }) { rd_kafka_topic_destroy(topic.pointer) }
        rd_kafka_queue_cb_event_enable(events, nil, nil)
        rd_kafka_queue_cb_event_enable(messages, nil, nil)
        rd_kafka_queue_destroy(messages)
        rd_kafka_queue_destroy(events)
        rd_kafka_destroy_flags(pointer, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE)
        sink.release()
    }
}
