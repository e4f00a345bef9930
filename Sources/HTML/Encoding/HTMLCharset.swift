/// An encoding that pages come in.
public enum HTMLCharset: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// Also what pages call ISO 8859-1 and ASCII, as browsers have it.
    case windows1252 = "windows-1252"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// The encoding that a label in a header or a `meta` tag means; nil for others and none.
    public init?(label: String) {
        switch Self.plain(label) {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591",
            "iso_8859-1", "latin1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968", "ibm819", "cp819",
            "iso-8859-15", "iso8859-15", "latin9":
            self = .windows1252
        case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        default: return nil
        }
    }

    /// Whether a label names an encoding that exists but is not read here.
    static func isForeign(label: String) -> Bool {
        let label = plain(label)
        let families = [
            "gb", "big5", "shift", "sjis", "euc-", "iso-2022", "iso-8859", "windows-", "koi8",
            "ks_c", "macintosh", "x-mac", "tis-", "hz-",
        ]
        return families.contains { label.hasPrefix($0) }
    }

    private static func plain(_ label: String) -> String {
        var bytes = Array(label.utf8)[...]
        let isFrame = { (byte: UInt8) in byte <= 0x20 || byte == 0x22 || byte == 0x27 }
        while let first = bytes.first, isFrame(first) { bytes.removeFirst() }
        while let last = bytes.last, isFrame(last) { bytes.removeLast() }
        return String(
            decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
