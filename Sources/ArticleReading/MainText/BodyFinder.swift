/// Finds which lines of a page are the article's own paragraphs.
///
/// Every line has a weight: a paragraph its words, furniture something below nought by how
/// surely no article holds it. The article is the run of lines with the greatest sum (after
/// J. Bentley, "Algorithm Design Techniques", 1984), within borders that no article crosses;
/// furniture inside the run is left out. So a lone sentence in a side bar never counts, and the
/// first page of an unknown outlet needs nothing learned.
struct BodyFinder: Sendable {
    /// A line with what it looks like and is there for.
    struct Line: Sendable {
        let range: Range<Int>
        let shape: LineShape
        var role: LineRole
    }

    /// Words of a long paragraph that count: three short ones say more than one long line.
    private static let countedWords = 80

    private(set) var lines: [Line]

    init(_ page: PageText, judge: LineJudge) {
        lines = page.lines.map { range in
            let shape = LineShape(page, range)
            return Line(
                range: range, shape: shape, role: judge.role(of: range, shaped: shape, in: page))
        }
    }

    /// The indices of the article's lines, in order; none where there is no article.
    func body() -> [Int] {
        guard let run = heaviestRun() else { return [] }
        var kept: [Int] = []
        var isInList = false
        for index in run {
            switch lines[index].role {
            case .relatedHead: isInList = true
            case .prose:
                isInList = false
                kept.append(index)
            case .other where !isInList: kept.append(index)
            default: break
            }
        }
        return kept
    }

    /// The run of lines with the greatest sum of weights.
    private func heaviestRun() -> Range<Int>? {
        var best: (sum: Int, run: Range<Int>)?
        var sum = 0
        var start = 0
        for (index, line) in lines.enumerated() {
            if sum <= 0 || line.role.isBorder {
                sum = 0
                start = index
            }
            sum += weight(of: line)
            if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
        }
        return best?.run
    }

    private func weight(of line: Line) -> Int {
        switch line.role {
        case .prose: min(line.shape.words, Self.countedWords)
        case .other where line.shape.isListItem: -1
        default: line.role.weight
        }
    }
}
