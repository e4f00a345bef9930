public import Article

/// What is written in one transaction: records, and the offsets from which they came.
public struct StoreBatch: Sendable {
    /// How far the batch brings each partition.
    public var moves: [OffsetMove]
    /// Articles with their placement, in the order of their log.
    public var sightings: [Sighting]
    /// Meetings, in the order of their log.
    public var meetings: [Meeting]

    /// A batch; one without moves is written without any fence.
    public init(moves: [OffsetMove] = [], sightings: [Sighting] = [], meetings: [Meeting] = []) {
        self.moves = moves
        self.sightings = sightings
        self.meetings = meetings
    }
}
