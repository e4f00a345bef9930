/// Finds the title on a page whose feeder gave none.
struct TitleReader: Sendable {
    let page: PageText
    let lines: [BodyFinder.Line]

    /// The line above the article that looks most like a title: long enough, no sentence, said
    /// more than once, close to the first paragraph.
    func title(_ body: [Int]) -> String? {
        guard let first = body.first else { return nil }
        var best: (score: Int, index: Int)?
        for index in max(0, first - 40)..<first where canBeTitle(lines[index]) {
            let score = score(index, first)
            if score > best?.score ?? 0 { best = (score, index) }
        }
        return best.map { page.text(lines[$0.index].range) }
    }

    private func canBeTitle(_ line: BodyFinder.Line) -> Bool {
        (line.role == .other || line.role == .prose) && (4...30).contains(line.shape.words)
            && line.range.count <= 240 && page.bytes[line.range].last != UInt8(ascii: ".")
            && !isBreadcrumb(line.range)
    }

    private func isBreadcrumb(_ range: Range<Int>) -> Bool {
        ["beranda", "home", "menu"].contains { page.folded[range].starts(with: $0.utf8) }
    }

    private func score(_ index: Int, _ first: Int) -> Int {
        let line = lines[index]
        let repeats = lines[..<first].count { $0.shape.fingerprint == line.shape.fingerprint } - 1
        let isInCrumb = lines[..<index].contains {
            $0.range.count > line.range.count
                && page.bytes[$0.range].suffix(line.range.count)
                    .elementsEqual(page.bytes[line.range])
        }
        let closeness = max(0, 12 - (first - index))
        return min(line.shape.words, 12) + closeness + 6 * min(repeats, 2) + (isInCrumb ? 12 : 0)
            + (line.shape.capitals * 2 >= line.shape.words ? 4 : 0)
    }
}
