/// What `mahakam process` prints.
enum Emission: String, CaseIterable {
    /// One line an article, with the id of its meeting.
    case articles
    /// Every sighting, in order.
    case sightings
    /// The latest record of each meeting.
    case meetings
    /// Every version of every meeting, in order.
    case versions
    /// Which articles belong together.
    case clusters
}
