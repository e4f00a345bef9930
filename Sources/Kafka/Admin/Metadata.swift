import CRdKafka
import Glibc

/// Questions about topics and brokers that block until a broker answers.
enum Metadata {
    /// Waits until the topic's partitions are known and have leaders.
    ///
    /// A topic made a moment ago is not known to every broker yet, hence the patience.
    static func awaitTopic(
        _ topic: String, on handle: ClientHandle, by deadline: MonotonicTime,
        patience: Duration = .seconds(1)
    ) throws(KafkaError) {
        let patience = MonotonicTime.now.advanced(by: patience)
        while true {
            let code = try ask(topic, on: handle, by: deadline)
            if code == RD_KAFKA_RESP_ERR_NO_ERROR { return }
            let failure = KafkaError(code, "Topic '\(topic)'")
            let limit = failure.code == .unknownTopic ? min(patience, deadline) : deadline
            if !failure.isRetriable || MonotonicTime.now >= limit { throw failure }
            usleep(20_000)
        }
    }

    /// Makes a call, and once more where the client had forgotten, or never heard of, a partition.
    ///
    /// librdkafka answers from what it knows of a topic, and by itself asks again only after five
    /// minutes (`topic.metadata.refresh.interval.ms`).
    static func upToDate<T>(
        _ topic: String, on handle: ClientHandle, by deadline: MonotonicTime,
        _ call: () throws(KafkaError) -> T
    ) throws(KafkaError) -> T {
        do throws(KafkaError) {
            return try call()
        } catch {
            guard error.name == "_UNKNOWN_PARTITION",
                try ask(topic, on: handle, by: deadline) == RD_KAFKA_RESP_ERR_NO_ERROR
            else { throw error }
            return try call()
        }
    }

    /// Asks for one topic; the answer stays in the client's cache.
    static func ask(
        _ topic: String, on handle: ClientHandle, by deadline: MonotonicTime
    ) throws(KafkaError) -> rd_kafka_resp_err_t {
        var answer: UnsafePointer<rd_kafka_metadata>?
        let result = rd_kafka_metadata(
            handle.pointer, 0, try handle.topic(topic).pointer, &answer,
            deadline.remaining.milliseconds)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR, let answer else { return result }
        defer { rd_kafka_metadata_destroy(answer) }
        guard answer.pointee.topic_cnt > 0 else { return RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART }
        let found = answer.pointee.topics[0]
        if found.err != RD_KAFKA_RESP_ERR_NO_ERROR { return found.err }
        for index in 0..<Int(found.partition_cnt) where found.partitions[index].leader < 0 {
            return RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE
        }
        return RD_KAFKA_RESP_ERR_NO_ERROR
    }
}

extension Metadata {
    /// Everything that one broker knows of the cluster.
    static func describeCluster(
        _ client: OpaquePointer, _ timeout: Duration
    ) throws(KafkaError) -> ClusterDescription {
        let deadline = MonotonicTime.now.advanced(by: timeout)
        var answer: UnsafePointer<rd_kafka_metadata>?
        let result = rd_kafka_metadata(client, 1, nil, &answer, timeout.milliseconds)
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR, let answer else {
            throw KafkaError(result, "Asking the cluster for its topics")
        }
        defer { rd_kafka_metadata_destroy(answer) }
        let found = answer.pointee
        let id = rd_kafka_clusterid(client, deadline.remaining.milliseconds)
        defer { if let id { rd_kafka_mem_free(client, id) } }
        return ClusterDescription(
            id: id.map { String(cString: $0) },
            brokers: (0..<Int(found.broker_cnt)).map { index in
                let broker = found.brokers[index]
                return ClusterDescription.Broker(
                    number: broker.id, host: String(cString: broker.host), port: broker.port)
            },
            topics: (0..<Int(found.topic_cnt)).map { topic(found.topics[$0]) }
                .sorted { $0.name < $1.name })
    }

    private static func topic(_ topic: rd_kafka_metadata_topic) -> TopicDescription {
        TopicDescription(
            name: String(cString: topic.topic),
            partitions: (0..<Int(topic.partition_cnt)).map { index in
                let partition = topic.partitions[index]
                return TopicDescription.Partition(
                    number: partition.id, leader: partition.leader < 0 ? nil : partition.leader,
                    replicas: (0..<Int(partition.replica_cnt)).map { partition.replicas[$0] },
                    inSyncReplicas: (0..<Int(partition.isr_cnt)).map { partition.isrs[$0] })
            }.sorted { $0.number < $1.number })
    }
}
