import Article

/// Whether a meeting was held, is planned, was moved or called off.
enum StateChoice {
    /// Held if anybody tells it as held; else the latest article that says more than "planned".
    static func state(of sources: SourceArticles) -> EventState {
        let told = sources.articles.compactMap { $0.article.event?.state }
        if told.contains(.held) { return .held }
        return told.last { $0 != .planned } ?? told.last ?? .held
    }
}
