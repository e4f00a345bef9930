import Glibc

/// How much time passes, on the clock and on the processors.
///
/// The time on the processors counts all threads of this process; it is the steadier figure where
/// broker and client share a machine.
struct Stopwatch {
    private let began = ContinuousClock.now
    private let used = Stopwatch.processorTime

    var seconds: Double { (ContinuousClock.now - began) / .seconds(1) }
    var processorSeconds: Double { Self.processorTime - used }

    private static var processorTime: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}
