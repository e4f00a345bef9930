/// Which partitions are paused because nobody takes, and which because the caller said so.
///
/// A plain value; `KafkaConsumer` carries out what it answers. Both are known by name, because
/// librdkafka knows one kind of pause only, and librdkafka 2.0.2 reads a partition that is resumed
/// without having been paused again from an old place.
struct BackPressure {
    /// What the caller has paused; as in the library, also over the time in which others have it.
    private(set) var paused: Set<TopicPartition> = []
    /// What is paused only because nobody takes.
    private(set) var held: Set<TopicPartition> = []
    private var fullSince: MonotonicTime?
    private let limit: Duration?

    /// - Parameter limit: For how long nobody may take; nil for ever.
    init(after limit: Duration?) { self.limit = limit }

    /// When it is to begin, should nobody take until then.
    var start: MonotonicTime? {
        guard let limit, let fullSince, held.isEmpty else { return nil }
        return fullSince.advanced(by: limit)
    }

    /// Notes that there is no room; says whether it has been so for too long by now.
    mutating func isDue(at now: MonotonicTime) -> Bool {
        fullSince = fullSince ?? now
        return start.map { $0 <= now } ?? false
    }

    mutating func begin(_ partitions: Set<TopicPartition>) { held = partitions }

    /// Ends it, and with it the time that has been counted; answers what is to be resumed.
    mutating func end() -> Set<TopicPartition> {
        fullSince = nil
        defer { held = [] }
        return held
    }

    /// The caller pauses: this does not end with back-pressure.
    mutating func pause(_ partitions: Set<TopicPartition>) {
        paused.formUnion(partitions)
        held.subtract(partitions)
    }

    /// The caller resumes; answers what is to be resumed now and not at the end.
    mutating func resume(
        _ partitions: Set<TopicPartition>, of assigned: Set<TopicPartition>
    ) -> Set<TopicPartition> {
        paused.subtract(partitions)
        if held.isEmpty { return partitions }
        held.formUnion(partitions.intersection(assigned))
        return partitions.subtracting(held)
    }
}
