import IndonesianText

/// The words at the beginning of an office that say what kind it is.
struct OfficeHead: Sendable {
    let words: [WordKey]
    /// The token after it.
    let end: Int
    let isCapitalized: Bool
    /// Of a firm or association: the name of one may follow at once.
    let isFirm: Bool
    /// Held by one person in an area.
    let isSole: Bool
    /// Of an area whose name follows: `camat`, `lurah`.
    var isAreal = false
    let isCalling: Bool
    let isFormer: Bool

    private static let advisers: WordSet = [
        "penasihat", "penasehat", "peneliti", "staf", "analis", "konsultan", "advisor", "officer",
        "perwakilan", "spesialis", "juru",
    ]

    /// Of whoever employs him, by whatever name.
    var isAdviser: Bool { words.contains { Self.advisers.contains($0) } }
}
