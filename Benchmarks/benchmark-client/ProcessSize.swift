import Console
import Glibc

/// How much memory this process occupies.
enum ProcessSize {
    /// Now, in megabytes.
    static var megabytes: Int { bytes >> 20 }

    /// Now, in bytes.
    static var bytes: Int {
        guard let source = try? ByteSource(path: "/proc/self/statm"),
            let line = try? source.nextLine()
        else { return 0 }
        let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// The most there ever was, in megabytes.
    static var mostMegabytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss >> 10
    }
}
