import Article
import CivilTime

extension MeetingIndex {
    /// Changes the state as a sighting says: the only way in which it changes.
    func absorb(_ sighting: Sighting, _ reading: TraitsReading) {
        let key = sighting.article.key
        let old = state.articles[key]
        let birth = bear(sighting) ?? old?.birth
        if sighting.kind == .placed { note(sighting, birth: birth ?? 0) }
        if let previous = old?.meeting, previous != sighting.meeting,
            var meeting = state.meetings[previous]
        {
            meeting.remove(key)
            apply(.meeting(previous, meeting))
        }
        for change in sighting.changes { absorb(change, of: sighting, birth: birth) }
        if let birth { remember(sighting, reading, birth: birth) }
        expire()
    }

    /// Holds an article anew with every sighting that changes where it belongs.
    private func bear(_ sighting: Sighting) -> Int? {
        guard SightingOutline(sighting).isBirth else { return nil }
        let founded = sighting.changes.first {
            $0.meeting == sighting.meeting && $0.version == 1
        }
        let birth = Birth(
            article: sighting.article.key, founded: founded?.meeting, watermark: sighting.watermark)
        apply(.bear(birth))
        return state.nextBirth - 1
    }

    private func absorb(_ change: MeetingChange, of sighting: Sighting, birth: Int?) {
        guard change.status == .active else {
            apply(.meeting(change.meeting, nil))
            return
        }
        if var meeting = state.meetings[change.meeting] {
            meeting.version = change.version
            apply(.meeting(change.meeting, meeting))
        } else if change.version == 1, let birth {
            apply(.meeting(change.meeting, MeetingEntry(version: 1, members: [], birth: birth)))
        }
    }

    private func remember(_ sighting: Sighting, _ reading: TraitsReading, birth: Int) {
        let article = sighting.article
        var traits: ArticleTraits?
        if let id = sighting.meeting, var meeting = state.meetings[id] {
            meeting.insert(article.key)
            apply(.meeting(id, meeting))
            traits = reading.traits
        }
        let entry = ArticleEntry(
            packed: reading.packed(by: packer), outlet: article.outlet.identity, traits: traits,
            meeting: sighting.meeting,
            move: sighting.move,
            birth: birth)
        apply(.article(article.key, entry))
    }

    /// Moves the watermark to where the sighting says, and keeps the claims that lie far ahead.
    private func note(_ sighting: Sighting, birth: Int) {
        let rule = Watermark(settings)
        var claims = state.claims
        if let claim = TimeClaim(sighting.article, birth: birth) { claims.append(claim) }
        claims.removeAll { !rule.isFar($0.seconds, from: sighting.watermark) }
        if claims.count > Self.mostClaims { claims.removeFirst(claims.count - Self.mostClaims) }
        if claims != state.claims { apply(.claims(claims)) }
        if sighting.watermark != state.watermark { apply(.watermark(sighting.watermark)) }
    }

    private static let mostClaims = 64

    /// Forgets what is both old and not among the newest.
    private func expire() {
        while let birth = state.births[state.firstBirth], isOver(birth) {
            if let founded = birth.founded, let meeting = state.meetings[founded],
                meeting.birth == state.firstBirth
            {
                forget(founded, meeting)
            }
            if state.articles[birth.article]?.birth == state.firstBirth {
                apply(.article(birth.article, nil))
            }
            let gone = state.firstBirth
            if state.claims.contains(where: { $0.birth == gone }) {
                apply(.claims(state.claims.filter { $0.birth != gone }))
            }
            apply(.bury)
        }
    }

    private func isOver(_ birth: Birth) -> Bool {
        settings.isOver(
            bornAt: birth.watermark, now: state.watermark, held: state.nextBirth - state.firstBirth)
    }

    /// A meeting's end: its articles are still known, but nothing is compared with them.
    private func forget(_ id: MeetingID, _ meeting: MeetingEntry) {
        for key in meeting.members {
            guard var entry = state.articles[key] else { continue }
            entry.traits = nil
            apply(.article(key, entry))
        }
        apply(.meeting(id, nil))
    }
}
