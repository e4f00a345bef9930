public import Article
import Pipeline

/// Decides, article by article, which meeting is reported, for one partition of `articles`.
///
/// Every decision becomes a sighting, and the state is changed by sightings alone: an index that
/// has taken in the sightings of another one decides as that one would.
public final class MeetingIndex {
    let settings: ClusteringSettings
    let packer = ArticlePacker()
    private let background: Background
    private(set) var state: ClusterState
    private var undo = UndoLog<ClusterState>()

    /// An index that has seen nothing.
    public init(settings: ClusteringSettings) {
        self.settings = settings
        background = Background(
            permille: settings.background, documents: settings.backgroundArticles)
        state = ClusterState(
            background: background, longestPosting: settings.longestPosting)
    }

    /// Places an article.
    ///
    /// The same article again, or an older version of it, gives none and changes nothing.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - written: The same as JSON, where that is at hand: it is not written again then.
    /// - Returns: First the article's own sighting: placed, revised or withdrawn. More follow where
    ///   that makes other articles move.
    public func place(
        _ article: ArticleRecord, written: ArraySlice<UInt8>? = nil
    ) -> [Sighting] {
        let reading = reading(of: article, written: written)
        guard let sighting = firstSighting(of: reading) else { return [] }
        absorb(sighting, reading)
        guard sighting.kind != .withdrawn else { return [sighting] }
        return [sighting] + merges(after: sighting, reading)
    }

    /// Takes in a sighting of an earlier run, in the order of the log.
    ///
    /// - Parameters:
    ///   - sighting: What it says.
    ///   - written: Its article as JSON, where that is at hand: it is not written again then.
    public func restore(_ sighting: Sighting, written: ArraySlice<UInt8>? = nil) {
        absorb(sighting, reading(of: sighting.article, written: written))
    }

    /// An article whose traits are read when they are needed.
    func reading(of article: ArticleRecord, written: ArraySlice<UInt8>? = nil) -> TraitsReading {
        TraitsReading(
            article, written: written, limits: settings.text, background: background)
    }

    /// Starts a batch that can be taken back.
    public func mark() { undo.mark() }

    /// Makes the oldest batch final.
    public func settle() { undo.settle() }

    /// Takes back everything since the newest mark.
    public func rollBack() { undo.rollBack(&state) }

    /// How many articles are remembered.
    public var articleCount: Int { state.articles.count }

    /// How many meetings articles can still join.
    public var meetingCount: Int { state.meetings.count }

    /// Lets the state search and compare, which changes nothing that is remembered.
    func ask<Answer>(_ question: (inout ClusterState) -> Answer) -> Answer { question(&state) }

    /// Makes a change that can be taken back.
    func apply(_ change: Change) {
        let inverse = state.apply(change)
        undo.record { _ = $0.apply(inverse) }
    }
}
