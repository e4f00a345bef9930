import CRdKafka

/// One request of the administrative interface and its answer; blocks.
struct AdminCall {
    let client: OpaquePointer
    let what: String
    let timeout: Duration

    /// Sends a request and reads its answer, which lives as long as `read` runs.
    func run<T>(
        _ operation: rd_kafka_admin_op_t,
        _ send: (_ options: OpaquePointer?, _ queue: OpaquePointer?) -> Void,
        _ read: (_ event: OpaquePointer) throws(KafkaError) -> T
    ) throws(KafkaError) -> T {
        let queue = rd_kafka_queue_new(client)
        defer { rd_kafka_queue_destroy(queue) }
        let options = rd_kafka_AdminOptions_new(client, operation)
        defer { rd_kafka_AdminOptions_destroy(options) }
        let wait = timeout.milliseconds
        rd_kafka_AdminOptions_set_request_timeout(options, wait, nil, 0)
        // Makes the broker answer only when the controller has done it.
        rd_kafka_AdminOptions_set_operation_timeout(options, wait, nil, 0)
        send(options, queue)
        guard let event = rd_kafka_queue_poll(queue, wait + 1000) else {
            throw KafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT, what)
        }
        defer { rd_kafka_event_destroy(event) }
        let code = rd_kafka_event_error(event)
        if code != RD_KAFKA_RESP_ERR_NO_ERROR {
            let text = rd_kafka_event_error_string(event).map { String(cString: $0) } ?? ""
            throw KafkaError(code, "\(what) (\(text))")
        }
        return try read(event)
    }

    /// The failures among results that have a topic each.
    func failures(
        _ results: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int
    ) -> [String: KafkaError] {
        var failures: [String: KafkaError] = [:]
        for index in 0..<count {
            guard let result = results?[index] else { continue }
            let code = rd_kafka_topic_result_error(result)
            if code == RD_KAFKA_RESP_ERR_NO_ERROR { continue }
            let name = String(cString: rd_kafka_topic_result_name(result))
            let text = rd_kafka_topic_result_error_string(result).map { String(cString: $0) } ?? ""
            failures[name] = KafkaError(code, "\(what) '\(name)' (\(text))")
        }
        return failures
    }
}
