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

    static func configuration(
        _ client: OpaquePointer, ofTopic topic: String, _ timeout: Duration
    ) throws(KafkaError) -> [String: ConfigurationEntry] {
        let request = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic)
        defer { rd_kafka_ConfigResource_destroy(request) }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Asking for the settings of topic '\(topic)'", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS,
            { rd_kafka_DescribeConfigs(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_DescribeConfigs_result(event)
                let resources = rd_kafka_DescribeConfigs_result_resources(answer, &count)
                guard count > 0, let resource = resources?[0] else { return [:] }
                let code = rd_kafka_ConfigResource_error(resource)
                if code != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(code, call.what) }
                return entries(of: resource)
            })
    }

    private static func entries(of resource: OpaquePointer) -> [String: ConfigurationEntry] {
        var count = 0
        let list = rd_kafka_ConfigResource_configs(resource, &count)
        var entries: [String: ConfigurationEntry] = [:]
        for index in 0..<count {
            guard let entry = list?[index] else { continue }
            let source = rd_kafka_ConfigEntry_source(entry)
            entries[String(cString: rd_kafka_ConfigEntry_name(entry))] = ConfigurationEntry(
                value: rd_kafka_ConfigEntry_value(entry).map { String(cString: $0) },
                isDefault: rd_kafka_ConfigEntry_is_default(entry) == 1
                    || source == RD_KAFKA_CONFIG_SOURCE_DEFAULT_CONFIG,
                isSetOnTopic: source == RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG)
        }
        return entries
    }
}
