import IndonesianText

/// A name or an office where the text has it, before it is known whose it is.
struct RawMention: Sendable {
    /// How much speaks for a person.
    enum Strength: Int, Sendable, Comparable {
        /// A word with a capital, no more.
        case weak
        /// Beside a word of saying or of presence.
        case likely
        /// With an office, a title or an age.
        case strong

        static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
    }

    /// The name, unless the office stands alone.
    let name: NamePhrase?
    /// The office beside it.
    let office: OfficePhrase?
    let strength: Strength

    /// `Bung Yos`, `Prof. Sulis`: one word behind a title, and no office.
    var isAddress: Bool {
        guard let name, office == nil else { return false }
        return name.hasTitle && name.core.count == 1
    }

    /// Its tokens, name and office.
    var tokens: Range<Int> {
        let own = name.map { $0.start..<$0.tokens.upperBound }
        guard let own, let office else { return own ?? office?.tokens ?? 0..<0 }
        return min(
            own.lowerBound, office.tokens.lowerBound)..<max(
                own.upperBound, office.tokens.upperBound)
    }
}
