import CRdKafka

/// librdkafka's configuration object while it is being filled.
struct NativeConfiguration: ~Copyable {
    private let pointer: OpaquePointer

    init() { pointer = rd_kafka_conf_new() }

    deinit { rd_kafka_conf_destroy(pointer) }

    /// Sets a property, or says what is wrong with its name or value.
    func set(_ name: String, _ value: String) throws(KafkaError) {
        var reason = [CChar](repeating: 0, count: 512)
        let result = rd_kafka_conf_set(pointer, name, value, &reason, reason.count)
        if result == RD_KAFKA_CONF_UNKNOWN {
            let hint = KnownSettings.ofTheLibrary.hint(forName: name)
            throw KafkaError(
                code: .configuration, message: "There is no Kafka setting '\(name)'\(hint)")
        }
        if result != RD_KAFKA_CONF_OK || KnownSettings.isUnknownMechanism(value, of: name) {
            let hint = KnownSettings.ofTheLibrary.hint(forValue: value, of: name)
            throw KafkaError(
                code: .configuration,
                message: "'\(name)' cannot be '\(value)'"
                    + (hint ?? ": \(String(terminated: reason))"))
        }
    }

    /// Sets those that are given.
    func set(_ properties: [(String, String?)]) throws(KafkaError) {
        for case (let name, let value?) in properties { try set(name, value) }
    }

    /// Which of librdkafka's events go to the client's queue.
    func enable(_ events: Int32) { rd_kafka_conf_set_events(pointer, events) }

    /// Makes the client; the configuration is used up.
    consuming func makeClient(
        _ type: rd_kafka_type_t, log: (@Sendable (LogLine) -> Void)?
    ) throws(KafkaError) -> ClientHandle {
        let sink = Unmanaged.passRetained(LogSink(log))
        // A copy, because librdkafka takes a configuration over only when it succeeds.
        let copy = rd_kafka_conf_dup(pointer)
        rd_kafka_conf_set_opaque(copy, sink.toOpaque())
        rd_kafka_conf_set_log_cb(copy, LogSink.callback)
        var reason = [CChar](repeating: 0, count: 512)
        guard let client = rd_kafka_new(type, copy, &reason, reason.count) else {
            rd_kafka_conf_destroy(copy)
            sink.release()
            throw KafkaError(
                code: .configuration,
                message: "The Kafka client cannot start: \(String(terminated: reason))")
        }
        return ClientHandle(pointer: client, sink: sink)
    }
}
