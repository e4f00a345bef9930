internal import Spelling

/// Reads a map whose keys are known, so that a misspelt one is found and not ignored.
public struct SettingsReader: Sendable {
    /// The map that is read.
    public let node: SettingsNode

    /// A reader of a map; a node that holds nothing counts as an empty map.
    ///
    /// - Throws: `SettingsError` where the node is no map or has a key that is not known.
    public init(_ node: SettingsNode, known: [String]) throws(SettingsError) {
        guard let entries = node.entries ?? (node.isNothing ? [] : nil) else {
            throw node.wrong("a map")
        }
        for entry in entries where !known.contains(entry.key) {
            let hint = NearestName.hint(for: entry.key, among: known)
            let all = hint.isEmpty ? "; known here: \(known.joined(separator: ", "))" : hint
            throw SettingsError(entry.position, "unknown key '\(entry.key)'\(all)")
        }
        self.node = node
    }

    /// Where the map begins.
    public var position: SettingsPosition { node.position }

    /// The node under a key; nil where it is absent or holds nothing.
    public func value(_ key: String) -> SettingsNode? {
        guard let value = node[key], !value.isNothing else { return nil }
        return value
    }

    /// The node under a key that must be there.
    ///
    /// - Throws: `SettingsError` where it is absent or holds nothing.
    public func required(_ key: String) throws(SettingsError) -> SettingsNode {
        guard let value = value(key) else {
            throw SettingsError(node[key]?.position ?? position, "'\(key)' is missing")
        }
        return value
    }

    /// Text that must be there.
    public func string(_ key: String) throws(SettingsError) -> String {
        try required(key).string()
    }

    /// Text, or nil where it is absent.
    public func optionalString(_ key: String) throws(SettingsError) -> String? {
        try value(key)?.string()
    }

    /// A whole number, or the default where it is absent.
    public func integer(
        _ key: String, in range: ClosedRange<Int>, default: Int
    ) throws(SettingsError) -> Int {
        try value(key)?.integer(in: range) ?? `default`
    }

    /// A span of time, or the default where it is absent.
    public func duration(
        _ key: String, in range: ClosedRange<Duration>, default: Duration
    ) throws(SettingsError) -> Duration {
        try value(key)?.duration(in: range) ?? `default`
    }

    /// A flag, or the default where it is absent.
    public func flag(_ key: String, default: Bool) throws(SettingsError) -> Bool {
        try value(key)?.flag() ?? `default`
    }

    /// A list of texts; empty where it is absent.
    public func strings(_ key: String) throws(SettingsError) -> [String] {
        try value(key)?.strings() ?? []
    }

    /// The entries of a map of texts in their order; empty where it is absent.
    public func pairs(_ key: String) throws(SettingsError) -> [SettingsEntry] {
        guard let value = value(key) else { return [] }
        guard let entries = value.entries else { throw value.wrong("a map") }
        for entry in entries { _ = try entry.value.string() }
        return entries
    }

    /// A reader of a map under a key; an empty one where it is absent.
    public func section(_ key: String, known: [String]) throws(SettingsError) -> SettingsReader {
        let empty = SettingsNode(.map([]), at: node[key]?.position ?? position)
        return try SettingsReader(value(key) ?? empty, known: known)
    }

    /// Readers of a list of maps; none where it is absent.
    public func sections(_ key: String, known: [String]) throws(SettingsError) -> [SettingsReader] {
        guard let value = value(key) else { return [] }
        guard case .list(let elements) = value.content else { throw value.wrong("a list") }
        var readers: [SettingsReader] = []
        for element in elements {
            readers.append(try SettingsReader(element, known: known))
        }
        return readers
    }
}
