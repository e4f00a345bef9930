import IndonesianText
import Province

/// Where words with a capital stand together that are no office, organization or place.
///
/// They are names of persons and firms. What stands alone elsewhere tells where one name ends and the next begins.
struct CapitalRuns: Sendable {
    /// The runs in order.
    let runs: [Range<Int>]
    private let starts: [WordKey: Int]
    private let ends: [WordKey: Int]
    private let alone: [WordKey: Int]

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

    /// How often a word stands by itself.
    func standsAlone(_ key: WordKey) -> Int { alone[key, default: 0] }

    /// Whether a word can belong to a person's or a firm's name.
    static func isNameWord(_ index: Int, in marked: MarkedText) -> Bool {
        let token = marked.tokens[index]
        guard token.kind == .word, token.shape != .small, token.shape != .dotted else {
            return false
        }
        let notName: WordClass = [
            .office, .officePrefix, .organization, .calendar, .title,
        ]
        if marked.has(index, notName) { return false }
        if let match = marked.match(at: index), match.entry.kind != .town { return false }
        return
            !(marked.has(index, [.common, .preposition, .speechCue, .speechVerb, .pronoun])
            && marked.beginsSentence(index))
    }
}
