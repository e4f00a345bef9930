import CivilTime

/// What the headers of everything decided from one record say about where it comes from.
struct Provenance {
    private let headers: StageHeaders
    private let partition: Int32
    /// The record's position as headers show it.
    private let position: [UInt8]
    private let common: [RecordHeader]
    /// When it happened, where the stage does not say.
    ///
    /// As the record says, else when a broker took it; no value depends on it.
    private let time: RecordHeader?

    init(of record: InputRecord, in headers: StageHeaders) {
        self.headers = headers
        partition = record.partition
        position = Array(record.position.description.utf8)
        let before =
            record.headers.text(of: HeaderName.traceParent).flatMap(TraceContext.init)
            ?? TraceContext(beginningAt: position)
        let trace = before.step(of: headers.name, over: position)
        var common = [
            headers.stage,
            RecordHeader(name: HeaderName.source, value: position),
            RecordHeader(name: HeaderName.traceParent, value: trace.bytes),
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
    func complete(_ output: OutputRecord, index: Int) -> OutputRecord {
        var output = output
        output.headers = all(for: output, index)
        // Where the state lies must be where a restore looks for it.
        if output.partition == nil, headers.definition.state == .ownOutput(output.topic) {
            output.partition = partition
        }
        return output
    }

    private func all(for output: OutputRecord, _ index: Int) -> [RecordHeader] {
        var all: [RecordHeader] = []
        all.reserveCapacity(16)
        all.append(headers.specVersion)
        all.append(RecordHeader(name: "ce_id", value: position + "/\(index)".utf8))
        all.append(headers.source)
        if let type = headers.types[output.topic] { all.append(type) }
        let ownTime = output.headers.last { $0.name == HeaderName.time }
        if let time = ownTime ?? time { all.append(time) }
        // A record without a value is a tombstone and has no media type.
        if output.value != nil { all.append(headers.contentType) }
        all += common
        all.append(headers.schema)
        if let rules = headers.rules { all.append(rules) }
        for header in output.headers where !HeaderName.reserved.contains(header.name) {
            all.append(header)
        }
        return all
    }

    /// The headers that say where a dead letter comes from; its value is not ours to describe.
    var ofLetter: [RecordHeader] { common }
}
