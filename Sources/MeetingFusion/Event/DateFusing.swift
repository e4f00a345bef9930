import Article
import CivilTime

/// Decides the day of a meeting by weighted vote, and whether articles contradict each other.
struct DateFusing {
    /// What one article says of the day.
    private struct Vote {
        let article: ArticleKey
        let date: CivilDate
        let event: Event
        let weight: Int
        /// Whether another article says that the meeting was moved away from that day, or its own outlet has corrected it.
        let isPast: Bool
    }

    private let votes: [Vote]
    private let standings: [Votes<CivilDate>.Standing]

    init(_ records: [ArticleRecord]) {
        let moved = Set(records.compactMap { $0.event?.movedFrom })
        let corrections = Corrections(in: records) { $0.date != nil }
        votes = records.compactMap { record in
            guard let event = record.event, let date = event.date else { return nil }
            let isMoved = moved.contains(date) && event.movedFrom == nil
            let weight = corrections.weight(Self.weight(of: event), of: record)
            return Vote(
                article: record.key, date: date, event: event,
                weight: isMoved ? weight / 10 : weight,
                isPast: isMoved || corrections.has(record))
        }
        var ballots = Votes<CivilDate>()
        for vote in votes {
            ballots.add(
                vote.date, by: vote.article, confidence: vote.event.confidence("date"),
                weight: vote.weight)
        }
        standings = ballots.ranked
    }

    /// A printed date counts more than a reckoned one, a telling more than an announcement.
    private static func weight(of event: Event) -> Int {
        var weight = event.confidence("date") * (event.basis == .explicit ? 10 : 8)
        if event.state == .planned || event.state == .cancelled { weight = weight * 7 / 10 }
        return weight
    }

    /// The day the evidence is best for.
    var date: CivilDate? { standings.first?.value }

    private var winners: [Vote] { votes.filter { $0.date == date } }

    /// How that day is known; a conflict where articles print different days and are sure of them.
    var basis: DateBasis {
        guard date != nil else { return .none }
        let sure = votes.filter {
            $0.event.basis == .explicit && $0.event.confidence("date") >= Self.sure
                && !$0.isPast
        }
        if Set(sure.map(\.date)).count > 1 { return .conflict }
        return winners.contains { $0.event.basis == .explicit } ? .explicit : .relative
    }

    /// From which confidence on a printed date makes a conflict.
    private static let sure = 50

    /// The last day, where an article that has the right day gives one.
    var endDate: CivilDate? { winners.compactMap(\.event.endDate).max() }

    /// The day it was moved from, where an article says so.
    var movedFrom: CivilDate? {
        votes.compactMap(\.event.movedFrom).filter { $0 != date }.max()
    }

    /// Every day that an article gives.
    var claims: [MeetingClaim] {
        standings.map { MeetingClaim(value: $0.value.description, support: $0.support) }
    }
}
