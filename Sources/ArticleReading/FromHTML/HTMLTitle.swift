import HTML

/// Finds the title that an HTML page gives its article.
enum HTMLTitle {
    /// By `og:title`, else a lone `h1`.
    static func title(of document: HTMLDocument) -> String? {
        for meta in document.elements(named: "meta") {
            let name = meta.attribute("property") ?? meta.attribute("name")
            if name == "og:title", let content = meta.attribute("content") {
                if let title = clean(Array(content.utf8)) { return title }
            }
        }
        let heads = document.elements(named: "h1").compactMap { clean($0.textContent()) }
        return heads.count == 1 ? heads[0] : nil
    }

    private static func clean(_ bytes: [UInt8]) -> String? {
        let text = Array(bytes.split(whereSeparator: { $0 <= 0x20 }).joined(separator: [0x20]))
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
