import IndonesianText

/// What reporters do to whom they ask: `Hendra ditodong wartawan`, `Wali kota yang dihubungi`.
///
/// Whoever it is done to speaks next.
enum AskedWords {
    private static let verbs: WordSet = [
        "ditanya", "ditanyai", "ditodong", "dicegat", "ditemui", "dihubungi", "dikonfirmasi",
        "diwawancara", "diwawancarai", "dimintai", "dijumpai", "disapa",
    ]

    static func isAsked(_ token: Int, in marked: MarkedText) -> Bool {
        marked.key(token).map { verbs.contains($0) } ?? false
    }
}
