/// A page record on its way to the pages topic, and where it came from.
struct FedPage: Sendable {
    /// Where it came from, for a person: `pages.jsonl:12`, `a.txt`.
    let source: String
    /// The record's value.
    let value: [UInt8]
    /// Why it is not fit to be sent, if it is not.
    let problem: PageProblem?
}
