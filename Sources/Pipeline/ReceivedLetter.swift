/// A dead letter as it lies in its topic, taken apart again: what came, and why it is there.
public struct ReceivedLetter: Sendable, Equatable {
    /// What is known of a value of which only the beginning is kept.
    public struct Cut: Sendable, Equatable {
        /// The SHA-256 of the whole value.
        public let digest: String
        /// How many bytes it had.
        public let size: Int
    }

    /// Where the letter lies.
    public let position: RecordPosition
    /// When the broker took it, in milliseconds since 1970.
    public let timestamp: Int64?
    /// Which stage could not take the record.
    public let stage: String
    /// Why.
    public let fault: RecordFault
    /// Where the record lay.
    public let origin: RecordPosition
    /// How often it was tried before it became a letter.
    public let attempts: Int
    /// How many replays led to this letter.
    public let replays: Int
    /// What was left out of the value, if anything.
    public let cut: Cut?
    /// Whether key and headers are as they came.
    public let hasWholeHead: Bool
    /// The record as it came, or as much of it as is kept.
    public private(set) var record: OutputRecord

    /// Whether it can be sent again as it came.
    public var isWhole: Bool { cut == nil && hasWholeHead }

    /// Takes a record of the dead-letters topic apart; nil for one that is no letter.
    public init?(_ letter: InputRecord) {
        let prefix = HeaderName.errorPrefix
        // The original may have been a copy of a letter: the last reasons are this letter's.
        guard let start = letter.headers.lastIndex(where: { $0.name == prefix + "stage" }) else {
            return nil
        }
        let said = Array(letter.headers[start...])
        func text(_ name: String) -> String? { said.text(of: name) }
        func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
        guard letter.topic == .deadLetters, let stage = text(prefix + "stage"),
            let code = text(prefix + "code"), let topic = text(prefix + "topic"),
            let partition = text(prefix + "partition"), let offset = text(prefix + "offset"),
            let origin = RecordPosition("\(topic)/\(partition)/\(offset)")
        else { return nil }
        self.stage = stage
        self.origin = origin
        position = letter.position
        timestamp = letter.timestamp
        fault = RecordFault(code: code, message: text(prefix + "message") ?? "")
        attempts = number(prefix + "attempts") ?? 1
        cut = text("sha256").map { Cut(digest: $0, size: number("size") ?? 0) }
        hasWholeHead =
            text(prefix + "key-size") == nil && text(prefix + "headers-left-out") == nil
        let original = Array(letter.headers[..<start])
        replays = original.text(of: HeaderName.replayAttempts).flatMap { Int($0) } ?? 0
        record = OutputRecord(
            topic: origin.topic, partition: origin.partition, key: letter.key, value: letter.value,
            headers: original.filter { !HeaderName.ofReplay.contains($0.name) })
    }

    /// The letter without the bytes of its value, to keep many of them.
    public var withoutValue: ReceivedLetter {
        var letter = self
        letter.record.value = nil
        return letter
    }

    /// The record as it goes back to where it came from.
    ///
    /// - Parameters:
    ///   - original: The record as it lay there; nil where the letter has all of it.
    ///   - attempt: The how-manieth replay this is.
    /// - Returns: The record, with what tells a replay from what came by itself.
    public func replay(of original: InputRecord? = nil, attempt: Int) -> OutputRecord {
        var record = record
        if let original {
            record.key = original.key
            record.value = original.value
            record.headers = original.headers.filter { !HeaderName.ofReplay.contains($0.name) }
        }
        record.headers += [
            RecordHeader(HeaderName.replayOf, position.description),
            RecordHeader(HeaderName.replayAttempts, String(attempt)),
            RecordHeader(HeaderName.replayFor, stage),
        ]
        return record
    }
}
