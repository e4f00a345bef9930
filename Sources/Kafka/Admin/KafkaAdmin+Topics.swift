import CRdKafka

extension KafkaAdmin {
    /// Makes topics; answers the failures by topic, and nothing for those that were made.
    ///
    /// Returns once a broker shows them with their leaders, so that they can be used at once.
    public func createTopics(
        _ topics: [TopicSpecification], timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String: KafkaError] {
        if topics.isEmpty { return [:] }
        let deadline = MonotonicTime.now.advanced(by: timeout)
        return try await call("Making topics", within: timeout) {
            [handle] (client) throws(KafkaError) in
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
        return try await call("Deleting topics", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.deleteTopics(client, topics, timeout)
        }
    }

    /// Adds partitions to a topic until it has so many.
    ///
    /// Records that are there stay where they are; a key may go to another partition from now on.
    public func createPartitions(
        ofTopic topic: String, total: Int32, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        let what = "Adding partitions to topic '\(topic)'"
        try await call(what, within: timeout) { (client) throws(KafkaError) in
            try AdminCall.createPartitions(client, ofTopic: topic, total: total, timeout)
        }
    }

    /// Deletes the records before an offset, `KafkaOffset.end` for all that are there.
    ///
    /// - Returns: For each partition the oldest offset that is left, or why nothing was deleted.
    public func deleteRecords(
        before offsets: [TopicPartition: Int64], timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [TopicPartition: Result<Int64, KafkaError>] {
        if offsets.isEmpty { return [:] }
        return try await call("Deleting records", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.deleteRecords(client, before: offsets, timeout)
        }
    }

    /// The oldest offset that is kept, and the one after the newest record.
    public func watermarks(
        of partition: TopicPartition, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> (low: Int64, high: Int64) {
        try await call("Asking for the ends of \(partition)", within: timeout) {
            (client) throws(KafkaError) in
            try BlockingCalls.watermarks(client, partition, timeout)
        }
    }
}
