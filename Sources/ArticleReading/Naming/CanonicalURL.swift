/// One address for all the addresses under which an outlet serves the same article.
///
/// Dropped are tracking parameters, the fragment, the default port, `www.`, `m.` and `amp.`,
/// the trailing slash, `/amp`, the cache of an AMP page, and the page of an article cut into
/// several. `urn:` names and anything else that isn't a web address stay as they are.
public struct CanonicalURL: Sendable, Hashable {
    /// The address.
    public let text: String
    /// The host without `www.`; nil for a name that is no web address.
    public let host: String?
    /// Whether what was found there is a further part of the article, such as `?page=2`.
    public let isFurtherPart: Bool

    /// The canonical form of an address.
    public init(_ url: String) {
        let bytes = CanonicalURL.trimmed(Array(url.utf8))
        guard let parts = WebAddress(bytes) else {
            text = String(decoding: bytes, as: UTF8.self)
            host = nil
            isFurtherPart = false
            return
        }
        host = parts.host
        text = parts.text
        isFurtherPart = parts.isFurtherPart
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return Array(bytes[start..<max(start, end)])
    }
}
