import CRdKafka

/// Asks a cluster about its topics and groups, and changes them.
public actor KafkaAdmin {
    private nonisolated let handle: ClientHandle
    private nonisolated let blocking = BlockingThread(name: "kafka-admin")
    private var isClosed = false

    /// Makes an administrative client; it connects in the background.
    public init(_ configuration: ClientConfiguration) throws(KafkaError) {
        try configuration.check()
        let native = NativeConfiguration()
        try native.set(configuration.settings + configuration.passedThrough)
        handle = try native.makeClient(RD_KAFKA_PRODUCER, log: configuration.log)
    }

    deinit {
        blocking.submit { [handle] in handle.destroy() }
        blocking.stop()
    }

    /// Makes topics; answers the failures by topic, and nothing for those that were made.
    ///
    /// Returns once a broker shows them with their leaders, so that they can be used at once.
    public func createTopics(
        _ topics: [TopicSpecification], timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String: KafkaError] {
        if topics.isEmpty { return [:] }
        let deadline = MonotonicTime.now.advanced(by: timeout)
        return try await call { [handle] (client) throws(KafkaError) in
            let failures = try AdminCall.createTopics(client, topics, timeout)
            for topic in topics where failures[topic.name] == nil {
                // Made it is, shown or not.
                try? Metadata.awaitTopic(
                    topic.name, on: handle, by: deadline, patience: deadline.remaining)
            }
            return failures
        }
    }

    /// Makes one topic.
    public func createTopic(
        _ topic: TopicSpecification, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        let failures = try await createTopics([topic], timeout: timeout)
        if let failure = failures[topic.name] { throw failure }
    }

    /// Deletes topics with all they hold; answers the failures by topic.
    public func deleteTopics(
        _ topics: [String], timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String: KafkaError] {
        if topics.isEmpty { return [:] }
        return try await call { (client) throws(KafkaError) in
            try AdminCall.deleteTopics(client, topics, timeout)
        }
    }

    /// A topic's settings by name.
    public func configuration(
        ofTopic topic: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String: ConfigurationEntry] {
        try await call { (client) throws(KafkaError) in
            try AdminCall.configuration(client, ofTopic: topic, timeout)
        }
    }

    /// The brokers and all topics.
    public func describeCluster(
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> ClusterDescription {
        try await call { (client) throws(KafkaError) in
            try Metadata.describeCluster(client, timeout)
        }
    }

    /// All topics by name, without the cluster's own ones.
    public func listTopics(
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [TopicDescription] {
        try await describeCluster(timeout: timeout).topics.filter { !$0.name.hasPrefix("__") }
    }

    /// A topic's partitions.
    public func describeTopic(
        _ topic: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> TopicDescription {
        let cluster = try await describeCluster(timeout: timeout)
        guard let found = cluster.topics.first(where: { $0.name == topic }) else {
            throw KafkaError(code: .unknownTopic, message: "There is no topic '\(topic)'")
        }
        return found
    }

    /// The cluster's id; nil when the brokers are too old to have one.
    public func clusterID(timeout: Duration = .seconds(30)) async throws(KafkaError) -> String? {
        try await describeCluster(timeout: timeout).id
    }

    /// The ids of all consumer groups.
    public func listConsumerGroups(
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String] {
        try await call { (client) throws(KafkaError) in try AdminCall.groups(client, timeout) }
    }

    /// A consumer group's state and members; an unknown group is in state `Dead`.
    public func describeConsumerGroup(
        _ group: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> ConsumerGroupDescription {
        try await call { (client) throws(KafkaError) in
            try AdminCall.describe(client, group: group, timeout)
        }
    }

    /// Deletes a group that has no members, with its committed offsets.
    public func deleteConsumerGroup(
        _ group: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        try await call { (client) throws(KafkaError) in
            try AdminCall.delete(client, group: group, timeout)
        }
    }

    /// Frees the client, within the given time.
    @discardableResult
    public func close(within limit: Duration = .seconds(10)) async -> CloseOutcome {
        if isClosed { return .clean }
        isClosed = true
        let destroyed = Completion<Bool>()
        blocking.submit { [handle] in
            handle.destroy()
            destroyed.finish(true)
        }
        let deadline = MonotonicTime.now.advanced(by: limit)
        return await destroyed.value(by: deadline, else: false) ? .clean : .abandoned
    }

    private func call<T: Sendable>(
        _ body: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> T
    ) async throws(KafkaError) -> T {
        if isClosed { throw .closed }
        let result = await blocking.run { [handle] () -> Result<T, KafkaError> in
            do throws(KafkaError) {
                return .success(try body(handle.pointer))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
