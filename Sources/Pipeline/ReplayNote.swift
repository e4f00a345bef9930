/// A note among the dead letters that one of them was sent again.
///
/// It is written in the transaction of the replay, so that there is never one without the other.
public struct ReplayNote: Sendable, Equatable {
    /// The letter.
    public let letter: RecordPosition
    /// The how-manieth replay that was.
    public let attempt: Int

    /// A note about a letter.
    public init(of letter: RecordPosition, attempt: Int) {
        self.letter = letter
        self.attempt = attempt
    }

    /// Reads a note; nil for a letter, or for a record of somebody else.
    public init?(_ record: InputRecord) {
        guard record.topic == .deadLetters, record.value == nil,
            record.headers.text(of: HeaderName.errorPrefix + "stage") == nil,
            let letter = record.headers.text(of: HeaderName.replayOf).flatMap(RecordPosition.init),
            let attempt = record.headers.text(of: HeaderName.replayAttempts).flatMap({ Int($0) })
        else { return nil }
        self.init(of: letter, attempt: attempt)
    }

    /// The note as it is published: no key, no value.
    public var record: OutputRecord {
        OutputRecord(
            topic: .deadLetters, partition: letter.partition, key: nil, value: nil,
            headers: [
                RecordHeader(HeaderName.replayOf, letter.description),
                RecordHeader(HeaderName.replayAttempts, String(attempt)),
            ])
    }
}
