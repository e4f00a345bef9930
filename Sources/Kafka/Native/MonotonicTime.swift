import Glibc

/// Nanoseconds of a clock that never goes back; for deadlines only.
struct MonotonicTime: Comparable, Sendable {
    let nanoseconds: Int64

    static var now: MonotonicTime {
        var time = Glibc.timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    static func < (a: MonotonicTime, b: MonotonicTime) -> Bool { a.nanoseconds < b.nanoseconds }

    /// This time, later by a duration; a duration beyond centuries stops there.
    func advanced(by duration: Duration) -> MonotonicTime {
        let seconds = max(0, min(duration.components.seconds, 1_000_000_000))
        let rest = max(0, duration.components.attoseconds / 1_000_000_000)
        return MonotonicTime(nanoseconds: nanoseconds + seconds * 1_000_000_000 + rest)
    }

    /// How long until this time; never negative.
    var remaining: Duration { .nanoseconds(max(0, nanoseconds - MonotonicTime.now.nanoseconds)) }

    var timespec: Glibc.timespec {
        Glibc.timespec(
            tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, as librdkafka takes timeouts; never negative.
    package var milliseconds: Int32 {
        let seconds = max(0, min(components.seconds, 2_000_000))
        let rest = max(0, components.attoseconds)
        return Int32(seconds * 1000 + (rest + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
