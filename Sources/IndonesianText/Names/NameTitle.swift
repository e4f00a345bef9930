/// A word before a name that is not part of it.
public enum NameTitle: Sendable {
    /// Academic, religious or noble, printed with the name: `Dr.`, `H.`, `Datuk`.
    case honour
    /// A rank of the police or the army: `Kompol`.
    case rank
    /// How a person is addressed: `Pak`, `Mr.`.
    case address

    /// The title that a word is, if it is one.
    public init?(_ key: WordKey) {
        guard let title = NameTitles.table[key] else { return nil }
        self = title
    }
}
