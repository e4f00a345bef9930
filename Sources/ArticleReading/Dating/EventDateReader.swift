import Article
import CivilTime
import IndonesianText

/// Decides on which day the meeting of an article is, and in which state.
///
/// It was held, is planned, was moved or called off. What the text doesn't say stays unknown.
struct EventDateReader {
    private static let fewestPoints = 16
    private static let leadParagraphs = 2
    /// What is further away is history or hope, not news.
    private static let otherDaysWithin = 60

    private let text: CleanText
    private let candidates: [EventDateCandidate]
    private let lead: EventCue
    private let title: EventCue

    init(_ text: CleanText) {
        self.text = text
        candidates = EventDateScorer(text).candidates(of: Self.expressions(in: text))
        lead = Self.cues(
            text.words, text.words.paragraphs.prefix(Self.leadParagraphs).flatMap { Array($0) })
        title = text.titleWords.map { Self.cues($0, Array($0.tokens.indices)) } ?? []
    }

    /// The dates of a text; in an undated one, whole dates lend their year to the others.
    private static func expressions(in text: CleanText) -> [DateExpression] {
        let first = DateScanner(
            text.words, publishedOn: text.publishedOn, isBeforeEvening: text.isBeforeEvening
        ).expressions()
        guard text.publishedOn == nil,
            let whole = first.first(where: { $0.form == .calendar && $0.hasYear })?.date
        else { return first }
        return DateScanner(text.words, publishedOn: nil, yearNear: whole).expressions()
    }

    private static func cues(_ words: TokenizedText, _ tokens: [Int]) -> EventCue {
        tokens.reduce(into: []) { cues, index in
            guard words.tokens[index].kind == .word, !words.isQuoted(index) else { return }
            var found = EventCue.of(words.tokens[index].key)
            if !found.isDisjoint(with: [.move, .cancel]), !isOfMeeting(words, index) {
                found.subtract([.move, .cancel])
            }
            cues.formUnion(found)
        }
    }

    /// Whether a word of a meeting stands near in the sentence: other things are moved or called
    /// off as well.
    private static func isOfMeeting(_ words: TokenizedText, _ index: Int) -> Bool {
        let sentence = words.sentence(of: index)
        let near = max(sentence.lowerBound, index - 12)..<min(sentence.upperBound, index + 10)
        return near.contains {
            words.tokens[$0].kind == .word && EventCue.of(words.tokens[$0].key).contains(.meeting)
        }
    }

    /// The event with its state and day; venue and place are others' to find.
    func event() -> Event {
        if let moved = moved() { return moved }
        if let cancelled = cancelled() { return cancelled }
        let past = best(candidates.filter { !isAhead($0) })
        let coming = best(candidates.filter { isAhead($0) && $0.paragraph < Self.leadParagraphs })
        if let coming, past == nil || coming.score > (past?.score ?? 0) + lead(of: coming) {
            return event(.planned, coming, "announced")
        }
        guard let past = past ?? onlyRecent() ?? onlyDay() else { return Event(state: .held) }
        return event(.held, past, "dated")
    }

    /// The days of other meetings, where the text may tell of some, in its order.
    ///
    /// None where its own day is not known: nothing says then which of the days is its own.
    func otherDays(than event: Event) -> [EventDateCandidate] {
        guard let day = event.date else { return [] }
        let last = event.endDate ?? day
        return candidates.filter {
            ($0.date < day || $0.date > last) && $0.date != event.movedFrom
                && !($0.date <= day && day <= ($0.expression.endDate ?? $0.date))
                && abs($0.date.day - day.day) <= Self.otherDaysWithin
                && $0.expression.form != .vague
                && $0.nearCues.isDisjoint(with: [.bound, .original]) && !$0.isInterview
                && !text.words.isQuoted($0.expression.tokens.lowerBound)
        }
    }

    /// By how much a day to come must be the better one; less where the title announces it.
    private func lead(of coming: EventDateCandidate) -> Int {
        title.contains(.plan) && coming.paragraph == 0 ? -5 : 2
    }

    // MARK: Which date

    private func best(_ candidates: [EventDateCandidate]) -> EventDateCandidate? {
        // Of two that fit alike the later one: news is of what was last.
        let best = candidates.filter { $0.score >= Self.fewestPoints }.max {
            ($0.score, $0.date, $1.paragraph) < ($1.score, $1.date, $0.paragraph)
        }
        return best.map(preferringCalendar)
    }

    private static let fewestPointsAlone = 8
    private static let recent = 4

    /// The one day of the last few that a text tells of a meeting, where little else speaks for it.
    private func onlyRecent() -> EventDateCandidate? {
        guard let published = text.publishedOn else { return nil }
        let near = candidates.filter {
            $0.score >= Self.fewestPointsAlone
                && (0...Self.recent).contains(published.day - $0.date.day)
                && $0.nearCues.isDisjoint(with: [.bound, .background, .plan, .next])
                && ($0.cues.contains(.meeting) || $0.isOfWire && $0.paragraph < Self.leadParagraphs)
                && $0.cues.isDisjoint(with: [.original, .move, .cancel])
        }
        guard let first = near.first, near.allSatisfy({ $0.date == first.date }) else { return nil }
        return preferringCalendar(first)
    }

    private static let week = 7

    /// The one day of the last week that a text tells of at all, as `kemarin` or `Rabu lalu`: a
    /// whole date may be a document's.
    private func onlyDay() -> EventDateCandidate? {
        guard let published = text.publishedOn, let first = candidates.first,
            candidates.allSatisfy({ $0.date == first.date }),
            (0...Self.week).contains(published.day - first.date.day)
        else { return nil }
        let told = candidates.filter {
            $0.nearCues.isDisjoint(with: [.bound, .background, .plan, .next])
                && $0.cues.isDisjoint(with: [.original, .move, .cancel])
                && !$0.isInterview
                && ($0.expression.form == .relative || $0.expression.form == .weekday)
                && !text.words.isQuoted($0.expression.tokens.lowerBound)
                // `semalam` is how long as well as when.
                && text.words.tokens[$0.expression.tokens.lowerBound].key != "semalam"
        }
        return told.first.map(preferringCalendar)
    }

    /// Of `hari ini, Selasa (18/3/2025)` the calendar form is the one to show.
    private func preferringCalendar(_ chosen: EventDateCandidate) -> EventDateCandidate {
        guard chosen.expression.form != .calendar else { return chosen }
        let end = chosen.expression.tokens.upperBound
        return candidates.first {
            $0.expression.form == .calendar && $0.date == chosen.date
                && (end...end + 2).contains($0.expression.tokens.lowerBound)
        } ?? chosen
    }

    /// Whether a date lies after the publication; in an undated article, whether it is announced.
    private func isAhead(_ candidate: EventDateCandidate) -> Bool {
        guard let published = text.publishedOn else {
            return candidate.nearCues.contains(.plan) || candidate.expression.isAhead
        }
        return candidate.date > published
    }

    // MARK: Moved and called off

    private func moved() -> Event? {
        guard lead.contains(.move) || title.contains(.move) || lead.contains(.cancel) else {
            return nil
        }
        let early = candidates.filter { $0.paragraph <= Self.leadParagraphs }
        guard
            let target = early.filter({ isAhead($0) && !$0.nearCues.contains(.original) })
                .max(by: { movePoints($0) < movePoints($1) })
        else { return nil }
        var moved = event(.moved, target, "moved")
        moved.movedFrom =
            early.first { $0.date != target.date && $0.cues.contains(.original) }?.date
        return moved
    }

    private func movePoints(_ candidate: EventDateCandidate) -> Int {
        candidate.score + (candidate.nearCues.contains(.move) ? 12 : 0)
            + (candidate.cues.contains(.move) ? 6 : 0) - (isMovedAway(candidate) ? 18 : 0)
            + wayOfMove(candidate)
    }

    /// `dari Senin menjadi Rabu`.
    private func wayOfMove(_ candidate: EventDateCandidate) -> Int {
        let start = candidate.expression.tokens.lowerBound
        guard start > 0 else { return 0 }
        switch text.words.tokens[start - 1].key {
        case "dari": return -18
        case "menjadi", "ke", "jadi": return 12
        default: return 0
        }
    }

    /// `yang diumumkan Selasa besok, diundur`: the word for moving follows at once, and the new day
    /// is another.
    private func isMovedAway(_ candidate: EventDateCandidate) -> Bool {
        guard candidate.nearCues.isDisjoint(with: .move) else { return false }
        let end = candidate.expression.tokens.upperBound
        return (end..<min(text.words.tokens.count, end + 3)).contains {
            EventCue.of(text.words.tokens[$0].key).contains(.move)
        }
    }

    private func cancelled() -> Event? {
        guard title.contains(.cancel), lead.contains(.cancel), !title.contains(.move) else {
            return nil
        }
        let early = candidates.filter { $0.paragraph <= Self.leadParagraphs }
        guard let day = early.max(by: { $0.score < $1.score }) else {
            return Event(state: .cancelled)
        }
        return event(.cancelled, day, "called-off")
    }

    // MARK: The record

    private func event(
        _ state: EventState, _ candidate: EventDateCandidate, _ method: String
    ) -> Event {
        let expression = candidate.expression
        let place = text.words.bytes(of: expression.tokens)
        var event = Event(state: state)
        event.date = candidate.date
        event.endDate = expression.endDate
        event.basis =
            expression.form == .calendar || expression.form == .hijri ? .explicit : .relative
        event.text = text.text(place)
        let evidence = Evidence(
            spans: [span(of: expression.tokens)],
            confidence: confidence(candidate), method: method)
        event.evidence["date"] = evidence
        event.evidence["state"] = evidence
        if let time = time(in: text.words.sentence(of: expression.tokens.lowerBound)) {
            event.time = time.text
            event.evidence["time"] = Evidence(
                spans: [span(of: time.tokens)], confidence: confidence(candidate),
                method: "same-sentence")
        }
        return event
    }

    private func confidence(_ candidate: EventDateCandidate) -> Int {
        let points = 50 + 2 * candidate.score
        let isUnsure =
            candidate.expression.hasWrongWeekday
            || candidate.expression.form == .hijri && candidate.expression.weekday == nil
        return min(97, isUnsure ? points - 25 : points)
    }

    private func time(in sentence: Range<Int>) -> ClockTime? {
        ClockTime.all(in: text.words).first { sentence.contains($0.tokens.lowerBound) }
    }

    private func span(of tokens: Range<Int>) -> TextSpan {
        let bytes = text.words.bytes(of: tokens)
        return TextSpan(start: bytes.lowerBound, end: bytes.upperBound)
    }
}
