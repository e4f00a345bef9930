internal import Glibc

/// A TCP socket on the loopback that never blocks.
struct LoopbackSocket {
    let descriptor: Int32

    private static let stream = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)

    private static func reason() -> String { String(cString: strerror(errno)) }

    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }

    private static func withAddress(
        _ port: UInt16, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: address(port)) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private static func open() -> LoopbackSocket? {
        let descriptor = socket(AF_INET, stream | Int32(O_CLOEXEC), 0)
        return descriptor < 0 ? nil : LoopbackSocket(descriptor: descriptor)
    }

    private func set(_ level: Int32, _ option: Int32) {
        var on: Int32 = 1
        setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Listens on a port, 0 for any that is free.
    static func listening(on port: UInt16) throws(FaultProxyError) -> LoopbackSocket {
        guard let socket = open() else {
            throw FaultProxyError(attempt: "open a socket", reason: reason())
        }
        socket.set(SOL_SOCKET, SO_REUSEADDR)
        let bound = withAddress(port) { Glibc.bind(socket.descriptor, $0, $1) }
        guard bound == 0, listen(socket.descriptor, 128) == 0 else {
            let error = FaultProxyError(attempt: "listen on port \(port)", reason: reason())
            socket.close()
            throw error
        }
        return socket
    }

    /// Begins a connection; whether it comes about shows when it is written to.
    static func connecting(to port: UInt16) -> LoopbackSocket? {
        guard let socket = open() else { return nil }
        let result = withAddress(port) { Glibc.connect(socket.descriptor, $0, $1) }
        guard result == 0 || errno == EINPROGRESS else {
            socket.close()
            return nil
        }
        socket.set(Int32(IPPROTO_TCP), TCP_NODELAY)
        return socket
    }

    /// The port it is bound to.
    var port: UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &size)
            }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    /// The next connection that waits at a listening socket.
    func accept() -> LoopbackSocket? {
        let other = Glibc.accept(descriptor, nil, nil)
        guard other >= 0 else { return nil }
        let socket = LoopbackSocket(descriptor: other)
        _ = fcntl(other, F_SETFL, O_NONBLOCK)
        _ = fcntl(other, F_SETFD, FD_CLOEXEC)
        socket.set(Int32(IPPROTO_TCP), TCP_NODELAY)
        return socket
    }

    /// Reads what is there; 0 for nothing yet.
    func read(into buffer: inout [UInt8]) throws(BrokenSocket) -> Int {
        let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        if count < 0 && (errno == EAGAIN || errno == EINTR) { return 0 }
        guard count > 0 else { throw BrokenSocket() }
        return count
    }

    /// Writes what the system takes; 0 for nothing now.
    func write(_ bytes: ArraySlice<UInt8>) throws(BrokenSocket) -> Int {
        let flags = Int32(MSG_NOSIGNAL)
        let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
        if count < 0 && (errno == EAGAIN || errno == EINTR || errno == ENOTCONN) { return 0 }
        guard count >= 0 else { throw BrokenSocket() }
        return count
    }

    func close() { _ = Glibc.close(descriptor) }

    /// Closes it so that the other side sees a broken connection, not one that ended.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_LINGER, &linger,
            socklen_t(MemoryLayout.size(ofValue: linger)))
        close()
    }
}

/// The other side is gone.
struct BrokenSocket: Error {}
