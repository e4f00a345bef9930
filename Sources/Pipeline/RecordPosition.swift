/// Where a record lies: the header `source` of everything that was decided from it.
public struct RecordPosition: Sendable, Hashable, CustomStringConvertible {
    /// The topic, without the prefix that its name on the broker carries.
    public let topic: Topic
    /// The partition.
    public let partition: Int32
    /// The place in the partition.
    public let offset: Int64

    /// A position.
    public init(topic: Topic, partition: Int32, offset: Int64) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
    }

    /// Reads `pages/0/17`; nil for anything else.
    public init?(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// Reads `pages/0/17` as it stands in a header; nil for anything else.
    init?(bytes: [UInt8]) {
        guard let second = bytes.lastIndex(of: 0x2F),
            let first = bytes[..<second].lastIndex(of: 0x2F),
            let topic = Topic.allCases.first(where: {
                bytes[..<first].elementsEqual($0.rawValue.utf8)
            }),
            let partition = Self.number(bytes[(first + 1)..<second]), partition <= Int32.max,
            let offset = Self.number(bytes[(second + 1)...])
        else { return nil }
        self.init(topic: topic, partition: Int32(partition), offset: offset)
    }

    /// A number of digits only; nil for anything else, also for one too large.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        if digits.isEmpty { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard 0x30...0x39 ~= digit else { return nil }
            let (tens, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, above) = tens.addingReportingOverflow(Int64(digit - 0x30))
            if over || above { return nil }
            value = sum
        }
        return value
    }

    /// As in the header: `pages/0/17`.
    public var description: String { "\(topic.rawValue)/\(partition)/\(offset)" }
}

extension InputRecord {
    /// Where the record lies.
    public var position: RecordPosition {
        RecordPosition(topic: topic, partition: partition, offset: offset)
    }
}
