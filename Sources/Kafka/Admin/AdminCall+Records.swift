import CRdKafka

extension AdminCall {
    static func createPartitions(
        _ client: OpaquePointer, ofTopic topic: String, total: Int32, _ timeout: Duration
    ) throws(KafkaError) {
        var reason = [CChar](repeating: 0, count: 256)
        guard
            let request = rd_kafka_NewPartitions_new(
                topic, Int(max(total, 0)), &reason, reason.count)
        else {
            throw KafkaError(
                code: .invalidArgument,
                message: "Topic '\(topic)' cannot have \(total) partitions: "
                    + String(terminated: reason))
        }
        defer { rd_kafka_NewPartitions_destroy(request) }
        var requests: [OpaquePointer?] = [request]
        let call = AdminCall(client: client, what: "Adding partitions to topic", timeout: timeout)
        let failures = try call.run(
            RD_KAFKA_ADMIN_OP_CREATEPARTITIONS,
            { rd_kafka_CreatePartitions(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                var count = 0
                let answer = rd_kafka_event_CreatePartitions_result(event)
                let results = rd_kafka_CreatePartitions_result_topics(answer, &count)
                return call.failures(results, count)
            })
        if let failure = failures[topic] { throw failure }
    }

    static func deleteRecords(
        _ client: OpaquePointer, before offsets: [TopicPartition: Int64], _ timeout: Duration
    ) throws(KafkaError) -> [TopicPartition: Result<Int64, KafkaError>] {
        let list = PartitionList(offsets)
        let request = rd_kafka_DeleteRecords_new(list.pointer)
        defer { rd_kafka_DeleteRecords_destroy(request) }
        var requests = [request]
        let call = AdminCall(client: client, what: "Deleting records", timeout: timeout)
        return try call.run(
            RD_KAFKA_ADMIN_OP_DELETERECORDS,
            { rd_kafka_DeleteRecords(client, &requests, 1, $0, $1) },
            { (event) throws(KafkaError) in
                let answer = rd_kafka_event_DeleteRecords_result(event)
                var results: [TopicPartition: Result<Int64, KafkaError>] = [:]
                for element in elements(rd_kafka_DeleteRecords_result_offsets(answer)) {
                    results[element.partition] =
                        element.error == RD_KAFKA_RESP_ERR_NO_ERROR
                        ? .success(element.offset)
                        : .failure(
                            KafkaError(element.error, "\(call.what) of \(element.partition)"))
                }
                return results
            })
    }

    static func elements(
        _ list: UnsafePointer<rd_kafka_topic_partition_list_t>?
    ) -> [PartitionList.Element] {
        list.map { PartitionList.elements(of: UnsafeMutablePointer(mutating: $0)) } ?? []
    }
}
