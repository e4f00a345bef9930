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

    /// The one person whom the sentence before a quotation names, in the same paragraph, without a
    /// pronoun for anybody else; not who is sent or told to (`X ditugasi …`).
    func person(rightBefore start: Int) -> Mention? {
        let own = Int(marked.text.sentenceIndex[start])
        guard own > 0, marked.text.sentences[own].lowerBound == start else { return nil }
        let before = marked.text.sentences[own - 1]
        guard marked.areInOneParagraph(before.lowerBound, start),
            !before.contains(where: { marked.text.isQuoted($0) || marked.has($0, .pronoun) })
        else { return nil }
        let mentions = map.mentions(in: before)
        guard let first = mentions.first, mentions.allSatisfy({ $0.index == first.index }),
            !isPassive(first.end)
        else { return nil }
        return Mention(start: first.start, index: first.index, end: first.end)
    }

    /// Whether the name only tells which other one is meant: `Kabid yang menyertai X`.
    func isAside(_ mention: Mention) -> Bool { marked.key(mention.start - 2) == "yang" }

    private func isPassive(_ token: Int) -> Bool {
        guard token < marked.tokens.count, marked.kind(token) == .word,
            marked.tokens[token].shape == .small, marked.tokens[token].range.count >= 6
        else { return false }
        return marked.text.bytes[marked.tokens[token].range].starts(with: "di".utf8)
    }
}
