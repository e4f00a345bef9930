import Pipeline

/// Everything that lies in a topic, by partition.
struct TopicLog: Sendable {
    let topic: Topic
    var partitions: [Int32: [InputRecord]]

    /// How many records there are.
    var count: Int { partitions.values.reduce(0) { $0 + $1.count } }

    /// The partitions in order.
    var sorted: [(partition: Int32, records: [InputRecord])] {
        partitions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// All records, partition after partition.
    var records: [InputRecord] { sorted.flatMap(\.records) }
}
