import Article
import CivilTime

/// Holds an article, and the meeting that it founded, in the index until it is popped.
///
/// Births are popped in their order, by the watermark and by how many came after. What the index
/// holds is therefore a function of its latest sightings alone, however far back they begin.
struct Birth: Equatable {
    let article: ArticleKey
    let founded: MeetingID?
    let watermark: Timestamp?
}
