import Glibc

/// Ports that nobody listens on.
enum FreePorts {
    /// The first port of a cluster: with it, those that `scripts/kafka` and proxies take are free.
    static func find() -> Int {
        while true {
            let first = Int.random(in: 20_000...29_000)
            let wanted = [0, 100, 200, 300, 400, 500].flatMap { [$0, $0 + 1, $0 + 2] }
            if wanted.allSatisfy({ isFree(first + $0) }) { return first }
        }
    }

    private static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
