import Console
import Glibc
import Probe
import Settings

/// What the system says of this process.
struct ProcessFigures {
    private let pageSize = Double(sysconf(Int32(_SC_PAGESIZE)))
    private let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
    private let booted: Double?

    init() {
        booted = Self.words("/proc/stat", after: "btime").first.flatMap { Double($0) }
    }

    /// Puts the figures into metrics; what the system does not say is left out.
    func show(in state: ProbeState) {
        let sizes = Self.words("/proc/self/statm").prefix(2).compactMap { Double($0) }
        if sizes.count == 2 {
            state.set(WorkerMetrics.virtualMemory, to: sizes[0] * pageSize)
            state.set(WorkerMetrics.memory, to: sizes[1] * pageSize)
        }
        // The name in brackets may hold spaces; what follows is numbers: state is the third field.
        let fields = Self.words("/proc/self/stat", after: ")").map { Double($0) ?? 0 }
        if fields.count > 19, ticks > 0 {
            state.set(WorkerMetrics.processor, to: (fields[11] + fields[12]) / ticks)
            if let booted { state.set(WorkerMetrics.started, to: booted + fields[19] / ticks) }
        }
        if let names = try? Folder.names(in: "/proc/self/fd") {
            state.set(WorkerMetrics.descriptors, to: Double(names.count))
        }
    }

    /// The words of a small file, behind the last place where some text stands.
    private static func words(_ path: String, after mark: String? = nil) -> [Substring] {
        guard let bytes = try? SettingsFile.read(path) else { return [] }
        var words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        if let mark, let index = words.lastIndex(where: { $0.hasSuffix(mark) }) {
            words.removeFirst(index + 1)
        }
        return words
    }
}
