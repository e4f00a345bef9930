/// Finds the outlet's own address in that of a cache which serves its AMP pages.
enum AMPCache {
    /// The address behind the scheme, without the cache's own part before it:
    /// `koran-example.cdn.ampproject.org/c/s/koran.example/x` is `koran.example/x`.
    static func original(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var address = address
        while let inner = served(address) { address = inner }
        return address
    }

    private static func served(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let slash = UInt8(ascii: "/")
        let parts = address.prefix(120).split(
            separator: slash, maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[1].count <= 3,
            let host = WebAddress.authority(parts[0])?.host,
            serves(host, String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        // `s` says that the original is fetched by https.
        let inner = parts[2].elementsEqual("s".utf8) ? parts[3] : parts[2]
        let named = inner.prefix { $0 != slash }
        let isHost = named.contains(UInt8(ascii: ".")) && named.allSatisfy(isHostByte)
        return isHost ? address[inner.startIndex...] : nil
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// Whether a host serves other outlets' AMP pages.
    static func isCache(_ host: String) -> Bool { isProject(host) || host.hasPrefix("google.") }

    private static func isProject(_ host: String) -> Bool {
        host == "cdn.ampproject.org" || host.hasSuffix(".cdn.ampproject.org")
    }

    private static func serves(_ host: String, _ view: String) -> Bool {
        isProject(host) ? view == "c" || view == "v" : isCache(host) && view == "amp"
    }
}
