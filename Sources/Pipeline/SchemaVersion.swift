/// The version of the records that a stage writes, as the header `schema` shows it.
public struct SchemaVersion: Sendable, Hashable, CustomStringConvertible {
    /// Another major means that readers of this one cannot understand the record.
    public let major: Int
    /// Another minor only adds members.
    public let minor: Int

    /// A version.
    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads `1.0`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Self.number(parts[0]), let minor = Self.number(parts[1])
        else { return nil }
        self.init(major: major, minor: minor)
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int(text)
    }

    /// What this version of the program writes.
    public static let current = SchemaVersion(major: 1, minor: 0)

    /// As in the header: `1.0`.
    public var description: String { "\(major).\(minor)" }
}
