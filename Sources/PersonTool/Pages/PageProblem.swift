/// Why a page is not fit to be fed.
struct PageProblem: Error, Sendable, CustomStringConvertible {
    /// A stable code, the same as a dead letter would carry.
    let code: String
    /// One sentence.
    let message: String

    var description: String { "\(message) (\(code))" }
}
