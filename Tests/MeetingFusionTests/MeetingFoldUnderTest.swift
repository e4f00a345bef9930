import Article
import MeetingFusion

/// A fold with somebody who numbers the versions for it.
final class MeetingFoldUnderTest {
    let fold: MeetingFold
    private var versions: [String: Int] = [:]

    init(settings: FusionSettings = FusionSettings()) { fold = MeetingFold(settings: settings) }

    /// Places an article and gives what its meeting then is.
    func place(_ article: ArticleRecord, in meeting: String) -> MeetingContent? {
        let version = (versions[meeting] ?? 0) + 1
        versions[meeting] = version
        let sighting = Sighting(
            kind: .placed, move: 0, article: article, meeting: MeetingID(meeting), why: [],
            changes: [MeetingChange(meeting: MeetingID(meeting), version: version)])
        return fold.apply(sighting).first?.content
    }
}
