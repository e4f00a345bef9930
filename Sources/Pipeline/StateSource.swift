/// Where the state of a stage lies.
public enum StateSource: Sendable, Equatable {
    /// In a topic that the stage itself writes, in the partition of its input's number; only
    /// records whose `stage` header names the stage count.
    case ownOutput(Topic)
    /// In its input, from the oldest kept record up to the committed offset.
    case input
}
