import CRdKafka

extension AdminCall {
    static func createTopics(
        _ client: OpaquePointer, _ topics: [TopicSpecification], _ timeout: Duration
    ) throws(KafkaError) -> [String: KafkaError] {
        var requests: [OpaquePointer?] = []
        defer { for request in requests { rd_kafka_NewTopic_destroy(request) } }
        for topic in topics {
            var reason = [CChar](repeating: 0, count: 256)
            guard
                let request = rd_kafka_NewTopic_new(
                    topic.name, topic.partitions, topic.replicationFactor ?? -1, &reason,
                    reason.count)
            else {
                throw KafkaError(
                    code: .invalidArgument,
                    message: "Topic '\(topic.name)' cannot be: \(String(terminated: reason))")
            }
            requests.append(request)
            for (name, value) in topic.configuration.sorted(by: { $0.key < $1.key }) {
                rd_kafka_NewTopic_set_config(request, name, value)
            }
        }
        let call = AdminCall(client: client, what: "Creating topic", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_CREATETOPICS,
            { rd_kafka_CreateTopics(client, &requests, requests.count, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_CreateTopics_result(event)
                let results = rd_kafka_CreateTopics_result_topics(answer, &count)
                return call.failures(results, count)
            })
    }

    static func deleteTopics(
        _ client: OpaquePointer, _ topics: [String], _ timeout: Duration
    ) throws(KafkaError) -> [String: KafkaError] {
        var requests: [OpaquePointer?] = topics.map { rd_kafka_DeleteTopic_new($0) }
        defer { for request in requests { rd_kafka_DeleteTopic_destroy(request) } }
        let call = AdminCall(client: client, what: "Deleting topic", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_DELETETOPICS,
            { rd_kafka_DeleteTopics(client, &requests, requests.count, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_DeleteTopics_result(event)
                let results = rd_kafka_DeleteTopics_result_topics(answer, &count)
                return call.failures(results, count)
            })
    }
}
