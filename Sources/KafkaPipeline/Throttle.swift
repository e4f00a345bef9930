internal import Kafka

/// Which partitions are paused.
///
/// The library keeps a partition paused when it is taken away and comes back, so whoever pauses
/// must know by name what it has paused, and let go of it before the partition leaves.
struct Throttle: Equatable {
    private(set) var paused: Set<TopicPartition> = []

    /// What has to be paused and resumed so that exactly the wanted partitions are paused.
    mutating func change(
        to wanted: Set<TopicPartition>
    ) -> (pause: Set<TopicPartition>, resume: Set<TopicPartition>) {
        defer { paused = wanted }
        return (wanted.subtracting(paused), paused.subtracting(wanted))
    }
}

extension KafkaConsumer {
    /// Carries a change out.
    nonisolated func follow(
        _ change: (pause: Set<TopicPartition>, resume: Set<TopicPartition>)
    ) async throws(KafkaError) {
        if !change.pause.isEmpty { try await pause(change.pause) }
        if !change.resume.isEmpty { try await resume(change.resume) }
    }
}
