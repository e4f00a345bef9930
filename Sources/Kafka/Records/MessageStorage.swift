/// What a batch of messages consists of: all bytes in one block, and where each message's lie.
final class MessageStorage: Sendable {
    /// Where the parts of one message lie in `bytes`; nil is null.
    struct Entry: Sendable {
        var topic: Int
        var partition: Int32
        var offset: Int64
        /// Negative when there is none.
        var timestamp: Int64
        var key: Range<Int>?
        var value: Range<Int>?
        var headers: Range<Int>
    }

    /// Where one header lies in `bytes`.
    struct HeaderEntry: Sendable {
        var name: Range<Int>
        var value: Range<Int>?
    }

    let bytes: [UInt8]
    let topics: [String]
    let entries: [Entry]
    let headers: [HeaderEntry]
    private let blocks: ByteBlocks?

    /// What it consists of, and who gets the bytes once nobody looks at them any more.
    init(
        bytes: [UInt8], topics: [String], entries: [Entry], headers: [HeaderEntry],
        returningTo blocks: ByteBlocks? = nil
    ) {
        self.bytes = bytes
        self.topics = topics
        self.entries = entries
        self.headers = headers
        self.blocks = blocks
    }

    deinit { blocks?.give(bytes) }

    func bytes(of range: Range<Int>?) -> [UInt8]? { range.map { Array(bytes[$0]) } }

    func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func text(_ range: Range<Int>, equals name: String) -> Bool {
        bytes[range].elementsEqual(name.utf8)
    }
}
