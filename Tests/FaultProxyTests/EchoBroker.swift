import Glibc
import Synchronization

/// Answers each request with its correlation id and its length, and remembers it.
final class EchoBroker: Sendable {
    let port: UInt16
    private let listener: Line
    private let seen = Mutex<[[UInt8]]>([])

    init?() {
        guard let (listener, port) = Line.listening() else { return nil }
        self.listener = listener
        self.port = port
        Self.detached { [self] in
            while let line = listener.accepted() { Self.detached { self.serve(line) } }
        }
    }

    /// The correlation ids of the requests that arrived.
    var correlations: [UInt8] { seen.withLock { $0.map { $0[7] } } }

    private func serve(_ line: Line) {
        while let request = line.read() {
            seen.withLock { $0.append(request) }
            line.write(Array(request[4..<8]) + Line.bigEndian(UInt32(request.count)))
        }
        line.close()
    }

    private final class Start: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func detached(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let start = Unmanaged.passRetained(Start(body))
        pthread_create(
            &thread, nil,
            { raw in
                guard let raw else { return nil }
                Unmanaged<Start>.fromOpaque(raw).takeRetainedValue().body()
                return nil
            }, start.toOpaque())
        pthread_detach(thread)
    }
}
