import CRdKafka
import Synchronization

extension KafkaConsumer {
    /// The partitions that are paused because nobody takes.
    package var heldBack: Set<TopicPartition> { backPressure.held }

    /// Whether the next event is one that goes before all messages.
    package nonisolated var hasUrgentEvent: Bool { mailbox.withLock { $0.hasUrgent } }

    private var hasRoom: Bool { mailbox.withLock { $0.hasRoom } }

    /// Ends back-pressure as soon as somebody has taken.
    ///
    /// Not during a seek: of two calls that reach the library's thread in the wrong order, it
    /// drops the one that comes late.
    func ease() {
        if seeks == 0 && hasRoom { letGo() }
    }

    /// Pauses what is read once nobody has taken for too long.
    func press() {
        if phase != .open || seeks > 0 || hasRoom { return }
        if backPressure.isDue(at: .now) { holdBack() }
        if !backPressure.held.isEmpty { discard() }
    }

    private func holdBack() {
        let list = PartitionList(assigned.subtracting(backPressure.paused))
        let result = rd_kafka_pause_partitions(handle.pointer, list.pointer)
        let partitions = list.accepted
        if result != RD_KAFKA_RESP_ERR_NO_ERROR || partitions.isEmpty { return }
        backPressure.begin(partitions)
        handle.log(
            .debug, "BACKPRESSURE", "nobody takes: \(partitions.count) partitions are paused")
    }

    /// Has what is in the library's queue freed: a pause has made it void, but where partitions
    /// alternate it goes only when somebody looks.
    private func discard() {
        // Should there be something that is not void, it is kept.
        for event in reader.read(from: handle.messages, most: 1).events {
            wake(mailbox.withLock { $0.put(event) })
        }
    }

    /// Resumes what back-pressure has paused: somebody takes, or partitions come or go.
    ///
    /// The library keeps a partition paused when it leaves, so this comes first.
    func letGo() {
        let partitions = backPressure.end()
        if partitions.isEmpty { return }
        let list = PartitionList(partitions)
        rd_kafka_resume_partitions(handle.pointer, list.pointer)
        // By itself the library would look up to a second later.
        wakeBrokers()
        handle.log(
            .debug, "BACKPRESSURE", "over: \(partitions.count) partitions are fetched again")
    }
}
