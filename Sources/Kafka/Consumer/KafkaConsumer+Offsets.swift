import CRdKafka
import Synchronization

extension KafkaConsumer {
    /// Reads on from other offsets.
    ///
    /// What was read ahead of these partitions is dropped.
    public func seek(
        to offsets: [TopicPartition: Int64], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try checkOpen()
        if offsets.isEmpty { return }
        seeks += 1
        defer {
            seeks -= 1
            thread.doorbell.ring()
        }
        forget(Set(offsets.keys))
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call("Seeking", within: timeout) { (client) throws(KafkaError) in
            try BlockingCalls.seek(client, to: offsets, by: deadline)
        }
        mailbox.withLock { $0.move(to: offsets) }
    }

    /// Stops handing out messages of these partitions; membership is not touched.
    public nonisolated func pause(
        _ partitions: Set<TopicPartition>, timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try await attempt("Pausing", within: timeout) { (consumer) throws(KafkaError) in
            try consumer.pauseNow(partitions)
        }
    }

    private func pauseNow(_ partitions: Set<TopicPartition>) throws(KafkaError) {
        try checkOpen()
        let list = PartitionList(partitions)
        let result = rd_kafka_pause_partitions(handle.pointer, list.pointer)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Pausing") }
        backPressure.pause(list.accepted)
        mailbox.withLock { $0.hold(partitions) }
        try list.check("Pausing")
    }

    /// Goes on with partitions that were paused, without a gap.
    public nonisolated func resume(
        _ partitions: Set<TopicPartition>, timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try await attempt("Resuming", within: timeout) { (consumer) throws(KafkaError) in
            try consumer.resumeNow(partitions)
        }
    }

    private func resumeNow(_ partitions: Set<TopicPartition>) throws(KafkaError) {
        try checkOpen()
        let list = PartitionList(backPressure.resume(partitions, of: assigned))
        wake(mailbox.withLock { $0.unhold(partitions) })
        let result = rd_kafka_resume_partitions(handle.pointer, list.pointer)
        if result != RD_KAFKA_RESP_ERR_NO_ERROR { throw KafkaError(result, "Resuming") }
        try list.check("Resuming")
    }

    /// For each partition, the offset after what was last handed out, as far as it is known.
    ///
    /// An end-of-partition event counts, so markers and aborted records are passed.
    public var position: [TopicPartition: Int64] { mailbox.withLock { $0.positions } }

    /// What the group has committed; partitions without a commit are left out.
    ///
    /// Under `readCommitted` offsets of an open transaction are waited for.
    public func committed(
        _ partitions: [TopicPartition], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) -> [TopicPartition: CommittedOffset] {
        try checkOpen()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        let what = "Asking for committed offsets"
        return try await call(what, within: timeout) { (client) throws(KafkaError) in
            try BlockingCalls.committed(client, partitions, by: deadline)
        }
    }

    /// Commits offsets and waits for the broker's word on it.
    public func commit(
        _ offsets: [TopicPartition: CommittedOffset], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try checkOpen()
        if offsets.isEmpty { return }
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call("Committing", within: timeout) { (client) throws(KafkaError) in
            try BlockingCalls.commit(client, offsets, by: deadline)
        }
    }

    /// The oldest offset that is kept, and the end: for a `readCommitted` consumer the last
    /// stable offset, else the high watermark.
    public func watermarks(
        of partition: TopicPartition, timeout: Duration = .seconds(10)
    ) async throws(KafkaError) -> (low: Int64, high: Int64) {
        try checkOpen()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        let what = "Asking for the ends of \(partition)"
        return try await call(what, within: timeout) { [handle] (client) throws(KafkaError) in
            try Metadata.upToDate(partition.topic, on: handle, by: deadline) {
                () throws(KafkaError) in
                try BlockingCalls.watermarks(client, partition, deadline.remaining)
            }
        }
    }

    /// For each partition, the first offset at or after a time in milliseconds since 1970;
    /// partitions without such a record are left out.
    public func offsets(
        forTimes times: [TopicPartition: Int64], timeout: Duration = .seconds(10)
    ) async throws(KafkaError) -> [TopicPartition: Int64] {
        try checkOpen()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        return try await call("Asking for offsets", within: timeout) {
            (client) throws(KafkaError) in
            try BlockingCalls.offsets(client, forTimes: times, deadline.remaining)
        }
    }

    /// Who this consumer is in its group now, for a producer's `sendOffsets`.
    public func groupMetadata(
        timeout: Duration = .seconds(10)
    ) async throws(KafkaError) -> GroupMetadata {
        try checkOpen()
        return try await call("Asking for the group's metadata", within: timeout) {
            (client) throws(KafkaError) in
            try BlockingCalls.groupMetadata(client)
        }
    }

    /// Makes a blocking call on the thread for those, and waits little longer than its timeout.
    private func call<T: Sendable>(
        _ what: String, within timeout: Duration,
        _ body: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> T
    ) async throws(KafkaError) -> T {
        try await blocking.call(what, on: handle, within: timeout, body)
    }
}
