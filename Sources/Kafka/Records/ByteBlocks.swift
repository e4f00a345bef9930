import Synchronization

/// Large blocks of bytes that batches have given back, for the next ones.
///
/// A consumer at full speed fills several megabytes a few hundred times a second; asking the system
/// for them each time would cost more than copying the messages does.
final class ByteBlocks: Sendable {
    /// Smaller ones are not worth keeping.
    private static let least = 64 << 10
    private static let count = 2
    private let free = Mutex<[[UInt8]]>([])
    private let most: Int

    /// Keeps blocks of up to so many bytes.
    init(most: Int) { self.most = most }

    /// An empty array, with room if a block is free.
    func take() -> [UInt8] {
        var block = free.withLock { $0.popLast() } ?? []
        block.removeAll(keepingCapacity: true)
        return block
    }

    func give(_ block: [UInt8]) {
        guard block.capacity >= Self.least, block.capacity <= most else { return }
        free.withLock { if $0.count < Self.count { $0.append(block) } }
    }
}
