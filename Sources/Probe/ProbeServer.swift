internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// A small HTTP server for health checks and metrics, on one thread of its own.
///
/// Only `GET` and `HEAD` are answered. The handler is called on the server's thread: it must
/// read a snapshot and return, for nothing else is answered meanwhile.
public final class ProbeServer: Sendable {
    /// The port that it listens on, also where 0 had one picked.
    public let port: UInt16
    private let daemon: Mutex<Daemon?>
    /// Kept as long as the daemon, which holds it unretained.
    private let handler: ProbeHandler

    /// The running C server; stopping it joins its thread.
    private struct Daemon: ~Copyable, @unchecked Sendable {
        // Touched only under the mutex that holds it.
        let pointer: OpaquePointer

        consuming func stop() { MHD_stop_daemon(pointer) }
    }

    /// Starts to answer.
    ///
    /// - Throws: `ProbeError` where the address cannot be listened on.
    public init(
        address: String = "127.0.0.1", port: UInt16,
        handler: @escaping @Sendable (_ path: String) -> ProbeResponse
    ) throws(ProbeError) {
        let box = ProbeHandler(handler)
        let context = Unmanaged.passUnretained(box).toOpaque()
        let flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_USE_ITC.rawValue
        var socketAddress = try ProbeServer.socketAddress(address, port)
        errno = 0
        let started = withUnsafePointer(to: &socketAddress) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                mhd_start($0, flags, ProbeHandler.callback, context, 64, 15)
            }
        }
        guard let started else {
            let reason = errno == 0 ? "the server did not start" : String(cString: strerror(errno))
            throw ProbeError(address: address, port: port, reason: reason)
        }
        self.handler = box
        self.port = mhd_port(started)
        daemon = Mutex(Daemon(pointer: started))
    }

    deinit { close() }

    /// Stops answering and waits for an answer in the making; safe to call twice.
    ///
    /// Must not be called by the handler.
    public func close() {
        let running = daemon.withLock { $0.take() }
        if let running { running.stop() }
    }

    private static func socketAddress(
        _ address: String, _ port: UInt16
    ) throws(ProbeError) -> sockaddr_in {
        var socketAddress = sockaddr_in()
        socketAddress.sin_family = sa_family_t(AF_INET)
        socketAddress.sin_port = port.bigEndian
        guard inet_pton(AF_INET, address, &socketAddress.sin_addr) == 1 else {
            throw ProbeError(address: address, port: port, reason: "not an IPv4 address")
        }
        return socketAddress
    }
}
