import Article

extension MeetingIndex {
    /// The sighting of a new version of an article.
    ///
    /// It stays where it was unless the new text says clearly otherwise: outlets correct typing
    /// mistakes far more often than the meeting they report.
    func revision(of reading: TraitsReading, known: ArticleEntry) -> Sighting {
        let article = reading.article
        let place = newPlace(of: reading, known: known)
        return sighting(
            .revised, of: article, move: known.move + 1, to: place.meeting,
            from: known.meeting, why: place.why, watermark: state.watermark)
    }

    private func newPlace(
        of reading: TraitsReading, known: ArticleEntry
    ) -> (meeting: MeetingID?, why: [Reason]) {
        let article = reading.article
        guard article.kind == .meeting else { return (nil, []) }
        guard let home = known.meeting else {
            return destination(of: reading, move: known.move + 1, watermark: state.watermark)
        }
        guard let meeting = state.meetings[home] else { return (home, []) }
        let candidates = candidates(for: reading)
        let best = candidates.first { $0.meeting != home && $0.score > settings.threshold }
        let own = compare(reading.traits, of: article.key, with: home, members: meeting.members)
        guard let own else {
            return best.map { ($0.meeting, reasons($0)) } ?? (home, [])
        }
        if let best, best.score > own.score + Self.margin { return (best.meeting, reasons(best)) }
        if own.score < settings.threshold - Self.margin {
            return destination(of: reading, move: known.move + 1, watermark: state.watermark)
        }
        return (home, reasons(own))
    }

    /// How much better another meeting must be than the one an article is in.
    private static let margin = 2.0
}
