import CivilTime

/// What the headers of everything decided from one record say about where it comes from.
struct Provenance {
    private let stage: String
    private let position: RecordPosition
    private let common: [RecordHeader]
    /// When it happened, where the stage does not say.
    ///
    /// As the record says, else when a broker took it; no value depends on it.
    private let time: RecordHeader?

    init(of record: InputRecord, in definition: StageDefinition) {
        stage = definition.name
        position = record.position
        let before =
            record.headers.text(of: HeaderName.traceParent).flatMap(TraceContext.init)
            ?? TraceContext(beginningAt: record.position)
        let trace = before.step(of: definition.name, over: record.position)
        var common = [
            RecordHeader(HeaderName.stage, definition.name),
            RecordHeader(HeaderName.source, record.position.description),
            RecordHeader(HeaderName.traceParent, trace.text),
        ]
        if let state = record.headers.text(of: HeaderName.traceState), state.utf8.count <= 512 {
            common.append(RecordHeader(HeaderName.traceState, state))
        }
        if let fed = record.fedAt { common.append(RecordHeader(HeaderName.fedAt, String(fed))) }
        self.common = common
        time = record.headers.last { $0.name == HeaderName.time } ?? Self.time(of: record)
    }

    private static func time(of record: InputRecord) -> RecordHeader? {
        record.timestamp.map {
            RecordHeader(HeaderName.time, Timestamp(seconds: Int($0 / 1000)).description)
        }
    }

    /// The record as it is published: with what the runtime says about it.
    func complete(
        _ output: OutputRecord, index: Int, in definition: StageDefinition
    ) -> OutputRecord {
        var output = output
        var headers = [
            RecordHeader("ce_specversion", "1.0"),
            RecordHeader("ce_id", "\(position)/\(index)"),
            RecordHeader("ce_source", "/mahakam/\(stage)"),
            RecordHeader("ce_type", "mahakam.\(output.topic.rawValue)"),
        ]
        let ownTime = output.headers.last { $0.name == HeaderName.time }
        if let time = ownTime ?? time { headers.append(time) }
        // A record without a value is a tombstone and has no media type.
        if output.value != nil {
            headers.append(RecordHeader(HeaderName.contentType, "application/json"))
        }
        headers += common
        headers.append(RecordHeader(HeaderName.schema, definition.schema.description))
        if !definition.rules.isEmpty {
            headers.append(RecordHeader(HeaderName.rules, definition.rules))
        }
        headers += output.headers.filter { !HeaderName.reserved.contains($0.name) }
        output.headers = headers
        // Where the state lies must be where a restore looks for it.
        if output.partition == nil, definition.state == .ownOutput(output.topic) {
            output.partition = position.partition
        }
        return output
    }

    /// The headers that say where a dead letter comes from; its value is not ours to describe.
    var ofLetter: [RecordHeader] { common }
}
