/// A value of a settings file with the place where it stands.
///
/// Scalars stay text: whether `no`, `0123` or `2025-05-16` is a flag, a number or a name is
/// decided by the one who asks for it.
public struct SettingsNode: Sendable, Equatable {
    /// What a node holds.
    public enum Content: Sendable, Equatable {
        /// Text; `quoted` says that it was written in quotes, so that `""` differs from nothing.
        case scalar(String, quoted: Bool)
        /// Nodes in their order.
        case list([SettingsNode])
        /// Entries in their order, no key twice.
        case map([SettingsEntry])
    }

    /// Where the node begins.
    public let position: SettingsPosition
    /// What it holds.
    public let content: Content

    /// A node at a position.
    public init(_ content: Content, at position: SettingsPosition) {
        self.content = content
        self.position = position
    }

    /// Text that came from elsewhere than a file.
    public init(text: String, source: String) {
        self.init(.scalar(text, quoted: true), at: SettingsPosition(source: source))
    }

    /// Whether the node is written but holds nothing: `key:`, `key: ~` or `key: null`.
    public var isNothing: Bool {
        if case .scalar(let text, quoted: false) = content {
            return text.isEmpty || text == "~" || text == "null"
        }
        return false
    }

    /// What kind of value this is, in words a person reads in an error.
    public var kind: String {
        switch content {
        case .scalar(let text, _): isNothing ? "empty" : "'\(text)'"
        case .list: "a list"
        case .map: "a map"
        }
    }

    /// The entries of a map; nil for any other node.
    public var entries: [SettingsEntry]? {
        if case .map(let entries) = content { entries } else { nil }
    }

    /// The node under a key of a map; nil where there is none.
    public subscript(key: String) -> SettingsNode? {
        entries?.first { $0.key == key }?.value
    }

    /// The same map with a value put under a path of keys, making the maps on the way.
    public func setting(_ path: [String], to value: SettingsNode) -> SettingsNode {
        guard let key = path.first else { return value }
        var entries = entries ?? []
        let empty = SettingsNode(.map([]), at: value.position)
        let rest = Array(path.dropFirst())
        if let index = entries.firstIndex(where: { $0.key == key }) {
            let old = entries[index]
            entries[index] = SettingsEntry(
                key: key, position: old.position, value: old.value.setting(rest, to: value))
        } else {
            entries.append(
                SettingsEntry(
                    key: key, position: value.position, value: empty.setting(rest, to: value)))
        }
        return SettingsNode(.map(entries), at: position)
    }

    /// The node put over another: maps are joined key by key, anything else takes its place.
    public func merged(over other: SettingsNode) -> SettingsNode {
        if isNothing { return other }
        guard let entries, other.entries != nil else { return self }
        var merged = other
        for entry in entries {
            let below = other[entry.key]
            let value = below.map { entry.value.merged(over: $0) } ?? entry.value
            merged = merged.replacing(entry, with: value)
        }
        return merged
    }

    private func replacing(_ entry: SettingsEntry, with value: SettingsNode) -> SettingsNode {
        var entries = entries ?? []
        let new = SettingsEntry(key: entry.key, position: entry.position, value: value)
        if let index = entries.firstIndex(where: { $0.key == entry.key }) {
            entries[index] = new
        } else {
            entries.append(new)
        }
        return SettingsNode(.map(entries), at: position)
    }
}
