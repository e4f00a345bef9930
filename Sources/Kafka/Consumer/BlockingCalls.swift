import CRdKafka
import Glibc

/// The consumer's calls that wait for a broker; made on the blocking thread only.
enum BlockingCalls {
    static func seek(
        _ client: OpaquePointer, to offsets: [TopicPartition: Int64], by deadline: MonotonicTime
    ) throws(KafkaError) {
        while true {
            let list = PartitionList(offsets)
            // Before 2.1.0 the library takes microseconds for milliseconds here (#4230).
            let scale: Int32 = KafkaLibrary.versionNumber < 0x0201_0000 ? 1000 : 1
            let wait = min(deadline.remaining.milliseconds, 2_000_000) * scale
            if let error = rd_kafka_seek_partitions(client, list.pointer, wait) {
                throw KafkaError(consuming: error, "Seeking")
            }
            let elements = list.elements
            // A partition that was assigned a moment ago is not being read yet.
            let mustWait = elements.contains { $0.error == RD_KAFKA_RESP_ERR__STATE }
            if !mustWait || MonotonicTime.now >= deadline {
                try list.check("Seeking")
                return
            }
            usleep(5_000)
        }
    }

    static func committed(
        _ client: OpaquePointer, _ partitions: [TopicPartition], by deadline: MonotonicTime
    ) throws(KafkaError) -> [TopicPartition: CommittedOffset] {
        if partitions.isEmpty { return [:] }
        while true {
            let list = PartitionList(partitions)
            let result = rd_kafka_committed(client, list.pointer, deadline.remaining.milliseconds)
            let codes = [result] + list.elements.map(\.error)
            let isUnstable = codes.contains { KafkaError.Code.retriable.contains($0.rawValue) }
            if isUnstable && MonotonicTime.now < deadline {
                usleep(10_000)
                continue
            }
            if result != RD_KAFKA_RESP_ERR_NO_ERROR {
                throw KafkaError(result, "Asking for committed offsets")
            }
            try list.check("Asking for the committed offset")
            var offsets: [TopicPartition: CommittedOffset] = [:]
            for element in list.elements where element.offset >= 0 {
                offsets[element.partition] = element.committed
            }
            return offsets
        }
    }

    static func commit(
        _ client: OpaquePointer, _ offsets: [TopicPartition: CommittedOffset],
        by deadline: MonotonicTime
    ) throws(KafkaError) {
        while true {
            do throws(KafkaError) {
                return try commitOnce(client, offsets, by: deadline)
            } catch {
                // A coordinator that takes over, or is new to its group, asks to be asked again.
                guard error.code == .unavailable, error.isRetriable, MonotonicTime.now < deadline
                else { throw error }
                usleep(20_000)
            }
        }
    }

    private static func commitOnce(
        _ client: OpaquePointer, _ offsets: [TopicPartition: CommittedOffset],
        by deadline: MonotonicTime
    ) throws(KafkaError) {
        let list = PartitionList(offsets)
        let queue = rd_kafka_queue_new(client)
        defer { rd_kafka_queue_destroy(queue) }
        let result = rd_kafka_commit_queue(client, list.pointer, queue, nil, nil)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Committing") }
        guard let event = rd_kafka_queue_poll(queue, deadline.remaining.milliseconds) else {
            throw KafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT, "Committing")
        }
        defer { rd_kafka_event_destroy(event) }
        let code = rd_kafka_event_error(event)
        if code != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(code, "Committing") }
        guard let answer = rd_kafka_event_topic_partition_list(event) else { return }
        for element in PartitionList.elements(of: answer)
        where element.error != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(element.error, "Committing \(element.partition)")
        }
    }

    static func groupMetadata(_ client: OpaquePointer) throws(KafkaError) -> GroupMetadata {
        guard let metadata = rd_kafka_consumer_group_metadata(client) else {
            throw KafkaError(code: .invalidState, message: "This consumer is in no group")
        }
        defer { rd_kafka_consumer_group_metadata_destroy(metadata) }
        var buffer: UnsafeMutableRawPointer?
        var size = 0
        if let error = rd_kafka_consumer_group_metadata_write(metadata, &buffer, &size) {
            throw KafkaError(consuming: error, "Asking for the group's metadata")
        }
        defer { free(buffer) }
        return GroupMetadata(bytes: Array(UnsafeRawBufferPointer(start: buffer, count: size)))
    }

    static func watermarks(
        _ client: OpaquePointer, _ partition: TopicPartition, _ timeout: Duration
    ) throws(KafkaError) -> (low: Int64, high: Int64) {
        var low: Int64 = 0
        var high: Int64 = 0
        let result = rd_kafka_query_watermark_offsets(
            client, partition.topic, partition.partition, &low, &high, timeout.milliseconds)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(result, "Asking for the ends of \(partition)")
        }
        return (low, high)
    }

    static func offsets(
        _ client: OpaquePointer, forTimes times: [TopicPartition: Int64], _ timeout: Duration
    ) throws(KafkaError) -> [TopicPartition: Int64] {
        if times.isEmpty { return [:] }
        let list = PartitionList(times)
        let result = rd_kafka_offsets_for_times(client, list.pointer, timeout.milliseconds)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Asking for offsets") }
        try list.check("Asking for the offset")
        var offsets: [TopicPartition: Int64] = [:]
        for element in list.elements where element.offset >= 0 {
            offsets[element.partition] = element.offset
        }
        return offsets
    }
}
