/// Makes lines of what comes in pieces.
struct LineBuffer {
    private var open: [UInt8] = []

    /// Hands on every line that the piece ends.
    mutating func take(_ piece: [UInt8], _ onLine: ([UInt8]) -> Void) {
        var rest = piece[...]
        while let end = rest.firstIndex(of: 0x0A) {
            onLine(open + rest[..<end])
            open = []
            rest = rest[(end + 1)...]
        }
        open += rest
    }

    /// Hands on what is left without a line end.
    mutating func finish(_ onLine: ([UInt8]) -> Void) {
        if !open.isEmpty { onLine(open) }
        open = []
    }
}
