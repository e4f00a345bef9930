import Glibc

/// A blocking end of a TCP connection on the loopback that speaks in frames.
struct Line: Sendable {
    let descriptor: Int32

    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }

    private static func open(_ port: UInt16, _ call: (Int32, UnsafePointer<sockaddr>) -> Int32)
        -> Line?
    {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let result = withUnsafePointer(to: address(port)) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { call(descriptor, $0) }
        }
        guard result == 0 else {
            Glibc.close(descriptor)
            return nil
        }
        return Line(descriptor: descriptor)
    }

    private static let size = socklen_t(MemoryLayout<sockaddr_in>.size)

    static func connected(to port: UInt16) -> Line? {
        open(port) { connect($0, $1, size) }
    }

    static func listening() -> (line: Line, port: UInt16)? {
        guard let line = open(0, { bind($0, $1, Line.size) }), listen(line.descriptor, 8) == 0
        else {
            return nil
        }
        var address = sockaddr_in()
        var size = Line.size
        withUnsafeMutablePointer(to: &address) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(line.descriptor, $0, &size)
            }
        }
        return (line, UInt16(bigEndian: address.sin_port))
    }

    func accepted() -> Line? {
        let other = accept(descriptor, nil, nil)
        return other < 0 ? nil : Line(descriptor: other)
    }

    func write(_ payload: [UInt8]) {
        let bytes = Self.bigEndian(UInt32(payload.count)) + payload
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            start += count
        }
    }

    /// The next frame without its length; nil when the other side has gone.
    func read() -> [UInt8]? {
        guard let length = exactly(4) else { return nil }
        return exactly(length.reduce(0) { $0 << 8 | Int($1) })
    }

    private func exactly(_ count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var more = [UInt8](repeating: 0, count: count - bytes.count)
            let got = more.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            guard got > 0 else { return nil }
            bytes += more[..<got]
        }
        return bytes
    }

    /// Whether something comes within so many milliseconds, be it the end.
    func stirs(within milliseconds: Int32) -> Bool {
        var place = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&place, 1, milliseconds) > 0
    }

    func close() { Glibc.close(descriptor) }

    static func bigEndian(_ word: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }

    /// The payload of a request in Kafka's framing.
    static func request(
        _ call: Int16, _ correlation: UInt32, client: String, body: [UInt8] = []
    ) -> [UInt8] {
        let name = Array(client.utf8)
        return [0, UInt8(call), 0, 1] + bigEndian(correlation) + [0, UInt8(name.count)] + name
            + body
    }
}
