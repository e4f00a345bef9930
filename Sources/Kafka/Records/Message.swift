/// A record as it was read.
///
/// A message that came in a `MessageBatch` is a view of that batch's storage: it keeps the
/// storage alive, and `key`, `value` and `headers` copy their bytes out each time they are asked.
public struct Message: Sendable {
    let storage: MessageStorage
    let index: Int

    init(storage: MessageStorage, index: Int) {
        self.storage = storage
        self.index = index
    }

    /// Makes a message by hand, for tests.
    public init(
        topic: String, partition: Int32, offset: Int64, timestamp: Int64? = nil,
        key: [UInt8]? = nil, value: [UInt8]?, headers: [Header] = []
    ) {
        var builder = MessageStorage.Builder()
        builder.append(
            topic: topic, partition: partition, offset: offset, timestamp: timestamp,
            key: key, value: value, headers: headers)
        self.init(storage: builder.finish(), index: 0)
    }

    private var entry: MessageStorage.Entry { storage.entries[index] }

    /// The topic that the record was read from.
    public var topic: String { storage.topics[entry.topic] }
    /// The partition that the record was read from.
    public var partition: Int32 { entry.partition }
    /// The record's topic and partition.
    public var topicPartition: TopicPartition {
        TopicPartition(topic: topic, partition: partition)
    }
    /// The record's offset in its partition.
    public var offset: Int64 { entry.offset }
    /// The record's time in milliseconds since 1970, if the broker gave one.
    public var timestamp: Int64? { entry.timestamp < 0 ? nil : entry.timestamp }
    /// The key, or nil for null.
    public var key: [UInt8]? { storage.bytes(of: entry.key) }
    /// The value, or nil for null (a tombstone).
    public var value: [UInt8]? { storage.bytes(of: entry.value) }
    /// The headers, in order.
    public var headers: [Header] {
        storage.headers[entry.headers].map { header in
            Header(name: storage.text(of: header.name), value: storage.bytes(of: header.value))
        }
    }

    /// Whether the value is null.
    public var isTombstone: Bool { entry.value == nil }
    /// How many bytes the value has; 0 for null.
    public var valueCount: Int { entry.value?.count ?? 0 }

    /// Reads the key in place, without a copy; nil when it is null.
    public func withKey<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R? {
        guard let range = entry.key else { return nil }
        let bytes = storage.bytes
        let span = bytes.span
        return try body(span.extracting(range))
    }

    /// Reads the value in place, without a copy; nil when it is null.
    public func withValue<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R? {
        guard let range = entry.value else { return nil }
        let bytes = storage.bytes
        let span = bytes.span
        return try body(span.extracting(range))
    }

    /// The last header of that name, as Kafka clients agree to read repeated names.
    public func header(_ name: String) -> Header? {
        for header in storage.headers[entry.headers].reversed()
        where storage.text(header.name, equals: name) {
            return Header(name: name, value: storage.bytes(of: header.value))
        }
        return nil
    }
}

extension Message: Equatable {
    /// Whether both are the same record with the same bytes.
    public static func == (a: Message, b: Message) -> Bool {
        a.topic == b.topic && a.partition == b.partition && a.offset == b.offset
            && a.timestamp == b.timestamp && a.key == b.key && a.value == b.value
            && a.headers == b.headers
    }
}
