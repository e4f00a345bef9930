internal import Glibc
internal import Synchronization

/// A process that this one has started and whose standard error it reads, line by line.
public final class ChildProcess: Sendable {
    /// How a process ended.
    public enum Ending: Sendable, Hashable, CustomStringConvertible {
        /// By itself, with this code.
        case code(Int32)
        /// By this signal.
        case signal(Int32)

        /// `exit code 78`, `signal 9`.
        public var description: String {
            switch self {
            case .code(let code): "exit code \(code)"
            case .signal(let number): "signal \(number)"
            }
        }
    }

    /// The system's number of the process.
    public let id: Int32
    private let hasEnded = Mutex(false)
    /// One start at a time: a pipe is inherited by whatever starts before it is marked.
    private static let starting = Mutex(())

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: The program.
    ///   - arguments: The words after its name.
    ///   - environment: All of its environment.
    ///   - output: The file that takes its standard output.
    ///   - onLine: Is given each line of its standard error at once, from a thread of its own.
    ///   - onEnd: Is told once how it ended, after the last line.
    /// - Throws: `ProcessError` where it cannot be started.
    public init(
        _ path: String, _ arguments: [String], environment: [String: String],
        output: String = "/dev/null", onLine: @escaping @Sendable ([UInt8]) -> Void,
        onEnd: @escaping @Sendable (Ending) -> Void
    ) throws(ProcessError) {
        let reading: Int32
        (id, reading) = try Self.starting.withLock { _ throws(ProcessError) in
            let (reading, writing) = try Self.pipe()
            defer { close(writing) }
            do throws(ProcessError) {
                let id = try Spawning.spawn(
                    path, arguments, environment: environment, output: output, error: writing)
                return (id, reading)
            } catch {
                close(reading)
                throw error
            }
        }
        let (id, watch) = (id, Watch(reading: reading, onLine: onLine, onEnd: onEnd))
        DetachedThread.start { [self] in
            watch.readLines()
            // Only now the number may be given to another process.
            let ending = hasEnded.withLock { hasEnded in
                hasEnded = true
                return Self.wait(for: id)
            }
            watch.onEnd(ending)
        }
    }

    /// Sends it a signal; false if it has ended.
    @discardableResult
    public func send(signal: Int32) -> Bool {
        hasEnded.withLock { !$0 && kill(id, signal) == 0 }
    }

    /// Whether it has not ended yet, as far as is known.
    public var isRunning: Bool { hasEnded.withLock { !$0 } }

    private struct Watch: Sendable {
        let reading: Int32
        let onLine: @Sendable ([UInt8]) -> Void
        let onEnd: @Sendable (Ending) -> Void

        func readLines() {
            var lines = LineBuffer()
            while let piece = DescriptorReader.read(reading) { lines.take(piece, onLine) }
            lines.finish(onLine)
            close(reading)
        }
    }

    private static func pipe() throws(ProcessError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw ProcessError("pipe", number: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func wait(for id: Int32) -> Ending {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
    }
}
