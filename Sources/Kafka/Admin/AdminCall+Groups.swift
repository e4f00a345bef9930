import CRdKafka

extension AdminCall {
    static func groups(_ client: OpaquePointer, _ timeout: Duration) throws(KafkaError) -> [String]
    {
        let call = AdminCall(client: client, what: "Listing consumer groups", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPS,
            { rd_kafka_ListConsumerGroups(client, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_ListConsumerGroups_result(event)
                let list = rd_kafka_ListConsumerGroups_result_valid(answer, &count)
                return (0..<count).compactMap { index in
                    rd_kafka_ConsumerGroupListing_group_id(list?[index]).map { String(cString: $0) }
                }.sorted()
            })
    }

    static func describe(
        _ client: OpaquePointer, group: String, _ timeout: Duration
    ) throws(KafkaError) -> ConsumerGroupDescription {
        let call = AdminCall(
            client: client, what: "Describing consumer group '\(group)'", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_DESCRIBECONSUMERGROUPS,
            { options, queue in
                group.withCString { name in
                    var names: [UnsafePointer<CChar>?] = [name]
                    rd_kafka_DescribeConsumerGroups(client, &names, 1, options, queue)
                }
            },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_DescribeConsumerGroups_result(event)
                let list = rd_kafka_DescribeConsumerGroups_result_groups(answer, &count)
                guard count > 0, let found = list?[0] else {
                    throw KafkaError(code: .other, message: "\(call.what): no answer")
                }
                if let error = rd_kafka_ConsumerGroupDescription_error(found) {
                    throw KafkaError(rd_kafka_error_code(error), call.what)
                }
                return description(of: found)
            })
    }

    static func delete(
        _ client: OpaquePointer, group: String, _ timeout: Duration
    ) throws(KafkaError) {
        let request = rd_kafka_DeleteGroup_new(group)
        defer { rd_kafka_DeleteGroup_destroy(request) }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Deleting consumer group '\(group)'", timeout: timeout)
        try call.run(
            RD_KAFKA_ADMIN_OP_DELETEGROUPS,
            { rd_kafka_DeleteGroups(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_DeleteGroups_result(event)
                let list = rd_kafka_DeleteGroups_result_groups(answer, &count)
                if count > 0, let error = rd_kafka_group_result_error(list?[0]) {
                    throw KafkaError(rd_kafka_error_code(error), call.what)
                }
            })
    }

    private static func description(of group: OpaquePointer) -> ConsumerGroupDescription {
        let count = rd_kafka_ConsumerGroupDescription_member_count(group)
        let state = rd_kafka_ConsumerGroupDescription_state(group)
        return ConsumerGroupDescription(
            id: String(cString: rd_kafka_ConsumerGroupDescription_group_id(group)),
            state: String(cString: rd_kafka_consumer_group_state_name(state)),
            members: (0..<count).compactMap { index in
                rd_kafka_ConsumerGroupDescription_member(group, index).map(member)
            })
    }

    private static func member(_ member: OpaquePointer) -> ConsumerGroupDescription.Member {
        func text(_ pointer: UnsafePointer<CChar>?) -> String? {
            pointer.map { String(cString: $0) }
        }
        let assignment = rd_kafka_MemberDescription_assignment(member)
        let list = rd_kafka_MemberAssignment_partitions(assignment)
        return ConsumerGroupDescription.Member(
            id: text(rd_kafka_MemberDescription_consumer_id(member)) ?? "",
            clientID: text(rd_kafka_MemberDescription_client_id(member)) ?? "",
            groupInstanceID: text(rd_kafka_MemberDescription_group_instance_id(member)),
            host: text(rd_kafka_MemberDescription_host(member)) ?? "",
            partitions: list.map {
                PartitionList.elements(of: UnsafeMutablePointer(mutating: $0)).map(\.partition)
            } ?? [])
    }
}
