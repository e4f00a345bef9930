import CivilTime
import IndonesianText

/// Weighs the dates of a text by what speaks for each being the day of the meeting.
///
/// News tells the day at the end of the sentence that says who met, mostly in the first or second
/// paragraph. Days of interviews, deadlines, earlier and later events stand in sentences with
/// words of their own.
struct EventDateScorer {
    /// More dates than an article has; the rest of a list of dates is not looked at.
    private static let mostDates = 160
    /// Further back in a sentence no word speaks for a date any more.
    private static let reach = 80

    let text: CleanText
    private let words: TokenizedText
    private let cues: [EventCue]

    init(_ text: CleanText) {
        self.text = text
        words = text.words
        let table = EventCue.table
        let tokens = words.tokens
        cues = tokens.indices.map { index in
            guard tokens[index].kind == .word else { return [] }
            let found = table[tokens[index].key] ?? []
            // `mengadu kepada bupati, Kamis` is no interview, `kepada wartawan, Kamis` is.
            guard found.contains(.speech), tokens[index].key == "kepada" else { return found }
            let isToPress = tokens[index + 1..<min(tokens.count, index + 3)].contains {
                Self.press.contains($0.key)
            }
            return isToPress ? found : found.subtracting(.speech)
        }
    }

    private static let press: WordSet = [
        "wartawan", "media", "awak", "jurnalis", "pers", "reporter", "redaksi", "pewarta", "kami",
    ]

    /// The dates that can be a meeting's day, in the order of the text.
    func candidates(of expressions: [DateExpression]) -> [EventDateCandidate] {
        var out: [EventDateCandidate] = []
        for expression in expressions.prefix(Self.mostDates) {
            guard let date = expression.date, isBelievable(date) else { continue }
            out.append(candidate(expression, date))
        }
        for index in out.indices {
            let same = out.count { $0.date == out[index].date } - 1
            out[index].score += 2 * min(same, 2)
        }
        return out
    }

    /// No article tells of a meeting centuries away.
    private func isBelievable(_ date: CivilDate) -> Bool {
        guard let published = text.publishedOn else {
            return (1990...2100).contains(date.components.year)
        }
        return abs(date.day - published.day) <= 800
    }

    private func candidate(_ expression: DateExpression, _ date: CivilDate) -> EventDateCandidate {
        let first = expression.tokens.lowerBound
        let sentence = words.sentence(of: first)
        let before = max(sentence.lowerBound, first - Self.reach)..<first
        // A long sentence is cut in pieces, and a date may lie across a cut.
        let end = expression.tokens.upperBound
        let behind = end..<max(end, min(sentence.upperBound, end + 10))
        let paragraph = words.paragraphs.firstIndex { $0.contains(first) } ?? 0
        let all = union(before).union(union(behind))
        let near = nearCues(
            max(sentence.lowerBound, first - 4)..<first,
            isAhead: text.publishedOn.map { date > $0 } ?? expression.isAhead)
        var candidate = EventDateCandidate(
            expression: expression, date: date, paragraph: paragraph, cues: all, nearCues: near,
            isInterview: isInterview(before), isOfWire: isOfWire(before), score: 0)
        candidate.score =
            position(paragraph) + form(expression) + meeting(before, behind)
            + circumstances(candidate, before) + age(of: date)
        return candidate
    }

    private func union(_ range: Range<Int>) -> EventCue {
        range.reduce(into: []) { $0.formUnion(cues[$1]) }
    }

    /// The words right before a date.
    ///
    /// A bound reaches no further than to the next comma or verb of a meeting, and `awal` only to
    /// what it stands beside: `Rancangan Awal RPJMD, Selasa` is none.
    private func nearCues(_ range: Range<Int>, isAhead: Bool) -> EventCue {
        var near: EventCue = []
        var isCut = false
        for index in range.reversed() {
            var found = cues[index]
            let isPart = Self.parts.contains(words.tokens[index].key)
            if isCut || isPart && !isOfTime(index + 1, range.upperBound)
                || !isAhead && isNoBound(index)
            {
                found.remove(.bound)
            }
            near.formUnion(found)
            isCut = isCut || words.tokens[index].kind == .comma || found.contains(.meeting)
        }
        return near
    }

    /// `berlangsung hingga Rabu malam`, `digelar menjelang magrib kemarin`: when it was.
    private func isNoBound(_ index: Int) -> Bool {
        guard index + 1 < words.tokens.count else { return false }
        if words.tokens[index].key == "menjelang" || words.tokens[index].key == "jelang" {
            return Self.hours.contains(words.tokens[index + 1].key)
        }
        return index > 0 && Self.lasting.contains(words.tokens[index - 1].key)
    }

    private static let hours: WordSet = [
        "subuh", "pagi", "siang", "zuhur", "asar", "ashar", "sore", "petang", "magrib", "maghrib",
        "malam", "isya", "tengah",
    ]
    private static let lasting: WordSet = ["berlangsung", "bersidang", "berembuk"]

    /// Whether only words for stretches of time stand between a word and a date.
    private func isOfTime(_ index: Int, _ date: Int) -> Bool {
        (index..<max(index, date)).allSatisfy { Self.stretches.contains(words.tokens[$0].key) }
    }

    private static let parts: WordSet = ["awal", "akhir", "pertengahan"]
    private static let stretches: WordSet = [
        "tahun", "bulan", "pekan", "minggu", "hari", "tanggal", "pada", "di",
    ]

    private func position(_ paragraph: Int) -> Int {
        switch paragraph {
        case 0: 16
        case 1: 14
        case 2: 11
        case 3, 4: 8
        default: 5
        }
    }

    private func form(_ expression: DateExpression) -> Int {
        switch expression.form {
        case .calendar: expression.weekday == nil && !expression.hasYear ? 0 : 2
        case .weekday, .relative, .hijri: 1
        case .vague: -20
        }
    }

    /// The nearest word of a meeting before the date, or close behind it.
    private func meeting(_ before: Range<Int>, _ behind: Range<Int>) -> Int {
        let distance = before.reversed().firstIndex { cues[$0].contains(.meeting) }
            .map { before.upperBound - $0.base + 1 }
        var score =
            switch distance {
            case nil: 0
            case .some(...14): 6
            case .some(...28): 4
            default: 2
            }
        if union(behind).contains(.meeting) { score = max(score, 4) }
        return score
    }

    private func circumstances(
        _ candidate: EventDateCandidate, _ before: Range<Int>
    ) -> Int {
        let (expression, near) = (candidate.expression, candidate.nearCues)
        var score = 0
        if words.isQuoted(expression.tokens.lowerBound) { score -= 10 }
        if near.contains(.bound) { score -= 10 }
        if near.contains(.original) || near.contains(.background) { score -= 8 }
        if near.contains(.next) || near.contains(.plan) { score -= 6 }
        if candidate.isInterview { score -= 6 }
        if expression.isFromAnother { score -= 6 }
        if opensWithAfter(before) { score -= 6 }
        if endsSentence(expression.tokens.upperBound) { score += 2 }
        return score
    }

    /// Whether a word of speech stands before the date with no meeting between them.
    private func isInterview(_ before: Range<Int>) -> Bool {
        for index in before.reversed() where !words.isQuoted(index) {
            if cues[index].contains(.meeting) { return false }
            if cues[index].contains(.speech) { return true }
        }
        return false
    }

    /// The place in `kata Bupati X di Tanjung Redeb, Kamis` has so many words.
    private static let wordsOfPlace = 3
    private static let asked: WordSet = [
        "dihubungi", "dikonfirmasi", "ditemui", "wawancara", "wartawan", "media", "pers", "telepon",
    ]

    /// `kata Bupati X di Tanjung Redeb, Kamis`: wires tell place and day of what they report so.
    private func isOfWire(_ before: Range<Int>) -> Bool {
        guard let comma = before.last, words.tokens[comma].kind == .comma,
            !before.contains(where: { Self.asked.contains(words.tokens[$0].key) })
        else { return false }
        let first = max(before.lowerBound, comma - Self.wordsOfPlace)
        let start = (first..<comma).last { !words.tokens[$0].isCapitalized }
        return start.map { $0 + 1 < comma && words.tokens[$0].key == "di" } ?? false
    }

    /// `Usai bertemu gubernur pada Selasa, …`: the main clause is still to come.
    private func opensWithAfter(_ before: Range<Int>) -> Bool {
        guard before.lowerBound == words.sentence(of: before.lowerBound).lowerBound,
            before.prefix(2).contains(where: { cues[$0].contains(.after) })
        else { return false }
        return !before.contains { words.tokens[$0].kind == .comma }
    }

    private func endsSentence(_ end: Int) -> Bool {
        end >= words.tokens.count || words.tokens[end].kind.isTerminal
    }

    /// What was long ago is background.
    private func age(of date: CivilDate) -> Int {
        guard let published = text.publishedOn else { return 0 }
        switch published.day - date.day {
        case 0...7: return 0
        case 8...21: return -4
        case 22...60: return -10
        default: return date > published ? 0 : -25
        }
    }
}
