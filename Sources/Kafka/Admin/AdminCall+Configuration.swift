import CRdKafka

extension AdminCall {
    /// A topic or a broker, as the protocol names it.
    struct Resource {
        let type: rd_kafka_ResourceType_t
        let name: String
        let what: String

        static func topic(_ name: String) -> Resource {
            Resource(type: RD_KAFKA_RESOURCE_TOPIC, name: name, what: "topic '\(name)'")
        }

        static func broker(_ number: Int32) -> Resource {
            Resource(type: RD_KAFKA_RESOURCE_BROKER, name: "\(number)", what: "broker \(number)")
        }
    }

    static func configuration(
        _ client: OpaquePointer, of resource: Resource, _ timeout: Duration
    ) throws(KafkaError) -> [String: ConfigurationEntry] {
        let request = rd_kafka_ConfigResource_new(resource.type, resource.name)
        defer { rd_kafka_ConfigResource_destroy(request) }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Asking for the settings of \(resource.what)", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS,
            { rd_kafka_DescribeConfigs(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_DescribeConfigs_result(event)
                let resources = rd_kafka_DescribeConfigs_result_resources(answer, &count)
                guard count > 0, let found = resources?[0] else { return [:] }
                try call.check(found)
                return entries(of: found)
            })
    }

    /// Replaces all that is set on a topic by these settings.
    ///
    /// librdkafka 2.0.2 has no request that changes single settings.
    static func replaceConfiguration(
        _ client: OpaquePointer, ofTopic topic: String, with settings: [String: String],
        _ timeout: Duration
    ) throws(KafkaError) {
        let resource = Resource.topic(topic)
        let request = rd_kafka_ConfigResource_new(resource.type, resource.name)
        defer { rd_kafka_ConfigResource_destroy(request) }
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            rd_kafka_ConfigResource_set_config(request, name, value)
        }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Changing the settings of \(resource.what)", timeout: timeout)
        try call.run(
            RD_KAFKA_ADMIN_OP_ALTERCONFIGS,
            { rd_kafka_AlterConfigs(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_AlterConfigs_result(event)
                let resources = rd_kafka_AlterConfigs_result_resources(answer, &count)
                if count > 0, let found = resources?[0] { try call.check(found) }
            })
    }

    private func check(_ resource: OpaquePointer) throws(KafkaError) {
        let code = rd_kafka_ConfigResource_error(resource)
        if code == RD_KAFKA_RESP_ERR_NO_ERROR { return }
        let text = rd_kafka_ConfigResource_error_string(resource).map { String(cString: $0) }
        throw KafkaError(code, text.map { "\(what) (\($0))" } ?? what)
    }

    private static func entries(of resource: OpaquePointer) -> [String: ConfigurationEntry] {
        var count = 0
        let list = rd_kafka_ConfigResource_configs(resource, &count)
        var entries: [String: ConfigurationEntry] = [:]
        for index in 0..<count {
            guard let entry = list?[index] else { continue }
            let source = ConfigurationEntry.Source(rd_kafka_ConfigEntry_source(entry))
            entries[String(cString: rd_kafka_ConfigEntry_name(entry))] = ConfigurationEntry(
                value: rd_kafka_ConfigEntry_value(entry).map { String(cString: $0) },
                source: source,
                isDefault: rd_kafka_ConfigEntry_is_default(entry) == 1 || source == .builtIn,
                isReadOnly: rd_kafka_ConfigEntry_is_read_only(entry) == 1,
                isSensitive: rd_kafka_ConfigEntry_is_sensitive(entry) == 1)
        }
        return entries
    }
}

extension ConfigurationEntry.Source {
    fileprivate init(_ source: rd_kafka_ConfigSource_t) {
        self =
            switch source {
            case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG: .topic
            case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_BROKER_CONFIG: .broker
            case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_DEFAULT_BROKER_CONFIG: .allBrokers
            case RD_KAFKA_CONFIG_SOURCE_STATIC_BROKER_CONFIG: .brokerFile
            case RD_KAFKA_CONFIG_SOURCE_DEFAULT_CONFIG: .builtIn
            default: .unknown
            }
    }
}
