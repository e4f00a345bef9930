/// A page that no stage could read, in a run without a broker.
struct LocalLetter: Equatable {
    /// Where it came from: `pages.jsonl:12`.
    let source: String
    /// The stable code.
    let code: String
    /// One sentence.
    let message: String
}
