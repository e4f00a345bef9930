import Article
import CivilTime

/// The placement of an article that began a meeting, or none.
struct Placement: Equatable {
    let began: [MeetingID]
    let watermark: Timestamp?
}
