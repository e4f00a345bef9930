/// The parts of an http or https address that tell one article from another.
struct WebAddress {
    let host: String
    private let port: String
    private let path: String
    private let query: [String]
    /// Whether it is the second or a further part of an article cut into several.
    let isFurtherPart: Bool

    var text: String {
        "https://\(host)\(port)\(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// The parts of a web address; nil for anything else.
    init?(_ bytes: [UInt8]) {
        guard let scheme = WebAddress.afterScheme(bytes) else { return nil }
        let rest = AMPCache.original(bytes[scheme...])
        let start = rest.startIndex
        let end = rest.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
        let queryStart = bytes[start..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
        let pathStart =
            bytes[start..<queryStart].firstIndex(of: UInt8(ascii: "/")) ?? queryStart
        guard let (host, port) = WebAddress.authority(bytes[start..<pathStart]) else { return nil }
        self.host = host
        self.port = port
        let path = bytes[pathStart..<queryStart]
        self.path =
            AMPCache.isCache(host)
            ? String(decoding: path, as: UTF8.self) : WebAddress.withoutView(path)
        let parameters = bytes[min(queryStart + 1, end)..<end]
        query = WebAddress.query(parameters)
        isFurtherPart = parameters.split(separator: UInt8(ascii: "&")).contains(
            where: WebAddress.isFurtherPart)
    }

    private static func afterScheme(_ bytes: [UInt8]) -> Int? {
        for scheme in ["https://", "http://", "//"] {
            let wanted = Array(scheme.utf8)
            if bytes.count > wanted.count,
                bytes.prefix(wanted.count).elementsEqual(wanted, by: { lower($0) == $1 })
            {
                return wanted.count
            }
        }
        return nil
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }

    static func authority(_ bytes: ArraySlice<UInt8>) -> (host: String, port: String)? {
        let afterUser = bytes.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? bytes.startIndex
        let named = bytes[afterUser...]
        let colon = named.lastIndex(of: UInt8(ascii: ":")) ?? named.endIndex
        let port = named[min(colon + 1, named.endIndex)...]
        let host = hostName(named[..<colon].map(lower))
        guard isHost(host), port.count <= 5, port.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let text = String(decoding: port, as: UTF8.self)
        return (host, ["", "80", "443"].contains(text) ? "" : ":\(text)")
    }

    /// A host in small letters without a final dot and without the names of other views.
    static func hostName(_ bytes: [UInt8]) -> String {
        var host = String(decoding: bytes, as: UTF8.self)
        while host.hasSuffix(".") { host.removeLast() }
        while let prefix = views.first(where: { host.hasPrefix($0) }) {
            let rest = host.dropFirst(prefix.count)
            guard rest.contains(".") else { break }
            host = String(rest)
        }
        return host
    }

    private static let views = ["www.", "amp.", "m.", "mobile."]

    /// Letters, digits, hyphens and single stops, or letters of other scripts.
    private static func isHost(_ host: String) -> Bool {
        var last = UInt8(ascii: ".")
        for byte in host.utf8 {
            let isMark =
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            guard
                isMark || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                    || byte >= 0x80,
                byte != UInt8(ascii: ".") || last != byte
            else { return false }
            last = byte
        }
        return !host.isEmpty
    }

    /// The path without what names the AMP view of an article: `/amp`, `/amp/…`, `.amp`.
    private static func withoutView(_ bytes: ArraySlice<UInt8>) -> String {
        var path = bytes
        var count = -1
        while count != path.count {
            count = path.count
            while path.last == UInt8(ascii: "/") { path.removeLast() }
            let end = path.suffix(4)
            if isSame(end, "/amp") || isSame(end, ".amp") { path.removeLast(4) }
            if isSame(path.prefix(5), "/amp/") { path.removeFirst(4) }
        }
        return String(decoding: path, as: UTF8.self)
    }

    private static func isSame(_ bytes: ArraySlice<UInt8>, _ small: String) -> Bool {
        bytes.elementsEqual(small.utf8) { lower($0) == $1 }
    }

    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid",
        "ref", "ref_src", "ref_url", "referrer", "source", "src", "share", "shared", "spm", "amp",
        "amp_js_v", "amp_gsa", "usqp", "outputtype", "replytocom", "s_kwcid", "_ga", "_gl", "ncid",
        "cmpid",
        "campaign", "medium", "from", "via", "sfnsn", "mibextid", "utm",
    ]

    /// The parameters that name the article, sorted: their order says nothing.
    private static func query(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: UInt8(ascii: "&")).filter { part in
            let name = part.prefix { $0 != UInt8(ascii: "=") }
            let value = part[name.endIndex...].dropFirst()
            return !isTracking(String(decoding: name.map(lower), as: UTF8.self), value)
        }.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }

    /// The parameters that say which part of an article is shown.
    private static let parts: Set<String> = ["page", "halaman", "page_num", "showpage"]

    /// `page=2`, `halaman=3`.
    private static func isFurtherPart(_ parameter: ArraySlice<UInt8>) -> Bool {
        let name = parameter.prefix { $0 != UInt8(ascii: "=") }
        let value = String(decoding: parameter[name.endIndex...].dropFirst(), as: UTF8.self)
        let isPart = parts.contains(String(decoding: name.map(lower), as: UTF8.self))
        return isPart && Int(value).map { $0 > 1 } ?? false
    }

    private static func isTracking(_ name: String, _ value: ArraySlice<UInt8>) -> Bool {
        if parts.contains(name) {
            // `page=2` is a part of the article; `page=berita` would be a part of its name.
            return value.elementsEqual("all".utf8)
                || value.allSatisfy { (0x30...0x39).contains($0) }
        }
        return tracking.contains(name) || name.hasPrefix("utm_")
    }
}
