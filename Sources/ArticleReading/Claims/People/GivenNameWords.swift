import IndonesianText

/// Words of offices that people are called by as well: `Jaksa Agung`, but `Agung Nugraha`.
enum GivenNameWords {
    private static let names: WordSet = ["agung", "muda", "karya"]
    /// The words before them that make them a part of an office.
    private static let partners: WordSet = [
        "jaksa", "kejaksaan", "mahkamah", "hakim", "ahli", "pembina", "pengatur", "laksamana",
        "marsekal", "penyuluh", "analis", "bina", "cipta", "marga", "tenaga", "angkatan", "madya",
    ]

    /// Whether such a word begins a name at a token: another word with a capital follows.
    static func isName(_ index: Int, in marked: MarkedText) -> Bool {
        guard let key = marked.key(index), names.contains(key),
            marked.tokens[index].shape == .capitalized, index + 1 < marked.tokens.count,
            marked.isRunJoint(before: index + 1), marked.tokens[index + 1].shape == .capitalized,
            !marked.has(index + 1, [.office, .officeNoun, .organization])
        else { return false }
        return !(marked.key(index - 1).map { partners.contains($0) } ?? false)
    }
}
