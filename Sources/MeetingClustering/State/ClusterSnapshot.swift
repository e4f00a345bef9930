import Article
import CivilTime

/// Everything of a state that later decisions depend on, apart from how births are numbered.
struct ClusterSnapshot: Equatable {
    private let articles: [ArticleKey: ArticleEntry]
    private let meetings: [MeetingID: MeetingEntry]
    private let births: [Birth]
    private let watermark: Timestamp?
    private let claims: [TimeClaim]
    private let outlets: [String: Int]
    private let documents: Int
    private let holders: [Term: Set<ArticleKey>]
    private let counts: [Term: Int]
    private let found: [Int: MeetingID]

    init(_ state: ClusterState) {
        let first = state.firstBirth
        articles = state.articles.mapValues {
            var entry = $0
            entry.birth -= first
            return entry
        }
        meetings = state.meetings.mapValues {
            MeetingEntry(version: $0.version, members: $0.members, birth: $0.birth - first)
        }
        births = (first..<state.nextBirth).compactMap { state.births[$0] }
        watermark = state.watermark
        claims = state.claims.map {
            TimeClaim(
                article: $0.article, outlet: $0.outlet, seconds: $0.seconds,
                birth: $0.birth - first)
        }
        outlets = state.outlets
        documents = state.postings.documents
        let known = state.postings.articles(state)
        holders = known.mapValues(\.keys)
        counts = known.mapValues(\.count)
        let held = (first..<state.nextBirth).compactMap { birth in
            state.held[birth].map { (birth - first, $0.meeting) }
        }
        found = Dictionary(uniqueKeysWithValues: held)
    }
}
