import Article
import IndonesianText

/// Tells who took part from those who are only named.
///
/// A logistic model over `AttendanceFeatures`; how it is trained stands in `docs/reading.md`. It
/// is not asked where the text says that somebody was not there.
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

    /// What speaks for and against a person having been there; nil where the text says it.
    func features(of index: Int) -> AttendanceFeatures? {
        let account = AttendanceAccount(of: index, signs: signs)
        return account.isRuledOut ? nil : features(of: index, account)
    }

    /// The part of a person.
    func presence(of index: Int) -> Presence {
        let account = AttendanceAccount(of: index, signs: signs)
        if account.isRuledOut { return .mentioned(why(index, account)) }
        let score = zip(features(of: index, account).values, AttendanceWeights.thousandths)
            .reduce(-AttendanceWeights.threshold) { $0 + $1.0 * $1.1 }
        return score >= 0
            ? .tookPart(confidence: confidence(score)) : .mentioned(why(index, account))
    }

    private func features(of index: Int, _ account: AttendanceAccount) -> AttendanceFeatures {
        AttendanceFeatures(
            of: index, isQuoted: isQuoted(index), account: account, signs: signs)
    }

    private func isQuoted(_ index: Int) -> Bool {
        speakers.contains(signs.book.persons[index].name.core)
    }

    /// Per cent: half at the threshold, and never sure.
    private func confidence(_ score: Int) -> Int { min(95, 50 + score / 60) }

    private func why(_ index: Int, _ account: AttendanceAccount) -> Mention.Why {
        let person = signs.book.persons[index]
        if account.isDead { return .other }
        if let absence = account.absence { return absence }
        if account.isRemote { return .outsideVoice }
        let isAside = account.isTasked || account.isEarlier || account.isPlanned
        if !isAside, !person.offices.isEmpty || isQuoted(index) { return .outsideVoice }
        return signs.isInvited(index) ? .invited : .other
    }
}
