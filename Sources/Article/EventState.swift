/// What an article says of its meeting.
public enum EventState: String, Sendable, CaseIterable {
    /// Told after it, or on its day.
    case held
    /// Announced.
    case planned
    /// Put off or brought forward, with its new day.
    case moved
    /// Called off.
    case cancelled
}
