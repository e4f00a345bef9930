extension KafkaAdmin {
    /// The brokers and all topics.
    public func describeCluster(
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> ClusterDescription {
        try await call("Describing the cluster", within: timeout) { (client) throws(KafkaError) in
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
}
