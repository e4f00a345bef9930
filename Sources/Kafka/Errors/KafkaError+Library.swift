import CRdKafka

extension KafkaError {
    /// From one of librdkafka's codes.
    init(
        _ code: rd_kafka_resp_err_t, _ what: String? = nil, mayBePersisted: Bool = false,
        requiresAbort: Bool = false
    ) {
        let reason = String(cString: rd_kafka_err2str(code))
        self.init(
            code: Code(code), message: what.map { "\($0): \(reason)" } ?? reason,
            name: String(cString: rd_kafka_err2name(code)),
            isFatal: code == RD_KAFKA_RESP_ERR__FATAL || code == RD_KAFKA_RESP_ERR__FENCED,
            isRetriable: Code.retriable.contains(code.rawValue), requiresAbort: requiresAbort,
            mayBePersisted: mayBePersisted)
    }

    /// From one of librdkafka's error objects, which is destroyed.
    init(consuming error: OpaquePointer, _ what: String) {
        defer { rd_kafka_error_destroy(error) }
        let code = rd_kafka_error_code(error)
        self.init(
            code: Code(code), message: "\(what): \(String(cString: rd_kafka_error_string(error)))",
            name: String(cString: rd_kafka_error_name(error)),
            isFatal: rd_kafka_error_is_fatal(error) != 0,
            isRetriable: rd_kafka_error_is_retriable(error) != 0
                || Code.retriable.contains(code.rawValue),
            requiresAbort: rd_kafka_error_txn_requires_abort(error) != 0)
    }

    /// The error that made a client useless, if there is one.
    static func fatal(of client: OpaquePointer) -> KafkaError? {
        var text = [CChar](repeating: 0, count: 512)
        let code = rd_kafka_fatal_error(client, &text, text.count)
        if code == RD_KAFKA_RESP_ERR_NO_ERROR { return nil }
        return KafkaError(
            code: Code(code), message: String(terminated: text),
            name: String(cString: rd_kafka_err2name(code)), isFatal: true)
    }

    static let closed = KafkaError(code: .closed, message: "The client is closed")

    /// A call into the library has not come back, whatever its own timeout was.
    static func late(_ what: String, _ time: Duration) -> KafkaError {
        let whole = Duration.milliseconds(time.milliseconds)
        return KafkaError(
            code: .timedOut, message: "\(what): the Kafka library did not return within \(whole)",
            isRetriable: true)
    }
}

extension String {
    /// The text up to the first zero.
    init(terminated buffer: [CChar]) {
        self.init(
            decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension KafkaError.Code {
    init(_ code: rd_kafka_resp_err_t) { self = Self.byNumber[code.rawValue] ?? .other }

    /// librdkafka's and the protocol's numbers, by kind.
    private static let byNumber: [Int32: KafkaError.Code] = {
        let kinds: [(KafkaError.Code, [Int32])] = [
            (.closed, [-197]), (.transport, [-195, -193, 13]), (.allBrokersDown, [-187]),
            (.authentication, [-169, -181, 33, 34, 58]), (.authorization, [29, 30, 31, 53]),
            (.timedOut, [-185, -192, -166, 7]), (.unknownTopic, [-188, -190, 3, 17]),
            (.topicExists, [36]), (.messageTooLarge, [4, 10, 18]), (.queueFull, [-184]),
            (.purged, [-152, -151]), (.fenced, [-144, 47, 82, 90]), (.notInGroup, [22, 25]),
            (.rebalanceInProgress, [27]), (.assignmentLost, [-142, -147]),
            (.offsetOutOfRange, [1, -140, -168]), (.invalidState, [-172, -177, -173, 48]),
            (.invalidArgument, [-186, -179, 24, 32, 37, 38, 39, 42, 87]),
            (.configuration, [26, 40, 44, 50]), (.transaction, [45, 46, 49, 51, 52, 59, 120]),
            (.unsupported, [-170, -165, 35, 43, 76]),
            (.unavailable, [5, 6, 8, 9, 14, 15, 16, 19, 20, 41, 78, 88, -180, -145]),
        ]
        var table: [Int32: KafkaError.Code] = [:]
        for (kind, numbers) in kinds { for number in numbers { table[number] = kind } }
        return table
    }()

    /// What goes away by itself.
    static let retriable: Set<Int32> = [
        -195, -193, -192, -187, -185, -184, -180, -178, 3, 5, 6, 7, 8, 9, 13, 14, 15, 16, 19, 20,
        27, 41, 51, 78, 88,
    ]
}
