/// Tells academic degrees after a name: `S.E.`, `M.Si`, `SpA`, `MSi`.
public enum NameDegree {
    /// Whether a token is a degree; without stops only where it has its capitals.
    public static func isDegree(_ token: Token, in bytes: [UInt8]) -> Bool {
        switch token.shape {
        case .dotted: token.end - token.start <= 10
        case .upper, .mixed, .capitalized:
            token.end - token.start <= 6 && NameTitles.degrees.contains(token.key)
        default: false
        }
    }
}
