public import Article

/// What is written in one transaction: records, and the offsets from which they came.
public struct StoreBatch: Sendable {
    /// How far the batch brings each partition.
    public var moves: [OffsetMove]
    /// Articles with their placement, in the order of their log.
    public var sightings: [Sighting]
    /// Meetings that are forgotten with their articles, before anything else is written.
    public private(set) var purged: [MeetingID] = []
    /// Meetings, in the order of their log.
    public var meetings: [Meeting]

    /// A batch; one without moves is written without any fence.
    public init(moves: [OffsetMove] = [], sightings: [Sighting] = [], meetings: [Meeting] = []) {
        self.moves = moves
        self.sightings = sightings
        self.meetings = meetings
    }

    /// Has a meeting forgotten, with what the batch says of it so far.
    public mutating func purge(_ id: MeetingID) {
        sightings.removeAll { $0.meeting == id }
        meetings.removeAll { $0.id == id }
        purged.append(id)
    }
}
