import IndonesianText

/// Finds who is brought up right before a quotation, and so speaks rather than whom the text was
/// about.
///
/// `Kegelisahan itu diredam Kepala Dinas Rizal Amri. "Sudah tertulis," katanya.`
struct NewcomerReader {
    /// A person as a sentence mentions him.
    struct Mention {
        let start: Int
        let index: Int
        let end: Int
    }

    let marked: MarkedText
    let map: MentionMap
    private let clauses: ClauseReader

    init(marked: MarkedText, map: MentionMap) {
        self.marked = marked
        self.map = map
        clauses = ClauseReader(marked: marked, map: map)
    }

    /// The one person whom the sentence before a quotation names, in the same paragraph, without a
    /// pronoun for anybody else.
    ///
    /// Not who is sent or told to (`X ditugasi …`); of several who does what is done
    /// (`Kegelisahan X diredam Y`).
    func person(rightBefore start: Int) -> Mention? {
        let own = Int(marked.text.sentenceIndex[start])
        guard own > 0, marked.text.sentences[own].lowerBound == start else { return nil }
        let before = marked.text.sentences[own - 1]
        guard marked.areInOneParagraph(before.lowerBound, start),
            !before.contains(where: { marked.text.isQuoted($0) || marked.has($0, .pronoun) })
        else { return nil }
        let mentions = map.mentions(in: before)
        guard let last = mentions.last, !clauses.isDoneTo(last.end),
            mentions.allSatisfy({ $0.index == last.index })
                || mentions[0].start > before.lowerBound && isAgent(last.start)
        else { return nil }
        return Mention(start: last.start, index: last.index, end: last.end)
    }

    /// Whether the name only tells which other one is meant: `Kabid yang menyertai X`.
    func isAside(_ mention: Mention) -> Bool { marked.key(mention.start - 2) == "yang" }

    /// Whether somebody does what is done: `diredam X`; not who only came along (`didampingi X`).
    private func isAgent(_ start: Int) -> Bool {
        clauses.isPassive(start - 1) && !marked.has(start - 1, [.presence, .meetingVerb])
    }
}
