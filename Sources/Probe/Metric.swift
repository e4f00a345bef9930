/// A number that a service shows of itself, named as Prometheus wants it.
public struct Metric: Sendable, Hashable {
    /// How the number moves.
    public enum Kind: String, Sendable {
        /// It only grows; its name ends in `_total`.
        case counter
        /// It goes up and down.
        case gauge
        /// It tells how values are spread, by how many lie at or below some bounds.
        case histogram
    }

    /// The name: `mahakam_records_total`.
    public let name: String
    /// How it moves.
    public let kind: Kind
    /// What it counts, in a sentence.
    public let help: String
    /// Of a histogram, the bounds, rising.
    public let bounds: [Double]

    /// A metric.
    public init(_ name: String, _ kind: Kind, help: String) {
        self.name = name
        self.kind = kind
        self.help = help
        bounds = []
    }

    /// A histogram.
    ///
    /// - Parameters:
    ///   - name: Its name; the unit comes last: `mahakam_commit_seconds`.
    ///   - bounds: What values are compared with, in any order.
    ///   - help: What is measured, in a sentence.
    public init(_ name: String, bounds: [Double], help: String) {
        self.name = name
        self.help = help
        self.bounds = bounds.sorted()
        kind = .histogram
    }
}
