import CRdKafka
import Spelling

/// librdkafka's configuration object while it is being filled.
struct NativeConfiguration: ~Copyable {
    private let pointer: OpaquePointer

    init() { pointer = rd_kafka_conf_new() }

    deinit { rd_kafka_conf_destroy(pointer) }

    /// Sets a property, or says what is wrong with its name or value.
    func set(_ name: String, _ value: String) throws(KafkaError) {
        var reason = [CChar](repeating: 0, count: 512)
        let result = rd_kafka_conf_set(pointer, name, value, &reason, reason.count)
        switch result {
        case RD_KAFKA_CONF_OK: return
        case RD_KAFKA_CONF_UNKNOWN: throw Self.unknown(name)
        default:
            throw KafkaError(
                code: .configuration,
                message: "'\(name)' cannot be '\(value)': \(String(terminated: reason))")
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

    private static func unknown(_ name: String) -> KafkaError {
        let hint = NearestName.hint(for: name, among: knownNames)
        return KafkaError(
            code: .configuration, message: "There is no Kafka setting '\(name)'\(hint)")
    }

    /// Every name that librdkafka knows, without most of its synonyms.
    static let knownNames: [String] = {
        var names = ["bootstrap.servers"]
        func add(_ dump: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ count: Int) {
            guard let dump else { return }
            for index in stride(from: 0, to: count, by: 2) {
                if let name = dump[index] { names.append(String(cString: name)) }
            }
            rd_kafka_conf_dump_free(dump, count)
        }
        var count = 0
        let global = rd_kafka_conf_new()
        add(rd_kafka_conf_dump(global, &count), count)
        rd_kafka_conf_destroy(global)
        let topic = rd_kafka_topic_conf_new()
        add(rd_kafka_topic_conf_dump(topic, &count), count)
        rd_kafka_topic_conf_destroy(topic)
        return names
    }()
}
