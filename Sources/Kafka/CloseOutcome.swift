/// How closing a client ended.
public enum CloseOutcome: Sendable, Equatable {
    /// Everything was finished and freed.
    case clean
    /// The time was over first; what is left is freed in the background, or never.
    case abandoned
}

extension CloseOutcome {
    /// Waits for a client's end, and no longer than the limit by a clock that is not the client's:
    /// the client's own thread may be what does not come back.
    static func bounded(
        by limit: Duration, _ close: @escaping @Sendable () async -> CloseOutcome
    ) async -> CloseOutcome {
        let deadline = MonotonicTime.now.advanced(by: limit)
        let done = Completion<CloseOutcome>()
        Task.detached { done.finish(await close()) }
        return await done.value(by: deadline, else: .abandoned)
    }
}
