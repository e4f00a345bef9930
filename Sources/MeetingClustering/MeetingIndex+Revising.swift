import Article

extension MeetingIndex {
    /// The sighting of a new version of an article.
    ///
    /// It stays where it was unless the new text says clearly otherwise: outlets correct typing
    /// mistakes far more often than the meeting they report.
    func revision(of article: ArticleRecord, known: ArticleEntry) -> Sighting {
        let place = newPlace(of: article, known: known)
        return sighting(
            .revised, of: article, move: known.move + 1, to: place.meeting,
            from: known.meeting, why: place.why, watermark: state.watermark)
    }

    private func newPlace(
        of article: ArticleRecord, known: ArticleEntry
    ) -> (meeting: MeetingID?, why: [Reason]) {
        guard article.kind == .meeting else { return (nil, []) }
        guard let home = known.meeting else {
            return destination(of: article, move: known.move + 1, watermark: state.watermark)
        }
        guard let meeting = state.meetings[home] else { return (home, []) }
        let traits = traits(of: article)
        let candidates = candidates(for: traits, of: article)
        let best = candidates.first { $0.meeting != home && $0.score > settings.threshold }
        let own = compare(traits, of: article, with: home, members: meeting.members)
        guard let own else {
            return best.map { ($0.meeting, $0.reasons) } ?? (home, [])
        }
        if let best, best.score > own.score + Self.margin { return (best.meeting, best.reasons) }
        if own.score < settings.threshold - Self.margin {
            return destination(of: article, move: known.move + 1, watermark: state.watermark)
        }
        return (home, own.reasons)
    }

    /// How much better another meeting must be than the one an article is in.
    private static let margin = 2.0
}
