/// A clock beside the work: whoever waits for something that may never answer waits no longer.
enum Deadline {
    /// Waits for the work, but not longer than so; false if it has not ended by then.
    ///
    /// What has not ended is left behind. It holds up nobody any more.
    @discardableResult
    static func race(
        _ limit: Duration, _ work: @escaping @Sendable () async -> Void
    ) async -> Bool {
        let end = Once<Bool>()
        let alarm = Task.detached {
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            end.set(false)
        }
        Task.detached {
            await work()
            end.set(true)
        }
        let hasEnded = await end.value
        alarm.cancel()
        return hasEnded
    }
}
