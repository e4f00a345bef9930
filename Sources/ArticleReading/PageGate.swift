import Article

/// What a page must keep to before any parser sees it: each bound is far above any real article.
enum PageGate {
    static let bytesOfPage = 2_000_000
    static let bytesOfLine = 1_000_000
    static let bytesOfURL = 4_096
    /// Keeps a record with all its claims below 900 KB.
    static let bytesOfMainText = 131_072

    static func check(_ page: Page) throws(PageFault) {
        if let url = page.url, url.utf8.count > bytesOfURL {
            throw PageFault(
                .urlTooLong,
                "The URL has \(url.utf8.count) bytes; at most \(bytesOfURL) are read.")
        }
        switch page.body {
        case .text(let text): try check(text)
        case .html(let html): try checkSize(html)
        case .withdrawn: break
        }
    }

    private static func check(_ text: String) throws(PageFault) {
        try checkSize(text)
        guard text.utf8.count > bytesOfLine else { return }
        var longest = 0
        var current = 0
        for byte in text.utf8 {
            current = byte == 0x0A ? 0 : current + 1
            longest = max(longest, current)
        }
        guard longest <= bytesOfLine else {
            throw PageFault(
                .lineTooLong,
                "A line of the page has \(longest) bytes; at most \(bytesOfLine) are read.")
        }
    }

    private static func checkSize(_ text: String) throws(PageFault) {
        let size = text.utf8.count
        guard size <= bytesOfPage else {
            throw PageFault(
                .pageTooLarge, "The page has \(size) bytes; at most \(bytesOfPage) are read.")
        }
    }
}
