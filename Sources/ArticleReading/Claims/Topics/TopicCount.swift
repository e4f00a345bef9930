/// How often the words of one subject stand in the parts of an article.
struct TopicCount: Sendable {
    /// A part of an article.
    enum Part { case title, lead, body }

    private var title = (sure: 0, hints: 0)
    private var lead = (sure: 0, hints: 0)
    private var body = (sure: 0, hints: 0)
    private var often = (sure: 0, hints: 0)

    /// Counts a word; `isNew` where the article didn't have it yet.
    mutating func add(_ part: Part, isSure: Bool, isNew: Bool) {
        if isSure { often.sure += 1 } else { often.hints += 1 }
        guard isNew else { return }
        switch (part, isSure) {
        case (.title, true): title.sure += 1
        case (.title, false): title.hints += 1
        case (.lead, true): lead.sure += 1
        case (.lead, false): lead.hints += 1
        case (.body, true): body.sure += 1
        case (.body, false): body.hints += 1
        }
    }

    private var repeats: (sure: Int, hints: Int) {
        (
            often.sure - title.sure - lead.sure - body.sure,
            often.hints - title.hints - lead.hints - body.hints
        )
    }

    /// How strong the subject is in all; only for comparing subjects of one article.
    var strength: Int {
        12 * title.sure + 5 * title.hints + 8 * lead.sure + 3 * lead.hints + 5 * body.sure
            + 2 * body.hints + 2 * min(often.sure, 8) + min(often.hints, 8)
    }

    /// Adds the values of the first features of `TopicFeatures.names`.
    func add(to values: inout [Int]) {
        let repeats = repeats
        values.append(min(2, title.sure))
        values.append(min(2, title.hints))
        values.append(min(4, lead.sure))
        values.append(min(4, lead.hints))
        values.append(min(4, body.sure))
        values.append(min(5, body.hints))
        values.append(min(6, repeats.sure))
        values.append(min(6, repeats.hints))
    }
}
