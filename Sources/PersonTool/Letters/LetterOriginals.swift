import CommandLine
import Hashing
import Pipeline

/// Finds what a letter does not hold any more, where the record still lies in its topic.
struct LetterOriginals {
    let broker: BrokerOptions

    /// The record that a cut letter was made of; nil where the letter has all of it.
    ///
    /// - Throws: `ToolFailure` where it is not kept any more, or is another one.
    func original(of letter: ReceivedLetter) async throws -> InputRecord? {
        if letter.isWhole { return nil }
        let origin = letter.origin
        var found: InputRecord?
        try await TopicScan(broker: broker, topic: origin.topic).read(
            from: [origin.partition: origin.offset]
        ) { record in
            if record.offset == origin.offset { found = record }
            return false
        }
        guard let record = found else {
            throw ToolFailure(
                .dataError,
                "is cut, and \(origin) does not keep the record any more: feed the page again")
        }
        if let cut = letter.cut {
            let value = record.value ?? []
            guard value.count == cut.size, SHA256.hex(value) == cut.digest else {
                throw ToolFailure(
                    .dataError, "is cut, and another record lies at \(origin) now")
            }
        }
        return record
    }

    /// Whether a later record of the same key lies in the letter's topic.
    ///
    /// In a compacted topic the last one counts, so an old one must not come after it.
    func isSuperseded(_ letter: ReceivedLetter) async throws -> Bool {
        let origin = letter.origin
        guard origin.topic == .meetings || origin.topic == .outlets else { return false }
        var isSuperseded = false
        try await TopicScan(broker: broker, topic: origin.topic).read(
            from: [origin.partition: origin.offset + 1]
        ) { record in
            if record.key == letter.record.key { isSuperseded = true }
            return !isSuperseded
        }
        return isSuperseded
    }
}
