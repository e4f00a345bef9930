/// A key of a map with its value.
public struct SettingsEntry: Sendable, Equatable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let position: SettingsPosition
    /// What stands under it.
    public let value: SettingsNode

    /// An entry.
    public init(key: String, position: SettingsPosition, value: SettingsNode) {
        self.key = key
        self.position = position
        self.value = value
    }
}
