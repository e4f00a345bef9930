/// Finds an article's title and paragraphs on a page of lines.
struct MainTextReader: Sendable {
    /// What was found.
    struct Result: Sendable {
        let page: PageText
        /// Every line with its role.
        let lines: [BodyFinder.Line]
        /// The lines that are the article's paragraphs.
        let body: [Int]
        let title: String?
        /// Whether the page shows no more of the article than its beginning, cut off.
        let isCutOff: Bool
        /// The article's paragraphs.
        let paragraphs: [String]

        init(
            page: PageText, lines: [BodyFinder.Line], body: [Int], title: String?, isCutOff: Bool
        ) {
            self.page = page
            self.lines = lines
            self.body = body
            self.title = title
            self.isCutOff = isCutOff
            paragraphs = body.map { page.text(lines[$0].range) }
        }

        var mainText: String { paragraphs.joined(separator: "\n") }
    }

    /// Fewer words than this are no article.
    private static let fewestWords = 12
    /// A page of hardly any lines has no furniture around it: a wire's single sentence is whole.
    private static let fewestWordsOfBare = 5
    private static let mostLinesOfBare = 3

    let profile: OutletProfile

    func read(_ page: PageText, title: String?) throws(PageFault) -> Result {
        guard !page.lines.isEmpty else {
            throw PageFault(.noText, "The page holds nothing but blanks.")
        }
        var finder = BodyFinder(page, judge: LineJudge(title: title, profile: profile))
        var found = title
        if title == nil, let own = TitleReader(page: page, lines: finder.lines).title(finder.body())
        {
            found = own
            finder = BodyFinder(page, judge: LineJudge(title: own, profile: profile))
        }
        var body = LeadTrim(page: page, lines: finder.lines).trimmed(finder.body())
        let isBare = page.lines.count <= Self.mostLinesOfBare
        if body.isEmpty, isBare { body = finder.longLines(Self.fewestWords) }
        func words(_ body: [Int]) -> Int {
            body.reduce(0) { $0 + finder.lines[$1].shape.words }
        }
        let least = isBare ? Self.fewestWordsOfBare : Self.fewestWords
        let lead = words(body) < least ? finder.cutOffLead() : nil
        if let lead { body = [lead] }
        guard words(body) >= least else {
            throw PageFault(
                .furnitureOnly,
                "None of the \(page.lines.count) lines of the page is an article's paragraph.")
        }
        return Result(
            page: page, lines: finder.lines, body: body, title: found, isCutOff: lead != nil)
    }
}
