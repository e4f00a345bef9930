extension MessageStorage {
    /// Collects messages into storage.
    struct Builder {
        private var bytes: [UInt8] = []
        private var topics: [String] = []
        private var entries: [Entry] = []
        private var headers: [HeaderEntry] = []
        private let blocks: ByteBlocks?

        /// Collects into blocks that come back, if there are any.
        init(blocks: ByteBlocks? = nil) {
            self.blocks = blocks
            bytes = blocks?.take() ?? []
        }

        var count: Int { entries.count }
        var byteCount: Int { bytes.count }

        /// The number under which the topic's name is kept once.
        mutating func index(ofTopic topic: String) -> Int {
            if let known = topics.lastIndex(of: topic) { return known }
            topics.append(topic)
            return topics.count - 1
        }

        mutating func append(_ buffer: UnsafeRawBufferPointer) -> Range<Int> {
            let start = bytes.count
            bytes.append(contentsOf: buffer)
            return start..<bytes.count
        }

        mutating func appendHeader(name: Range<Int>, value: Range<Int>?) {
            headers.append(HeaderEntry(name: name, value: value))
        }

        /// Ends a message; its headers are those appended since the one before.
        mutating func appendEntry(
            topic: Int, partition: Int32, offset: Int64, timestamp: Int64,
            key: Range<Int>?, value: Range<Int>?
        ) {
            let firstHeader = entries.last?.headers.upperBound ?? 0
            entries.append(
                Entry(
                    topic: topic, partition: partition, offset: offset, timestamp: timestamp,
                    key: key, value: value, headers: firstHeader..<headers.count))
        }

        mutating func append(
            topic: String, partition: Int32, offset: Int64, timestamp: Int64?,
            key: [UInt8]?, value: [UInt8]?, headers: [Header]
        ) {
            let key = key.map { array in array.withUnsafeBytes { append($0) } }
            let value = value.map { array in array.withUnsafeBytes { append($0) } }
            for header in headers {
                let name = Array(header.name.utf8).withUnsafeBytes { append($0) }
                let value = header.value.map { array in array.withUnsafeBytes { append($0) } }
                appendHeader(name: name, value: value)
            }
            appendEntry(
                topic: index(ofTopic: topic), partition: partition, offset: offset,
                timestamp: timestamp ?? -1, key: key, value: value)
        }

        /// Hands out what was collected and starts afresh.
        mutating func finish() -> MessageStorage {
            // Whoever keeps one message of a small batch must not keep a large block with it.
            let isRoomy = bytes.capacity > 4 * bytes.count + 4096
            let storage = MessageStorage(
                bytes: isRoomy ? bytes.withUnsafeBytes { Array($0) } : bytes, topics: topics,
                entries: entries,
                headers: headers, returningTo: isRoomy ? nil : blocks)
            let count = entries.count
            if isRoomy {
                bytes.removeAll(keepingCapacity: true)
            } else {
                bytes = blocks?.take() ?? []
            }
            (topics, entries, headers) = ([], [], [])
            entries.reserveCapacity(count)
            return storage
        }
    }
}
