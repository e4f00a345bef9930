import IndonesianText
import Province

/// Where words with a capital stand together that are no office, organization or place.
///
/// They are names of persons and firms. What stands alone elsewhere tells where one name ends and the next begins.
final class CapitalRuns: Sendable {
    /// The runs in order.
    let runs: [Range<Int>]
    private let starts: [WordKey: Int]
    private let ends: [WordKey: Int]
    private let alone: [WordKey: Int]
    /// Up to two words that begin runs behind a word.
    private let followers: [WordKey: [WordKey]]

    init(_ marked: MarkedText) {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in marked.tokens.indices {
            let isName = CapitalRuns.isNameWord(index, in: marked)
            let continues = start != nil && isName && marked.isRunJoint(before: index)
            if continues { continue }
            if let first = start { runs.append(first..<CapitalRuns.end(of: first, index, marked)) }
            start = isName ? index : nil
        }
        if let first = start {
            runs.append(first..<CapitalRuns.end(of: first, marked.tokens.count, marked))
        }
        self.runs = runs
        var (starts, ends, alone): ([WordKey: Int], [WordKey: Int], [WordKey: Int]) = (
            [:], [:], [:]
        )
        for run in runs {
            let (first, last) = (
                marked.tokens[run.lowerBound].key, marked.tokens[run.upperBound - 1].key
            )
            if run.count == 1 {
                alone[first, default: 0] += 1
            } else {
                starts[first, default: 0] += 1
                ends[last, default: 0] += 1
            }
        }
        (self.starts, self.ends, self.alone) = (starts, ends, alone)
        var followers: [WordKey: [WordKey]] = [:]
        for run in runs where run.lowerBound > 0 && marked.isRunJoint(before: run.lowerBound) {
            let (word, first) = (
                marked.tokens[run.lowerBound - 1].key, marked.tokens[run.lowerBound].key
            )
            let known = followers[word, default: []]
            if known.count < 2, !known.contains(first) {
                followers[word, default: []].append(first)
            }
        }
        self.followers = followers
    }

    private static func end(of first: Int, _ limit: Int, _ marked: MarkedText) -> Int {
        var end = limit
        while end > first + 1, marked.tokens[end - 1].kind != .word { end -= 1 }
        return end
    }

    /// How often a word begins a run elsewhere, or is one by itself.
    func begins(_ key: WordKey, besides own: Int = 0) -> Int {
        starts[key, default: 0] + alone[key, default: 0] - own
    }

    /// How often a word ends a run elsewhere.
    func ends(_ key: WordKey, besides own: Int = 0) -> Int {
        ends[key, default: 0] + alone[key, default: 0] - own
    }

    /// Whether another name than one that begins with `first` stands behind a word somewhere.
    func hasOtherName(after word: WordKey, than first: WordKey) -> Bool {
        followers[word, default: []].contains { $0 != first }
    }

    /// How often a word stands by itself.
    func standsAlone(_ key: WordKey) -> Int { alone[key, default: 0] }

    /// The whole name of a firm such as `Song Lam Rubber Joint Stock Company` that begins at a
    /// token: a run, then a word of firms.
    func firm(beginningAt token: Int, in marked: MarkedText) -> Range<Int>? {
        guard let run = run(beginningAt: token) else { return nil }
        var end = run.upperBound
        guard end < marked.tokens.count, marked.isRunJoint(before: end),
            marked.tokens[end].isCapitalized, marked.has(end, .organization)
        else { return nil }
        while end < marked.tokens.count, marked.isRunJoint(before: end),
            marked.tokens[end].isCapitalized, marked.has(end, .organization)
        {
            end += 1
        }
        return run.lowerBound..<end
    }

    /// The run that begins at a token.
    private func run(beginningAt token: Int) -> Range<Int>? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].lowerBound == token ? runs[low] : nil
    }

    /// Whether a place is part of a firm's name: `PT Bontang Amonia Prima`.
    private static func isFirmsPlace(_ index: Int, in marked: MarkedText) -> Bool {
        guard let range = marked.matchTokens(at: index), range.lowerBound > 0 else { return false }
        let key = marked.key(range.lowerBound - 1)
        return (key == "pt" || key == "cv") && marked.match(at: index)?.entry.kind.isInside == true
    }

    /// Whether a word can belong to a person's or a firm's name.
    static func isNameWord(_ index: Int, in marked: MarkedText) -> Bool {
        let token = marked.tokens[index]
        guard token.kind == .word, token.shape != .small, token.shape != .dotted else {
            return false
        }
        if marked.isAbbreviation(index), marked.traces.isShortForm(token.key) { return false }
        let notName: WordClass = [
            .office, .officePrefix, .organization, .calendar, .title,
        ]
        if marked.has(index, notName) { return false }
        if marked.beginsSentence(index), marked.stem(of: index) != token.key { return false }
        if let match = marked.match(at: index), match.entry.kind != .town { return false }
        return
            !(marked.has(index, [.common, .preposition, .speechCue, .speechVerb, .pronoun])
            && marked.beginsSentence(index))
    }
}
