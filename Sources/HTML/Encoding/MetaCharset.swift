/// What a page or its header says about its encoding.
enum MetaCharset {
    private static let window = 1024

    /// The label in the first `meta` tag that has one.
    static func label(in page: [UInt8]) -> String? {
        let head = Array(page.prefix(window))
        var scanner = HTMLTagScanner(head)
        while let tag = scanner.next() {
            guard tag.text == "meta", !tag.isEnd else { continue }
            let values = tag.attributes.map {
                (name: scanner.lowercased($0.name), value: scanner.lowercased($0.value))
            }
            if let charset = values.first(where: { $0.name == "charset" }) { return charset.value }
            let isType = values.contains { $0.name == "http-equiv" && $0.value == "content-type" }
            if isType, let content = values.first(where: { $0.name == "content" }),
                let label = label(inContentType: content.value)
            {
                return label
            }
        }
        return nil
    }

    /// The label in a text such as `text/html; charset=utf-8`.
    static func label(inContentType text: String) -> String? {
        let scanner = HTMLTagScanner(Array(text.utf8))
        guard let found = scanner.find("charset", from: 0) else { return nil }
        var rest = scanner
        rest.position = found + 7
        _ = rest.take(HTMLTagScanner.isSpace)
        guard rest.starts(with: "=", at: rest.position) else { return nil }
        rest.position += 1
        let label = rest.take { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
        return label.isEmpty ? nil : rest.lowercased(label)
    }
}
