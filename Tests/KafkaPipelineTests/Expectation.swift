import Pipeline
import PipelineTesting

/// What a stage publishes for a log when nothing disturbs it.
struct Expectation {
    let outputs: [OutputRecord]

    init(_ definition: StageDefinition, over log: [InputRecord]) throws {
        // Any time: the sizes that letters tell count the header that a broker's time becomes.
        let log = log.map { record in
            var record = record
            record.timestamp = record.timestamp ?? 1_700_000_000_000
            return record
        }
        outputs = try RandomSchedule.undisturbed(definition, over: log)
    }

    /// Where a topic of a real broker differs from it, in words; nil where it does not.
    ///
    /// The broker's times are none of ours; everything else is the same, byte for byte.
    func difference(in records: [InputRecord], of topic: Topic) -> String? {
        let expected = outputs.filter { $0.topic == topic }
        for (index, (found, wanted)) in zip(records, expected).enumerated() {
            if found.key != wanted.key || found.value != wanted.value {
                return "record \(index) of \(topic): \(text(found.value)) for \(text(wanted.value))"
            }
            if stable(found.headers) != stable(wanted.headers) {
                return "headers of record \(index) of \(topic)"
            }
        }
        return records.count == expected.count
            ? nil : "\(topic) has \(records.count) records for \(expected.count)"
    }

    /// Where the last records of each key differ; nil where they do not.
    func difference(inLatest records: [InputRecord], of topic: Topic) -> String? {
        var expected: [[UInt8]?: OutputRecord] = [:]
        for output in outputs where output.topic == topic { expected[output.key] = output }
        var found: [[UInt8]?: InputRecord] = [:]
        for record in records { found[record.key] = record }
        for (key, wanted) in expected {
            guard let record = found.removeValue(forKey: key) else { return "no \(text(key))" }
            if record.value != wanted.value {
                return "\(text(key)): \(text(record.value)) for \(text(wanted.value))"
            }
            if stable(record.headers) != stable(wanted.headers) { return "headers of \(text(key))" }
        }
        return found.isEmpty ? nil : "\(found.count) keys more"
    }

    private func stable(_ headers: [RecordHeader]) -> [RecordHeader] {
        headers.filter { !["mahakam-error-timestamp", "ce_time"].contains($0.name) }
    }

    private func text(_ value: [UInt8]?) -> String {
        value.map { String(decoding: $0.prefix(40), as: UTF8.self) } ?? "null"
    }
}
