import JSON
import Pipeline

/// What the Kafka Streams peer does: parse the JSON of an article, look its key up in a store that
/// comes back after a failure, keep the first 300 bytes there, add a member, hand the record on.
final class ParsingStage: Stage {
    static let definition = StageDefinition(
        name: "parse", input: .articles, outputs: [.sightings], state: .ownOutput(.sightings),
        copartitioned: [.sightings], make: { _ in ParsingStage() })

    private var store: [[UInt8]: [UInt8]] = [:]
    private var log = UndoLog<[[UInt8]: [UInt8]]>()

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        guard let key = record.key, let value = record.value,
            case .object(var article)? = try? JSONParser.parse(value)
        else {
            throw RecordFault(code: "not-json", message: "The record is no JSON object.")
        }
        article["seen"] = .integer(1)
        let old = store[key]
        log.record { $0[key] = old }
        store[key] = Array(value.prefix(300))
        return [OutputRecord(topic: .sightings, key: key, value: JSON.object(article).bytes)]
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        guard let key = record.key, let value = record.value else { return }
        store[key] = Array(value.prefix(300))
    }

    func mark() { log.mark() }
    func settle() { log.settle() }
    func rollBack() { log.rollBack(&store) }
}
