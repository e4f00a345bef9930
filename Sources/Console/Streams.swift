import Glibc
import Synchronization

/// The standard output for data and the standard error for words.
public enum Streams {
    private static let out = Mutex<[UInt8]>([])

    /// Whether a person sees the standard error.
    public static var errorIsTerminal: Bool { isatty(2) == 1 }

    /// Whether a person sees the standard output.
    public static var outputIsTerminal: Bool { isatty(1) == 1 }

    /// How wide the terminal is, 80 where it does not say.
    public static var columns: Int {
        var size = winsize()
        guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes a line of data; it is kept until `flush` or until there is much of it.
    public static func print(_ line: some Sequence<UInt8>) {
        let full = out.withLock { buffer in
            buffer.append(contentsOf: line)
            buffer.append(0x0A)
            return buffer.count > 64 * 1024
        }
        if full { flush() }
    }

    /// Writes a line of text as data.
    public static func print(_ line: String) { print(line.utf8) }

    /// Hands what `print` kept to the system.
    public static func flush() {
        let waiting = out.withLock { buffer in
            defer { buffer = [] }
            return buffer
        }
        write(waiting, to: 1)
    }

    /// Tells a person a line, at once.
    public static func say(_ line: String) { write(Array(line.utf8) + [0x0A], to: 2) }

    /// Shows text to a person without a line end, for what will be drawn over.
    public static func draw(_ text: String) { write(Array(text.utf8), to: 2) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { raw in
            var rest = raw[...]
            while !rest.isEmpty {
                let written = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                // A reader that has gone (EPIPE) is no reason to fail: nobody is left to tell.
                guard written > 0 || errno == EINTR else { return }
                rest = rest.dropFirst(max(0, written))
            }
        }
    }
}
