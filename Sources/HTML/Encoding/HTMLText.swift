/// A page's bytes as UTF-8, whatever they came in.
public struct HTMLText: Sendable {
    /// The page in UTF-8, without a byte order mark; what could not be read is U+FFFD.
    public let text: [UInt8]
    /// The encoding the bytes were in.
    public let charset: HTMLCharset

    /// Decides the encoding and reads the bytes in it.
    ///
    /// In this order: a byte order mark; the charset of the `Content-Type` header; a `meta` tag in
    /// the first 1,024 bytes; UTF-16 if every other byte is nought; UTF-8 if the bytes are UTF-8;
    /// else Windows-1252. Bytes that are UTF-8 and not ASCII are read as UTF-8 even where a label
    /// says Latin-1: labels are wrong more often.
    public static func decode(
        _ bytes: [UInt8], contentType: String? = nil
    ) throws(HTMLRefusal) -> HTMLText {
        if let (charset, length) = byteOrderMark(bytes) {
            return read(Array(bytes[length...]), as: charset)
        }
        let isUTF8 = PageBytes.areUTF8(bytes)
        for label in [
            contentType.flatMap(MetaCharset.label(inContentType:)), MetaCharset.label(in: bytes),
        ] {
            guard let label else { continue }
            if let charset = HTMLCharset(label: label) {
                return read(bytes, as: isUTF8 ? .utf8 : believable(charset, of: bytes))
            }
            if HTMLCharset.isForeign(label: label), !isUTF8 { throw unsupported(label) }
        }
        return read(bytes, as: PageBytes.wide(bytes) ?? (isUTF8 ? .utf8 : .windows1252))
    }

    /// A label that could be read cannot have been in UTF-16, whatever it says.
    private static func believable(_ charset: HTMLCharset, of bytes: [UInt8]) -> HTMLCharset {
        let isWide = charset == .utf16LittleEndian || charset == .utf16BigEndian
        return isWide && !bytes.prefix(64).contains(0) ? .windows1252 : charset
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (HTMLCharset, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    private static func read(_ bytes: [UInt8], as charset: HTMLCharset) -> HTMLText {
        let text =
            switch charset {
            case .utf8: PageBytes.repairedUTF8(bytes)
            case .windows1252: PageBytes.fromWindows1252(bytes)
            case .utf16LittleEndian: PageBytes.fromUTF16(bytes, isBigEndian: false)
            case .utf16BigEndian: PageBytes.fromUTF16(bytes, isBigEndian: true)
            }
        return HTMLText(text: text, charset: charset)
    }

    private static func unsupported(_ label: String) -> HTMLRefusal {
        HTMLRefusal(
            code: .unsupportedCharset,
            description:
                "the page says that it is in '\(label.prefix(40))', which is not read here;"
                + " send it as UTF-8")
    }
}
