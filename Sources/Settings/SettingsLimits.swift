/// What a settings file may cost before it is refused.
public struct SettingsLimits: Sendable {
    /// How deep lists and maps may be nested.
    public var depth = 32
    /// How many nodes there may be in all.
    public var nodes = 200_000
    /// How many bytes the file may have.
    public var bytes = 8 << 20

    /// The usual limits: far above any honest file, far below what hurts.
    public init() {}
}
