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

    private let page: PageText
    private(set) var lines: [Line]

    init(_ page: PageText, judge: LineJudge) {
        self.page = page
        lines = page.lines.indices.map { index in
            let range = page.lines[index]
            let shape = LineShape(page, range)
            var role = judge.role(of: range, shaped: shape, in: page)
            if role == .prose, page.isLink(index) || page.isAside(index) { role = .other }
            return Line(range: range, shape: shape, role: role)
        }
    }

    /// The indices of the article's lines, in order; none where there is no article.
    func body() -> [Int] {
        guard let run = heaviestRun() else { return [] }
        var kept: [Int] = []
        var isInList = false
        for index in run {
            switch lines[index].role {
            case .relatedHead, .relatedLead: isInList = true
            case .prose:
                isInList = false
                kept.append(index)
            case .other where !isInList && !page.isLink(index): kept.append(index)
            case .teaser where !isInList: kept.append(index)
            default: break
            }
        }
        return kept
    }

    /// How far below its title the beginning of an article stands.
    private static let belowTitle = 8

    /// The beginning of the article, cut off, where the page shows no more of it: below the
    /// title, before anything of other articles.
    func cutOffLead() -> Int? {
        guard let title = lines.firstIndex(where: { $0.role == .title }) else { return nil }
        let below = lines[(title + 1)...].prefix(Self.belowTitle).prefix { line in
            !line.role.isBorder && line.role != .relatedHead && line.role != .tags
        }
        return below.indices.first { lines[$0].role == .teaser && !page.isLink($0) }
    }

    /// Lines of so many words that are no furniture: sentences, though nothing ends them.
    func longLines(_ words: Int) -> [Int] {
        lines.indices.filter { index in
            lines[index].role == .other && lines[index].shape.words >= words
                && !page.isLink(index) && !page.isAside(index)
        }
    }

    /// The run of lines with the greatest sum of weights.
    private func heaviestRun() -> Range<Int>? {
        var best: (sum: Int, run: Range<Int>)?
        var sum = 0
        var start = 0
        var isAmongComments = false
        for (index, line) in lines.enumerated() {
            if sum <= 0 || line.role.isBorder {
                sum = 0
                start = index
            }
            if line.role == .comments { isAmongComments = true }
            // What readers wrote may be longer than the article.
            let weight = weight(of: line, at: index)
            sum += isAmongComments && weight > 0 ? weight / 4 : weight
            if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
        }
        return best?.run
    }

    private func weight(of line: Line, at index: Int) -> Int {
        switch line.role {
        case .prose where isAlone(index): min(line.shape.words, Self.countedWords) / 3
        case .prose: min(line.shape.words, Self.countedWords)
        case .other where line.shape.isListItem: -1
        default: line.role.weight
        }
    }

    /// Whether a line stands below a title with no paragraph behind it, as the beginnings of
    /// other articles do.
    private func isAlone(_ index: Int) -> Bool {
        guard index > 0, lines[index - 1].role == .other, lines[index - 1].shape.isTitleCased
        else { return false }
        var after = index + 1
        while after < lines.count, after - index < 4, lines[after].role.isPassing { after += 1 }
        return after >= lines.count || lines[after].role != .prose
    }
}
