import Article
import JSON
import Pipeline

/// The last record of a meeting on its topic, and where the topic ended when it was read.
struct MeetingPlace {
    let partition: Int32
    /// The meeting; nil for a tombstone.
    let meeting: Meeting?
    /// The offset after the record.
    let next: Int64

    /// The last records of meetings, by their ids.
    ///
    /// - Throws: `KafkaError` where the topic is missing or the broker does not answer.
    static func find(
        _ ids: Set<MeetingID>, _ broker: BrokerOptions
    ) async throws -> [MeetingID: MeetingPlace] {
        var found: [MeetingID: MeetingPlace] = [:]
        try await TopicScan(broker: broker, topic: .meetings).read { record in
            if let (id, place) = read(record, ids) { found[id] = place }
            return true
        }
        return found
    }

    /// The last record of a meeting after an earlier one; nil where none came.
    func later(of id: MeetingID, _ broker: BrokerOptions) async throws -> MeetingPlace? {
        var found: MeetingPlace?
        try await TopicScan(broker: broker, topic: .meetings).read(from: [partition: next]) {
            if let (_, place) = Self.read($0, [id]) { found = place }
            return true
        }
        return found
    }

    private static func read(
        _ record: InputRecord, _ ids: Set<MeetingID>
    ) -> (MeetingID, MeetingPlace)? {
        guard let key = record.key else { return nil }
        let id = MeetingID(String(decoding: key, as: UTF8.self))
        guard ids.contains(id) else { return nil }
        let meeting = record.value.flatMap { try? Meeting(json: JSONParser.parse($0)) }
        return (
            id, MeetingPlace(partition: record.partition, meeting: meeting, next: record.offset + 1)
        )
    }
}
