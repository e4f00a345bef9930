/// Bytes as they come, taken out a frame at a time; a frame keeps its length in front.
struct FrameBuffer {
    private var bytes: [UInt8] = []
    private var start = 0

    /// No length makes sense beyond this; what claims one is not Kafka's protocol.
    private static let longest: Int32 = 1 << 30

    mutating func append(_ more: ArraySlice<UInt8>) {
        if start > 0 && start == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.count <= 1 << 20)
            start = 0
        } else if start > 1 << 20 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes += more
    }

    /// The next whole frame, nil where it is not all there yet.
    mutating func next() throws(BrokenFrame) -> [UInt8]? {
        guard bytes.count - start >= 4 else { return nil }
        let length = bytes.bigEndian32(at: start)
        guard length >= 4, length <= Self.longest else { throw BrokenFrame() }
        let end = start + 4 + Int(length)
        guard bytes.count >= end else { return nil }
        defer { start = end }
        return Array(bytes[start..<end])
    }
}

/// The bytes are no frames.
struct BrokenFrame: Error {}
