/// A text that is used and never shown: not in logs, in errors or in what a debugger prints.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// The text itself.
    public let text: String

    /// Keeps a text.
    public init(_ text: String) { self.text = text }

    /// Says that there is something, and not what.
    public var description: String { "(not shown)" }

    /// A mirror that reflects nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
