import Glibc

/// The time this thread has been on a processor: what a decision takes, whatever else runs.
enum ThreadTime {
    static var nanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// How long something takes.
    static func of<Answer>(_ work: () throws -> Answer) rethrows -> (answer: Answer, time: Int) {
        let began = nanoseconds
        let answer = try work()
        return (answer, nanoseconds - began)
    }
}
