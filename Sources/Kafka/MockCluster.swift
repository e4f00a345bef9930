import CRdKafka

/// Brokers inside this process, reachable over loopback: for demonstrations and tests.
///
/// Honest about plumbing only: aborted records are visible to everyone, offsets sent in a
/// transaction are not kept, nobody is fenced, and old records vanish after 5 MiB a partition.
/// An empty fetch sleeps its whole `fetch.wait.max.ms` (500) even when a record arrives: give
/// consumers `"fetch.wait.max.ms": "10"`. The first member of a group waits 3 s.
public final class MockCluster: Sendable {
    private let handle: ClientHandle
    private let cluster: Cluster
    private let blocking = BlockingThread(name: "kafka-mock")

    /// Where the brokers listen, as `host:port,…`.
    public let bootstrapServers: String

    /// `@unchecked Sendable`: the mock cluster has a lock of its own.
    private struct Cluster: @unchecked Sendable { let pointer: OpaquePointer }

    /// Starts brokers.
    public init(brokers: Int32 = 1) throws(KafkaError) {
        let native = NativeConfiguration()
        try native.set("client.id", "mock-cluster")
        let handle = try native.makeClient(RD_KAFKA_PRODUCER, log: nil)
        guard let cluster = rd_kafka_mock_cluster_new(handle.pointer, brokers) else {
            handle.destroy()
            throw KafkaError(code: .other, message: "The mock cluster does not start")
        }
        self.handle = handle
        self.cluster = Cluster(pointer: cluster)
        bootstrapServers = String(cString: rd_kafka_mock_cluster_bootstraps(cluster))
    }

    deinit {
        blocking.submit { [handle, cluster] in
            rd_kafka_mock_cluster_destroy(cluster.pointer)
            handle.destroy()
        }
        blocking.stop()
    }

    /// Makes a topic; topics that are written to without it get four partitions.
    public func createTopic(_ name: String, partitions: Int32 = 1) throws(KafkaError) {
        let result = rd_kafka_mock_topic_create(cluster.pointer, name, partitions, 1)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(result, "Creating mock topic '\(name)'")
        }
    }

    /// Takes a broker down or up again.
    public func setBroker(_ number: Int32, isUp: Bool) throws(KafkaError) {
        let result =
            isUp
            ? rd_kafka_mock_broker_set_up(cluster.pointer, number)
            : rd_kafka_mock_broker_set_down(cluster.pointer, number)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(result, "Mock broker \(number)")
        }
    }

    /// Makes a broker answer late.
    public func setRoundTrip(ofBroker number: Int32, to time: Duration) throws(KafkaError) {
        let result = rd_kafka_mock_broker_set_rtt(cluster.pointer, number, time.milliseconds)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(result, "Mock broker \(number)")
        }
    }

    /// Makes the next requests of a kind fail, each with one of the protocol's error numbers.
    ///
    /// - Parameters:
    ///   - api: The protocol's number of the request, such as 0 for Produce or 28 for
    ///     TxnOffsetCommit.
    ///   - codes: The protocol's error numbers, in turn.
    public func failNext(api: Int16, with codes: [Int32]) {
        let errors = codes.map { rd_kafka_resp_err_t(rawValue: $0) }
        rd_kafka_mock_push_request_errors_array(cluster.pointer, api, errors.count, errors)
    }
}
