/// How closing a client ended.
public enum CloseOutcome: Sendable, Equatable {
    /// Everything was finished and freed.
    case clean
    /// The time was over first; what is left is freed in the background, or never.
    case abandoned
}
