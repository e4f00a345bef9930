internal import Kafka

extension MessageBatch {
    /// The messages, split where the partition changes: what holds for a partition is looked up
    /// once for all of them.
    var runs: [(partition: TopicPartition, messages: Slice<MessageBatch>)] {
        var runs: [(partition: TopicPartition, messages: Slice<MessageBatch>)] = []
        var start = startIndex
        while start < endIndex {
            let partition = self[start].topicPartition
            let end =
                self[start...].firstIndex {
                    $0.partition != partition.partition || $0.topic != partition.topic
                } ?? endIndex
            runs.append((partition, self[start..<end]))
            start = end
        }
        return runs
    }
}
