import Article
import CivilTime
import Hashing

extension MeetingIndex {
    /// The article's own sighting; nil for what is known already or older than what is known.
    func firstSighting(of reading: TraitsReading) -> Sighting? {
        let article = reading.article
        guard let known = state.articles[article.key] else {
            return article.withdrawn
                ? withdrawal(of: article, known: nil) : placement(of: reading, move: 0)
        }
        guard let before = packer.article(of: known.packed), !article.says(theSameAs: before),
            !article.isOlder(than: before)
        else { return nil }
        if article.withdrawn { return withdrawal(of: article, known: known) }
        if before.withdrawn { return placement(of: reading, move: known.move + 1) }
        return revision(of: reading, known: known)
    }

    private func placement(of reading: TraitsReading, move: Int) -> Sighting {
        let article = reading.article
        let watermark = watermark(after: article)
        let place = destination(of: reading, move: move, watermark: watermark)
        return sighting(
            .placed, of: article, move: move, to: place.meeting, from: nil, why: place.why,
            watermark: watermark)
    }

    private func withdrawal(of article: ArticleRecord, known: ArticleEntry?) -> Sighting {
        sighting(
            .withdrawn, of: article, move: known.map { $0.move + 1 } ?? 0, to: nil,
            from: known?.meeting, why: [], watermark: state.watermark)
    }

    /// Where an article that belongs nowhere yet goes: the best meeting there is, or its own.
    func destination(
        of reading: TraitsReading, move: Int, watermark: Timestamp?
    ) -> (meeting: MeetingID?, why: [Reason]) {
        let article = reading.article
        guard article.kind == .meeting else { return (nil, []) }
        let best = candidates(for: reading).first
        if let best, best.score > settings.threshold { return (best.meeting, reasons(best)) }
        let id = MeetingID(founder: article, move: move, watermark: watermark)
        return (id, [newness(best)])
    }

    /// Why an article founds a meeting: how near the best of the others was, and its article.
    private func newness(_ best: Candidate?) -> Reason {
        Reason(
            field: "new", article: best?.nearest.text,
            weight: best.map { Int(($0.score * 100).rounded()) } ?? 0)
    }

    func watermark(after article: ArticleRecord) -> Timestamp? {
        guard let claim = TimeClaim(article, birth: state.nextBirth) else { return state.watermark }
        let known = state.outlets.count + (state.outlets[claim.outlet] == nil ? 1 : 0)
        return Watermark(settings).next(
            after: state.watermark, claim: claim.seconds, claims: state.claims + [claim],
            known: known)
    }

    /// A sighting with the new version of each meeting that it changes.
    func sighting(
        _ kind: Sighting.Kind, of article: ArticleRecord, move: Int, to: MeetingID?,
        from: MeetingID?, why: [Reason], watermark: Timestamp?
    ) -> Sighting {
        var changes: [MeetingChange] = []
        if let from, from != to, let meeting = state.meetings[from] {
            let empty = meeting.members == [article.key]
            changes.append(
                MeetingChange(
                    meeting: from, version: meeting.version + 1,
                    status: !empty ? .active : to == nil ? .withdrawn : .merged,
                    mergedInto: empty ? to : nil))
        }
        if let to {
            if let meeting = state.meetings[to] {
                changes.append(MeetingChange(meeting: to, version: meeting.version + 1))
            } else if to != from {
                changes.append(MeetingChange(meeting: to, version: 1))
            }
        }
        return Sighting(
            kind: kind, move: move, article: article, meeting: to, previousMeeting: from, why: why,
            changes: changes, watermark: watermark)
    }
}
