import CRdKafka
import Glibc

/// librdkafka's list of partitions, destroyed with this value.
struct PartitionList: ~Copyable {
    let pointer: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>

    /// One element, copied out.
    struct Element {
        let partition: TopicPartition
        let offset: Int64
        let metadata: String?
        let error: rd_kafka_resp_err_t

        /// The offset with its note, where an empty note is none.
        var committed: CommittedOffset {
            CommittedOffset(
                offset: offset, metadata: metadata.flatMap { $0.isEmpty ? nil : $0 })
        }
    }

    init(_ partitions: some Collection<TopicPartition>) {
        pointer = rd_kafka_topic_partition_list_new(Int32(partitions.count))
        for partition in partitions { add(partition, offset: Int64(RD_KAFKA_OFFSET_INVALID)) }
    }

    init(_ offsets: [TopicPartition: Int64]) {
        pointer = rd_kafka_topic_partition_list_new(Int32(offsets.count))
        for (partition, offset) in offsets { add(partition, offset: offset) }
    }

    init(_ offsets: [TopicPartition: CommittedOffset]) {
        pointer = rd_kafka_topic_partition_list_new(Int32(offsets.count))
        for (partition, committed) in offsets {
            add(partition, offset: committed.offset, metadata: committed.metadata)
        }
    }

    /// Takes over a list that librdkafka has made.
    init(adopting pointer: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>) {
        self.pointer = pointer
    }

    deinit { rd_kafka_topic_partition_list_destroy(pointer) }

    private func add(_ partition: TopicPartition, offset: Int64, metadata: String? = nil) {
        guard
            let element = rd_kafka_topic_partition_list_add(
                pointer, partition.topic, partition.partition)
        else { return }
        element.pointee.offset = offset
        guard let metadata, let copy = strdup(metadata) else { return }
        // The list frees it.
        element.pointee.metadata = UnsafeMutableRawPointer(copy)
        element.pointee.metadata_size = strlen(copy)
    }

    var elements: [Element] { Self.elements(of: pointer) }

    static func elements(
        of pointer: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>
    ) -> [Element] {
        (0..<Int(pointer.pointee.cnt)).map { index in
            let element = pointer.pointee.elems[index]
            let metadata = element.metadata.map {
                String(
                    decoding: UnsafeRawBufferPointer(start: $0, count: element.metadata_size),
                    as: UTF8.self)
            }
            return Element(
                partition: TopicPartition(
                    topic: String(cString: element.topic), partition: element.partition),
                offset: element.offset, metadata: metadata, error: element.err)
        }
    }

    /// The partitions without an error.
    var accepted: Set<TopicPartition> {
        Set(elements.filter { $0.error == RD_KAFKA_RESP_ERR_NO_ERROR }.map(\.partition))
    }

    /// Throws the first partition's error, if one has any.
    func check(_ what: String) throws(KafkaError) {
        for element in elements where element.error != RD_KAFKA_RESP_ERR_NO_ERROR {
            throw KafkaError(element.error, "\(what) of \(element.partition)")
        }
    }
}
