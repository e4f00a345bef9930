import CRdKafka

extension AdminCall {
    static func offsets(
        _ client: OpaquePointer, of group: String, _ partitions: [TopicPartition]?,
        _ timeout: Duration
    ) throws(KafkaError) -> [TopicPartition: CommittedOffset] {
        let list = PartitionList(partitions ?? [])
        let request = rd_kafka_ListConsumerGroupOffsets_new(
            group, partitions == nil ? nil : list.pointer)
        defer { rd_kafka_ListConsumerGroupOffsets_destroy(request) }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Asking for the offsets of group '\(group)'", timeout: timeout)
        let elements = try call.run(
            RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS,
            { rd_kafka_ListConsumerGroupOffsets(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_ListConsumerGroupOffsets_result(event)
                let groups = rd_kafka_ListConsumerGroupOffsets_result_groups(answer, &count)
                return try call.partitions(of: count > 0 ? groups?[0] : nil)
            })
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for element in elements where element.offset >= 0 {
            offsets[element.partition] = element.committed
        }
        return offsets
    }

    static func alterOffsets(
        _ client: OpaquePointer, of group: String, to offsets: [TopicPartition: CommittedOffset],
        _ timeout: Duration
    ) throws(KafkaError) {
        let list = PartitionList(offsets)
        let request = rd_kafka_AlterConsumerGroupOffsets_new(group, list.pointer)
        defer { rd_kafka_AlterConsumerGroupOffsets_destroy(request) }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Setting the offsets of group '\(group)'", timeout: timeout)
        _ = try call.run(
            RD_KAFKA_ADMIN_OP_ALTERCONSUMERGROUPOFFSETS,
            { rd_kafka_AlterConsumerGroupOffsets(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_AlterConsumerGroupOffsets_result(event)
                let groups = rd_kafka_AlterConsumerGroupOffsets_result_groups(answer, &count)
                return try call.partitions(of: count > 0 ? groups?[0] : nil)
            })
    }

    static func deleteOffsets(
        _ client: OpaquePointer, of group: String, _ partitions: [TopicPartition],
        _ timeout: Duration
    ) throws(KafkaError) {
        let list = PartitionList(partitions)
        let request = rd_kafka_DeleteConsumerGroupOffsets_new(group, list.pointer)
        defer { rd_kafka_DeleteConsumerGroupOffsets_destroy(request) }
        var requests = [request]
        let call = AdminCall(
            client: client, what: "Deleting the offsets of group '\(group)'", timeout: timeout)
        _ = try call.run(
            RD_KAFKA_ADMIN_OP_DELETECONSUMERGROUPOFFSETS,
            { rd_kafka_DeleteConsumerGroupOffsets(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_DeleteConsumerGroupOffsets_result(event)
                let groups = rd_kafka_DeleteConsumerGroupOffsets_result_groups(answer, &count)
                return try call.partitions(of: count > 0 ? groups?[0] : nil)
            })
    }

    /// The partitions of a group's answer; throws the group's or the first partition's error.
    private func partitions(
        of group: OpaquePointer?
    ) throws(KafkaError) -> [PartitionList.Element] {
        guard let group else { throw KafkaError(code: .other, message: "\(what): no answer") }
        if let error = rd_kafka_group_result_error(group) {
            throw KafkaError(rd_kafka_error_code(error), what)
        }
        let elements = Self.elements(rd_kafka_group_result_partitions(group))
        for element in elements where element.error != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(element.error, "\(what), \(element.partition)")
        }
        return elements
    }
}
