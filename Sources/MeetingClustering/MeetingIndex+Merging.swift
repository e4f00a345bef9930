import Article

extension MeetingIndex {
    /// Moves the articles of meetings that turn out to be the one an article was placed with.
    func merges(after sighting: Sighting, _ reading: TraitsReading) -> [Sighting] {
        guard let id = sighting.meeting else { return [] }
        let others = reading.candidates.filter {
            $0.meeting != id && $0.score > settings.mergeThreshold
        }
        var home = id
        var moves: [Sighting] = []
        for other in others {
            guard let pair = ordered(home, other.meeting) else { continue }
            guard isOne(pair.moving, with: pair.staying) else { continue }
            moves += move(pair.moving, into: pair.staying)
            home = pair.staying
        }
        return moves
    }

    /// Which of two meetings goes into the other: the smaller, then the later.
    private func ordered(
        _ a: MeetingID, _ b: MeetingID
    ) -> (moving: MeetingID, staying: MeetingID)? {
        guard let one = state.meetings[a], let other = state.meetings[b] else { return nil }
        let oneStays = (other.members.count, one.birth) < (one.members.count, other.birth)
        let pair = oneStays ? (moving: b, staying: a) : (moving: a, staying: b)
        return min(one.members.count, other.members.count) <= settings.mostMoved ? pair : nil
    }

    /// Whether every article of one meeting would join the other.
    private func isOne(_ moving: MeetingID, with staying: MeetingID) -> Bool {
        guard let small = state.meetings[moving], let large = state.meetings[staying] else {
            return false
        }
        return small.members.allSatisfy { key in
            guard let traits = state.articles[key]?.traits else { return false }
            let candidate = compare(
                traits, of: key, with: staying, members: large.members)
            return candidate.map { $0.score > settings.mergeThreshold } ?? false
        }
    }

    private func move(_ moving: MeetingID, into staying: MeetingID) -> [Sighting] {
        var moves: [Sighting] = []
        for key in state.meetings[moving]?.members ?? [] {
            guard let entry = state.articles[key], let traits = entry.traits,
                let article = packer.article(of: entry.packed),
                let target = state.meetings[staying],
                state.meetings[moving] != nil
            else { break }
            let why = compare(
                traits, of: key, with: staying, members: target.members
            ).map { reasons($0) }
            let sighting = sighting(
                .moved, of: article, move: entry.move + 1, to: staying, from: moving,
                why: why ?? [], watermark: state.watermark)
            absorb(sighting, reading(of: article))
            moves.append(sighting)
        }
        return moves
    }
}
