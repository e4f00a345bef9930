import Article
import IndonesianText

/// Tells who took part from those who are only named.
///
/// A logistic model over `AttendanceFeatures`; how it is trained stands in `docs/reading.md`.
struct AttendanceReader: Sendable {
    let signs: AttendanceSigns
    /// Who speaks in the article's quotations, by name.
    let speakers: Set<String>

    /// What an article says of one person's part.
    enum Presence: Sendable, Equatable {
        /// Took part; the confidence is in per cent.
        case tookPart(confidence: Int)
        case mentioned(Mention.Why)
    }

    /// What speaks for and against a person having been there.
    func features(of index: Int) -> AttendanceFeatures {
        AttendanceFeatures(
            of: index, isQuoted: speakers.contains(signs.book.persons[index].name.core),
            signs: signs)
    }

    /// The part of a person.
    func presence(of index: Int) -> Presence {
        let score = zip(features(of: index).values, AttendanceWeights.thousandths)
            .reduce(-AttendanceWeights.threshold) { $0 + $1.0 * $1.1 }
        return score >= 0 ? .tookPart(confidence: confidence(score)) : .mentioned(why(index))
    }

    /// Per cent: half at the threshold, and never sure.
    private func confidence(_ score: Int) -> Int { min(95, 50 + score / 60) }

    private func why(_ index: Int) -> Mention.Why {
        let person = signs.book.persons[index]
        if signs.isDead(person) { return .other }
        let account = AttendanceAccount(of: person, signs: signs)
        if let absence = account.absence { return absence }
        if account.isRemote { return .outsideVoice }
        if account.isAside { return signs.isInvited(index) ? .invited : .other }
        if !person.offices.isEmpty || speakers.contains(person.name.core) { return .outsideVoice }
        return signs.isInvited(index) ? .invited : .other
    }
}
