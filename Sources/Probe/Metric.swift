/// A number that a service shows of itself, named as Prometheus wants it.
public struct Metric: Sendable, Hashable {
    /// How the number moves.
    public enum Kind: String, Sendable {
        /// It only grows; its name ends in `_total`.
        case counter
        /// It goes up and down.
        case gauge
    }

    /// The name: `mahakam_records_total`.
    public let name: String
    /// How it moves.
    public let kind: Kind
    /// What it counts, in a sentence.
    public let help: String

    /// A metric.
    public init(_ name: String, _ kind: Kind, help: String) {
        self.name = name
        self.kind = kind
        self.help = help
    }
}
