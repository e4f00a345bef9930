/// What a token is.
public enum TokenKind: UInt8, Sendable {
    case word
    /// Begins with a digit, or is money such as `Rp9,4`.
    case number
    case stop
    case comma
    case colon
    case semicolon
    case question
    case exclamation
    case slash
    case dash
    case openBracket
    case closeBracket
    /// A quotation mark that can only open: `“`, `„`.
    case openQuote
    /// A quotation mark that can only close: `”`.
    case closeQuote
    /// A quotation mark that leaves it open which it does: `"`.
    case straightQuote
    case other

    /// Whether it is a quotation mark.
    @inlinable
    public var isQuote: Bool {
        self == .openQuote || self == .closeQuote || self == .straightQuote
    }

    /// Whether it can end a sentence.
    @inlinable
    public var isTerminal: Bool { self == .stop || self == .question || self == .exclamation }
}
