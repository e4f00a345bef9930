import CRdKafka
import Glibc

/// Copies messages out of librdkafka's queue into batches.
///
/// It also drops what it has read before: when a rebalance or a pause rewinds a partition at the
/// moment in which a message is taken, librdkafka 2.0.2 delivers that message twice.
struct MessageReader {
    let maximumMessages: Int
    let maximumBytes: Int
    private var expected: [TopicPartition: Int64] = [:]
    private var builder: MessageStorage.Builder
    private var run: Run?
    private var output: [Mailbox.Answer] = []

    /// Messages of one partition in a row.
    private struct Run {
        let topicHandle: OpaquePointer
        let key: TopicPartition
        let topicIndex: Int
        var next: Int64
    }

    init(maximumMessages: Int, maximumBytes: Int) {
        self.maximumMessages = maximumMessages
        self.maximumBytes = maximumBytes
        builder = MessageStorage.Builder(blocks: ByteBlocks(most: 2 * maximumBytes))
    }

    /// Forgets where these partitions were: they are read from a new place.
    mutating func forget(_ partitions: Set<TopicPartition>) {
        for partition in partitions { expected[partition] = nil }
    }

    /// Reads one batch, or until the queue is empty; says whether it was.
    mutating func read(
        from queue: OpaquePointer, most: Int = .max
    ) -> (events: [Mailbox.Answer], isEmpty: Bool) {
        var isEmpty = false
        let most = min(most, maximumMessages)
        while builder.count < most && builder.byteCount < maximumBytes {
            guard let message = rd_kafka_consume_queue(queue, 0) else {
                isEmpty = true
                break
            }
            if message.pointee.err == RD_KAFKA_RESP_ERR_NO_ERROR {
                append(message)
            } else {
                appendError(message)
            }
            rd_kafka_message_destroy(message)
        }
        endRun()
        endBatch()
        defer { output = [] }
        return (output, isEmpty)
    }

    private mutating func append(_ message: UnsafeMutablePointer<rd_kafka_message_t>) {
        let record = message.pointee
        guard let topic = record.rkt else { return }
        if run?.topicHandle != topic || run?.key.partition != record.partition {
            beginRun(topic, record.partition)
        }
        guard let current = run, record.offset >= current.next else { return }
        run?.next = record.offset + 1
        let key = record.key.map { builder.append(.init(start: $0, count: record.key_len)) }
        let value = record.payload.map { builder.append(.init(start: $0, count: record.len)) }
        appendHeaders(of: message)
        builder.appendEntry(
            topic: current.topicIndex, partition: record.partition, offset: record.offset,
            timestamp: rd_kafka_message_timestamp(message, nil), key: key, value: value)
    }

    private mutating func appendHeaders(of message: UnsafePointer<rd_kafka_message_t>) {
        var list: OpaquePointer?
        guard rd_kafka_message_headers(message, &list) == RD_KAFKA_RESP_ERR_NO_ERROR else { return }
        var index = 0
        var name: UnsafePointer<CChar>?
        var value: UnsafeRawPointer?
        var size = 0
        while rd_kafka_header_get_all(list, index, &name, &value, &size)
            == RD_KAFKA_RESP_ERR_NO_ERROR
        {
            guard let name else { break }
            let nameRange = builder.append(.init(start: name, count: strlen(name)))
            let valueRange = value.map { builder.append(.init(start: $0, count: size)) }
            builder.appendHeader(name: nameRange, value: valueRange)
            index += 1
        }
    }

    private mutating func appendError(_ message: UnsafeMutablePointer<rd_kafka_message_t>) {
        let record = message.pointee
        let topic = record.rkt.map { String(cString: rd_kafka_topic_name($0)) } ?? ""
        let partition = TopicPartition(topic: topic, partition: record.partition)
        endRun()
        endBatch()
        if record.err == RD_KAFKA_RESP_ERR__PARTITION_EOF {
            output.append(.success(.endOfPartition(partition, offset: record.offset)))
        } else {
            output.append(.failure(KafkaError(record.err, "Reading \(partition)")))
        }
    }

    private mutating func beginRun(_ topic: OpaquePointer, _ partition: Int32) {
        endRun()
        let name = String(cString: rd_kafka_topic_name(topic))
        let key = TopicPartition(topic: name, partition: partition)
        run = Run(
            topicHandle: topic, key: key, topicIndex: builder.index(ofTopic: name),
            next: expected[key] ?? 0)
    }

    private mutating func endRun() {
        if let run { expected[run.key] = run.next }
        run = nil
    }

    private mutating func endBatch() {
        if builder.count == 0 { return }
        output.append(.success(.batch(MessageBatch(storage: builder.finish()))))
    }
}
