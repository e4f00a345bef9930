/// What a command takes besides options: `[FILE|-]...`.
public struct ArgumentSpec: Sendable, Equatable {
    /// How many there may be.
    public enum Arity: Sendable {
        /// Exactly one.
        case one
        /// One or none.
        case optional
        /// Any number, none too.
        case any
        /// One or more.
        case some
    }

    /// What it is called in the help.
    public let name: String
    /// How many there may be; all but the last argument of a command take one.
    public let arity: Arity
    /// What it is, in a sentence.
    public let help: String

    /// An argument.
    public init(_ name: String, _ arity: Arity = .one, help: String) {
        self.name = name
        self.arity = arity
        self.help = help
    }

    var usage: String {
        switch arity {
        case .one: name
        case .optional: "[\(name)]"
        case .any: "[\(name)]..."
        case .some: "\(name)..."
        }
    }

    /// How many of them at least, and at most where there is a bound.
    var bounds: (least: Int, most: Int?) {
        switch arity {
        case .one: (1, 1)
        case .optional: (0, 1)
        case .any: (0, nil)
        case .some: (1, nil)
        }
    }
}
