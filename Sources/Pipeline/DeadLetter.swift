import Hashing

/// Makes the dead letter of a record: what came, untouched, and why it is there.
///
/// The original headers come first; all from the first `mahakam-error-` on are added.
public enum DeadLetter {
    /// The letter of a record that a stage could not take.
    public static func letter(
        for record: InputRecord, fault: RecordFault, attempts: Int,
        stage definition: StageDefinition
    ) -> OutputRecord {
        let provenance = Provenance(of: record, in: StageHeaders(definition))
        return letter(
            for: record, fault: fault, attempts: attempts, stage: definition.name,
            provenance: provenance.ofLetter)
    }

    /// The letter of a record that a sink could not take.
    public static func letter(
        for record: InputRecord, fault: RecordFault, attempts: Int, sink name: String
    ) -> OutputRecord {
        letter(
            for: record, fault: fault, attempts: attempts, stage: name,
            provenance: [
                RecordHeader(HeaderName.stage, name),
                RecordHeader(HeaderName.source, record.position.description),
            ])
    }

    private static func letter(
        for record: InputRecord, fault: RecordFault, attempts: Int, stage: String,
        provenance: [RecordHeader]
    ) -> OutputRecord {
        var letter = OutputRecord(
            topic: .deadLetters, key: record.key, value: record.value, headers: record.headers)
        let cut = letter.size > RecordLimits.letter ? shorten(&letter) : []
        letter.headers += reasons(record, fault, attempts: attempts, stage: stage)
        letter.headers += cut + provenance
        return letter
    }

    private static func reasons(
        _ record: InputRecord, _ fault: RecordFault, attempts: Int, stage: String
    ) -> [RecordHeader] {
        func header(_ name: String, _ text: String) -> RecordHeader {
            RecordHeader(HeaderName.errorPrefix + name, text)
        }
        return [
            header("stage", stage), header("code", fault.code),
            header("message", clipped(fault.message)), header("topic", record.topic.rawValue),
            header("partition", String(record.partition)),
            header("offset", String(record.offset)),
            RecordHeader(
                name: HeaderName.errorPrefix + "timestamp",
                value: record.timestamp.map { Array(String($0).utf8) }),
            header("attempts", String(attempts)),
        ]
    }

    /// A sentence may quote what the record says; it must not become as large as the record.
    private static func clipped(_ message: String) -> String {
        guard message.utf8.count > 1000 else { return message }
        return String(decoding: Array(message.utf8.prefix(1000)), as: UTF8.self) + "…"
    }

    /// Cuts what is too long to be published, and says so.
    private static func shorten(_ letter: inout OutputRecord) -> [RecordHeader] {
        var said: [RecordHeader] = []
        if let value = letter.value, value.count > RecordLimits.cut {
            letter.value = Array(value.prefix(RecordLimits.cut))
            if let digest = SHA256.hex(value) { said.append(RecordHeader("sha256", digest)) }
            said.append(RecordHeader("size", String(value.count)))
            said.append(RecordHeader("truncated", "true"))
        }
        guard letter.size > RecordLimits.letter else { return said }
        if let key = letter.key, key.count > RecordLimits.cut {
            letter.key = Array(key.prefix(RecordLimits.cut))
            said.append(RecordHeader(HeaderName.errorPrefix + "key-size", String(key.count)))
        }
        let all = letter.headers.count
        while RecordLimits.size(of: letter.headers) > RecordLimits.cut {
            letter.headers.removeLast()
        }
        if letter.headers.count < all {
            said.append(
                RecordHeader(
                    HeaderName.errorPrefix + "headers-left-out",
                    String(all - letter.headers.count)))
        }
        return said
    }
}
