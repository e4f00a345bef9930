public import Pipeline

/// A stage for tests whose state is a fold over its input: for every record it publishes on
/// `meetings` how many bytes it has seen for the key, and a number that depends on their order.
public final class RunningTotal: Stage {
    private struct Total {
        var bytes = 0
        var order: UInt64 = 17
    }

    private var totals: [[UInt8]: Total] = [:]
    private var log = UndoLog<[[UInt8]: Total]>()

    /// A stage that has seen nothing.
    public init() {}

    /// The stage as the runtime runs it.
    public static let definition = StageDefinition(
        name: "total", input: .sightings, outputs: [.meetings], state: .input,
        make: { _ in RunningTotal() })

    /// Adds one record to the total of its key.
    public func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        let total = try fold(record)
        let text = "\(total.bytes) \(total.order)"
        var outputs = [
            OutputRecord(topic: .meetings, key: record.key, value: Array(text.utf8))
        ]
        if total.bytes % 97 == 0 {
            let filler = [UInt8](repeating: 0x78, count: RecordLimits.output)
            outputs.append(OutputRecord(topic: .meetings, key: record.key, value: filler))
        }
        return outputs
    }

    private func fold(_ record: InputRecord) throws(RecordFault) -> Total {
        guard let value = record.value, value.first != UInt8(ascii: "!") else {
            throw RecordFault(code: "poison", message: "The text is poisonous.")
        }
        let key = record.key ?? []
        let old = totals[key]
        log.record { $0[key] = old }
        var total = old ?? Total()
        total.bytes += value.count
        for byte in value { total.order = total.order &* 31 &+ UInt64(byte) }
        totals[key] = total
        return total
    }

    /// Adds one record without publishing.
    public func restore(_ record: InputRecord) throws(RecordFault) { _ = try fold(record) }

    /// Starts a batch.
    public func mark() { log.mark() }

    /// Makes the oldest batch final.
    public func settle() { log.settle() }

    /// Takes the newest batch back.
    public func rollBack() { log.rollBack(&totals) }
}
