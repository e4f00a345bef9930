internal import Glibc

/// Asks a probe for one path, as a container's health check does.
public enum ProbeClient {
    /// The HTTP status of an answer, waited for at most five seconds.
    ///
    /// - Throws: `ProbeError` where nobody answers, or not in HTTP.
    public static func status(
        of path: String, address: String, port: UInt16
    ) throws(ProbeError) -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        func failure(_ reason: String) -> ProbeError {
            ProbeError(address: address, port: port, reason: reason)
        }
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var target = sockaddr_in()
        target.sin_family = sa_family_t(AF_INET)
        target.sin_port = port.bigEndian
        guard inet_pton(AF_INET, address, &target.sin_addr) == 1 else {
            throw failure("not an IPv4 address")
        }
        let connected = withUnsafePointer(to: &target) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw failure(String(cString: strerror(errno))) }
        let request = Array("GET \(path) HTTP/1.0\r\nHost: \(address)\r\n\r\n".utf8)
        guard
            send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count
        else { throw failure(String(cString: strerror(errno))) }
        guard let status = status(in: answer(from: descriptor)) else {
            throw failure("no HTTP answer")
        }
        return status
    }

    private static func answer(from descriptor: Int32) -> [UInt8] {
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 512)
        // `HTTP/1.1 200` is all that is needed.
        while answer.count < 12 {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            answer += chunk[..<count]
        }
        return answer
    }

    private static func status(in answer: [UInt8]) -> Int? {
        let words = String(decoding: answer.prefix(12), as: UTF8.self).split(separator: " ")
        guard words.count == 2, words[0].hasPrefix("HTTP/") else { return nil }
        return Int(words[1])
    }
}
