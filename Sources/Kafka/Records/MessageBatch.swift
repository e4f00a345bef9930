/// Messages that arrived together, copied once out of the client library and never changed.
///
/// Messages of one partition are in the order of their offsets; partitions may be interleaved.
public struct MessageBatch: RandomAccessCollection, Sendable {
    let storage: MessageStorage
    /// Which messages of the storage are shown; nil for all of them.
    let selection: [Int]?

    init(storage: MessageStorage, selection: [Int]? = nil) {
        self.storage = storage
        self.selection = selection
    }

    /// Makes a batch by hand, for tests.
    public init(_ messages: [Message]) {
        var builder = MessageStorage.Builder()
        for message in messages {
            builder.append(
                topic: message.topic, partition: message.partition, offset: message.offset,
                timestamp: message.timestamp, key: message.key, value: message.value,
                headers: message.headers)
        }
        self.init(storage: builder.finish())
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many messages there are.
    public var endIndex: Int { selection?.count ?? storage.entries.count }
    /// How many bytes of keys, values and headers the batch keeps in memory.
    public var byteCount: Int { storage.bytes.count }

    /// The message at a position.
    public subscript(position: Int) -> Message {
        Message(storage: storage, index: selection?[position] ?? position)
    }

    /// For each partition in the batch, the offset after its last message.
    public var nextOffsets: [TopicPartition: Int64] {
        var next: [TopicPartition: Int64] = [:]
        var run: (topic: Int, partition: Int32, next: Int64)?
        func close() {
            guard let run else { return }
            next[TopicPartition(topic: storage.topics[run.topic], partition: run.partition)] =
                run.next
        }
        for position in indices {
            let entry = storage.entries[selection?[position] ?? position]
            if let open = run, open.topic != entry.topic || open.partition != entry.partition {
                close()
            }
            run = (entry.topic, entry.partition, entry.offset + 1)
        }
        close()
        return next
    }

    /// The batch without the messages of some partitions; nil when none is left.
    func without(_ partitions: Set<TopicPartition>) -> MessageBatch? {
        filtered { !partitions.contains($0) }
    }

    /// The batch with only the messages of some partitions; nil when there is none.
    func only(_ partitions: Set<TopicPartition>) -> MessageBatch? {
        filtered { partitions.contains($0) }
    }

    private func filtered(_ isKept: (TopicPartition) -> Bool) -> MessageBatch? {
        let kept = indices.map { selection?[$0] ?? $0 }.filter {
            let entry = storage.entries[$0]
            return isKept(
                TopicPartition(topic: storage.topics[entry.topic], partition: entry.partition))
        }
        if kept.count == count { return self }
        return kept.isEmpty ? nil : MessageBatch(storage: storage, selection: kept)
    }
}
