import Glibc

/// Sends a request over loopback and reads the whole answer; nil where nobody listens.
func exchange(_ request: String, port: UInt16) -> String? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    guard connected == 0 else { return nil }
    let bytes = Array(request.utf8)
    guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
        return nil
    }
    var answer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count <= 0 { return String(decoding: answer, as: UTF8.self) }
        answer += chunk[..<count]
    }
}

/// Gets a path, with the status line and the body of the answer.
func get(_ path: String, port: UInt16, method: String = "GET") -> (status: String, body: String)? {
    let request = "\(method) \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    guard let answer = exchange(request, port: port) else { return nil }
    let lines = answer.split(separator: "\r\n", omittingEmptySubsequences: false)
    guard let status = lines.first, let blank = lines.firstIndex(of: "") else { return nil }
    return (String(status), lines[(blank + 1)...].joined(separator: "\r\n"))
}
