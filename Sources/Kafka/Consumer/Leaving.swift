/// A consumer's way out of its group, from the call that begins it on.
struct Leaving {
    /// When it is waited for no longer.
    let deadline: MonotonicTime
    /// Told when the group has ended, or the deadline has passed.
    let end: Completion<Void>
    /// Whether a rebalance has been answered since the way out began.
    ///
    /// librdkafka takes any answer for the surrender of everything, and ends the group. A second
    /// one may reach it as it clears its queue: then nobody replies, and the caller waits for ever.
    var hasAnswered = false
}
