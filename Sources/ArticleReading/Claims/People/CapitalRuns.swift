import IndonesianText
import Province

/// Where words with a capital stand together that are no office, organization or place.
///
/// They are names of persons and firms. What stands alone elsewhere tells where one name ends and the next begins.
final class CapitalRuns: Sendable {
    /// The runs in order.
    let runs: [Range<Int>]
    private let counts: [WordKey: Count]
    /// Up to two words that begin runs behind a word.
    private let followers: [WordKey: [WordKey]]

    /// How often a word stands where in runs.
    private struct Count {
        /// First of several.
        var starts = 0
        /// Last of several.
        var ends = 0
        /// By itself.
        var alone = 0
    }

    init(_ marked: MarkedText) {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in marked.tokens.indices {
            let isName =
                CapitalRuns.isNameWord(index, in: marked)
                || CapitalRuns.isFirmsPlace(index, runFrom: start, in: marked)
            if start != nil, CapitalRuns.isJoint(index, in: marked) { continue }
            let continues =
                start != nil && isName
                && (marked.isRunJoint(before: index) || CapitalRuns.isJoint(index - 1, in: marked))
            if continues { continue }
            if let first = start { runs.append(first..<CapitalRuns.end(of: first, index, marked)) }
            start = isName ? index : nil
        }
        if let first = start {
            runs.append(first..<CapitalRuns.end(of: first, marked.tokens.count, marked))
        }
        self.runs = runs
        counts = Self.counts(of: runs, in: marked)
        followers = Self.followers(of: runs, in: marked)
    }

    private static func counts(
        of runs: [Range<Int>], in marked: MarkedText
    ) -> [WordKey: Count] {
        var counts = [WordKey: Count](minimumCapacity: 2 * runs.count)
        for run in runs {
            let (first, last) = (
                marked.tokens[run.lowerBound].key, marked.tokens[run.upperBound - 1].key
            )
            if run.count == 1 {
                counts[first, default: Count()].alone += 1
            } else {
                counts[first, default: Count()].starts += 1
                counts[last, default: Count()].ends += 1
            }
        }
        return counts
    }

    private static func followers(
        of runs: [Range<Int>], in marked: MarkedText
    ) -> [WordKey: [WordKey]] {
        var followers = [WordKey: [WordKey]](minimumCapacity: runs.count)
        func follow(_ first: Int) {
            let (word, name) = (marked.tokens[first - 1].key, marked.tokens[first].key)
            let known = followers[word, default: []]
            if known.count < 2, !known.contains(name) { followers[word, default: []].append(name) }
        }
        for run in runs {
            if run.lowerBound > 0, marked.isRunJoint(before: run.lowerBound) {
                follow(run.lowerBound)
            }
            // `Balai Pertemuan Desa Bangun Rejo`: the word may stand inside the run.
            for token in run.dropFirst() where marked.has(token - 1, .namedOrganization) {
                follow(token)
            }
        }
        return followers
    }

    /// `Land & Port`: the sign stands between two words of one firm's name.
    private static func isJoint(_ index: Int, in marked: MarkedText) -> Bool {
        guard index > 0, index + 1 < marked.tokens.count, marked.kind(index) == .other,
            marked.tokens[index].range.count == 1,
            marked.text.bytes[marked.tokens[index].start] == UInt8(ascii: "&")
        else { return false }
        return marked.areJoined(index) && marked.areJoined(index + 1)
            && isNameWord(index + 1, in: marked)
    }

    private static func end(of first: Int, _ limit: Int, _ marked: MarkedText) -> Int {
        var end = limit
        while end > first + 1, marked.tokens[end - 1].kind != .word { end -= 1 }
        return end
    }

    /// How often a word begins a run elsewhere, or is one by itself.
    func begins(_ key: WordKey, besides own: Int = 0) -> Int {
        let count = counts[key] ?? Count()
        return count.starts + count.alone - own
    }

    /// How often a word ends a run elsewhere.
    func ends(_ key: WordKey, besides own: Int = 0) -> Int {
        let count = counts[key] ?? Count()
        return count.ends + count.alone - own
    }

    /// Whether another name than one that begins with `first` stands behind a word somewhere.
    func hasOtherName(after word: WordKey, than first: WordKey) -> Bool {
        followers[word, default: []].contains { $0 != first }
    }

    /// How often a word stands by itself.
    func standsAlone(_ key: WordKey) -> Int { counts[key]?.alone ?? 0 }

    /// The whole name of a firm such as `Song Lam Rubber Joint Stock Company` that begins at a
    /// token: a run, then a word of firms.
    func firm(beginningAt token: Int, in marked: MarkedText) -> Range<Int>? {
        // `Pengelola SPBN membantah`: the first word of a sentence is none of the name.
        let isSender = marked.key(token).map { DelegateWords.ofBodies.contains($0) } ?? false
        guard !(isSender && marked.beginsSentence(token)), let run = run(beginningAt: token) else {
            return nil
        }
        var end = run.upperBound
        guard end < marked.tokens.count, marked.isRunJoint(before: end),
            marked.tokens[end].isCapitalized, marked.has(end, .organization),
            marked.key(end).map({ !FirmNames.opening.contains($0) }) ?? false
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

    /// Whether a place is part of a firm's name: `PT Bontang Amonia Prima`, `PT Kencana Wahau Bara`.
    private static func isFirmsPlace(_ index: Int, runFrom start: Int?, in marked: MarkedText)
        -> Bool
    {
        guard marked.tokens[index].shape == .capitalized, marked.areJoined(index),
            marked.matchKind(at: index)?.isInside == true
        else { return false }
        let isInside = start.map { marked.isRunJoint(before: index) && index > $0 } ?? false
        let key = marked.key((isInside ? start ?? index : index) - 1)
        return key == "pt" || key == "cv"
    }

    /// `Orang-orang`, `Anak-anak`.
    private static func isDoubled(_ token: Token, in bytes: [UInt8]) -> Bool {
        guard token.range.count >= 7, token.range.count % 2 == 1 else { return false }
        let middle = token.start + token.range.count / 2
        return bytes[middle] == UInt8(ascii: "-")
            && bytes[token.start + 1..<middle].elementsEqual(bytes[middle + 2..<token.end])
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
        if marked.beginsSentence(index),
            marked.stem(of: index) != token.key || isDoubled(token, in: marked.text.bytes)
        {
            return false
        }
        if let kind = marked.matchKind(at: index), kind != .town { return false }
        return
            !(marked.has(index, [.common, .preposition, .speechCue, .speechVerb, .pronoun])
            && marked.beginsSentence(index))
    }
}
