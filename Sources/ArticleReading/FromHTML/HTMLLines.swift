import HTML

/// An HTML page as the lines that a reader would see, with what it says about itself.
struct HTMLLines {
    /// The lines, menus and trailers included.
    let lines: [LineCollector.Line]
    /// What the page says about its article.
    let metadata: PageMetadata

    init(_ html: String) throws(PageFault) {
        let document: HTMLDocument
        do {
            document = try HTMLDocument(text: html)
        } catch {
            throw HTMLLines.fault(error)
        }
        var collector = LineCollector()
        collector.take(document.root)
        lines = collector.lines
        metadata = PageMetadata(document)
    }

    private static func fault(_ refusal: HTMLRefusal) -> PageFault {
        let code: PageFault.Code =
            switch refusal.code {
            case .pageTooLarge: .pageTooLarge
            case .htmlTooDeep: .htmlTooDeep
            case .tooManyAttributes: .tooManyAttributes
            case .unsupportedCharset: .unsupportedCharset
            }
        return PageFault(code, "The HTML is not read: \(refusal.description).")
    }
}
