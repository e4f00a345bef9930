/// What the marks of a text mean.
enum Marks {
    static func kind(of scalar: UInt32) -> TokenKind {
        switch scalar {
        case 0x2E, 0x2026: .stop
        case 0x2C: .comma
        case 0x3A: .colon
        case 0x3B: .semicolon
        case 0x3F: .question
        case 0x21: .exclamation
        case 0x2F: .slash
        case 0x2D, 0x2010...0x2015, 0x2212: .dash
        case 0x28, 0x5B: .openBracket
        case 0x29, 0x5D: .closeBracket
        case 0x201C, 0x201E, 0xAB: .openQuote
        case 0x201D, 0xBB: .closeQuote
        case 0x22, 0x201F, 0xFF02: .straightQuote
        default: .other
        }
    }
}
