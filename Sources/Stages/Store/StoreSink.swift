public import Article
import JSON
public import MeetingStore
public import Pipeline

/// Writes sightings and meetings into a database, once each.
public struct StoreSink: RecordSink {
    /// A record as the database takes it.
    public enum Entry: Sendable {
        /// An article placed, moved, revised or taken back.
        case sighting(Sighting)
        /// A version of a meeting.
        case meeting(Meeting)
        /// A meeting is to be forgotten: its record was taken from the topic.
        case purge(MeetingID)
    }

    private let store: any MeetingStore
    private let prefix: String

    /// A sink over a database.
    ///
    /// - Parameters:
    ///   - store: The database.
    ///   - prefix: What the topics' names begin with on the broker; offsets are kept under the
    ///     whole name, so that two installations can share a database.
    public init(store: any MeetingStore, prefix: String) {
        self.store = store
        self.prefix = prefix
    }

    /// Reads a sighting, a meeting, or the tombstone of a meeting, which has it forgotten.
    ///
    /// - Throws: `RecordFault` for a record that cannot be read.
    public func read(_ record: InputRecord) throws(RecordFault) -> Entry {
        switch record.topic {
        case .sightings: return .sighting(try record.decoded(as: Sighting.self))
        case .meetings:
            if record.value == nil, let key = record.key, !key.isEmpty {
                return .purge(MeetingID(String(decoding: key, as: UTF8.self)))
            }
            return .meeting(try record.decoded(as: Meeting.self))
        case .pages, .outlets, .articles, .deadLetters:
            throw RecordFault(
                code: "unexpected-topic",
                message: "The store does not read \(record.topic.rawValue).")
        }
    }

    /// The next offsets that the database holds.
    ///
    /// - Throws: `SinkError`; `.stop` where the offsets are of another cluster.
    public func positions(
        cluster: String, of partitions: [SinkPartition]
    ) async throws(SinkError) -> [SinkPartition: Int64] {
        var positions: [SinkPartition: Int64] = [:]
        for topic in Set(partitions.map(\.topic)) {
            let stored = try await stored(cluster: cluster, topic: prefix + topic.rawValue)
            for partition in partitions where partition.topic == topic {
                positions[partition] = stored[Int(partition.partition)].map(Int64.init)
            }
        }
        return positions
    }

    private func stored(
        cluster: String, topic: String
    ) async throws(SinkError) -> [Int: Int] {
        do throws(StoreError) {
            return try await store.positions(cluster: cluster, topic: topic)
        } catch {
            throw SinkError(error)
        }
    }

    /// Writes the entries and moves the offsets in one transaction of the database.
    ///
    /// - Throws: `SinkError`; `.notOwner` where another worker moved an offset.
    public func apply(
        _ entries: [Entry], cluster: String, moves: [SinkMove]
    ) async throws(SinkError) {
        var batch = StoreBatch()
        batch.moves = moves.map { move in
            OffsetMove(
                cluster: cluster, topic: prefix + move.partition.topic.rawValue,
                partition: Int(move.partition.partition), expected: move.from.map(Int.init),
                next: Int(move.to))
        }
        for entry in entries {
            switch entry {
            case .sighting(let sighting): batch.sightings.append(sighting)
            case .meeting(let meeting): batch.meetings.append(meeting)
            case .purge(let id): batch.purge(id)
            }
        }
        do throws(StoreError) {
            try await store.apply(batch)
        } catch {
            throw SinkError(error)
        }
    }
}

extension SinkError {
    fileprivate init(_ error: StoreError) {
        switch error.code {
        case .fenced: self = .notOwner(error.description)
        // Until its owner has made the tables: a service may be there before them.
        case .unavailable, .busy, .olderSchema: self = .unavailable(error.description)
        default: self = .stop(error.description)
        }
    }
}
