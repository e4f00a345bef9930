import CRdKafka

extension KafkaAdmin {
    /// The ids of all consumer groups.
    public func listConsumerGroups(
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String] {
        try await call("Listing consumer groups", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.groups(client, timeout)
        }
    }

    /// A consumer group's state and members; an unknown group is in state `Dead`.
    public func describeConsumerGroup(
        _ group: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> ConsumerGroupDescription {
        try await call("Describing consumer group '\(group)'", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.describe(client, group: group, timeout)
        }
    }

    /// Deletes a group that has no members, with its committed offsets.
    public func deleteConsumerGroup(
        _ group: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        try await call("Deleting consumer group '\(group)'", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.delete(client, group: group, timeout)
        }
    }

    /// What a group has committed; partitions without a commit are left out.
    ///
    /// - Parameters:
    ///   - group: The group.
    ///   - partitions: Which partitions to ask for; nil for all that have a commit.
    ///   - timeout: How long it may take.
    /// - Returns: For each partition the offset of the next record to read.
    /// - Throws: When the group's coordinator does not answer in time.
    public func consumerGroupOffsets(
        _ group: String, partitions: [TopicPartition]? = nil, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [TopicPartition: CommittedOffset] {
        if partitions?.isEmpty == true { return [:] }
        return try await call("Asking for the offsets of group '\(group)'", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.offsets(client, of: group, partitions, timeout)
        }
    }

    /// Sets what a group has committed; its members must have left.
    public func alterConsumerGroupOffsets(
        _ group: String, to offsets: [TopicPartition: CommittedOffset],
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        if offsets.isEmpty { return }
        try await call("Setting the offsets of group '\(group)'", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.alterOffsets(client, of: group, to: offsets, timeout)
        }
    }

    /// Forgets what a group has committed for these partitions; nobody in it may read their topics.
    public func deleteConsumerGroupOffsets(
        _ group: String, partitions: [TopicPartition], timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        if partitions.isEmpty { return }
        try await call("Deleting offsets of group '\(group)'", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.deleteOffsets(client, of: group, partitions, timeout)
        }
    }
}
