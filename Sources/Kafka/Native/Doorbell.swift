import Glibc

/// Wakes a thread that waits; a ring between two waits is not lost.
///
/// `@unchecked Sendable`: both flags are touched only with `mutex` held.
final class Doorbell: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var rung = false
    private var waiting = false

    init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func ring() {
        pthread_mutex_lock(mutex)
        rung = true
        let wake = waiting
        pthread_mutex_unlock(mutex)
        if wake { pthread_cond_signal(condition) }
    }

    /// Returns at once when rung since the last wait, else when rung or at the deadline.
    func wait(until deadline: MonotonicTime?) {
        pthread_mutex_lock(mutex)
        waiting = true
        var late = false
        var time = deadline?.timespec ?? timespec()
        while !rung && !late {
            if deadline == nil {
                pthread_cond_wait(condition, mutex)
            } else {
                late = pthread_cond_timedwait(condition, mutex, &time) == ETIMEDOUT
            }
        }
        waiting = false
        rung = false
        pthread_mutex_unlock(mutex)
    }
}
