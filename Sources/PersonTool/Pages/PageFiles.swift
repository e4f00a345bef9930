import Article
import Console
import HTML
import Hashing
import JSON
import XML

/// Turns files, folders and the standard input into page records.
///
/// JSON lines are taken as they are, byte for byte; a `.txt` or `.html` file becomes a page with the
/// file's name without its ending as id and a URL made from its content. HTML may have the header of
/// the server's answer before it.
struct PageFiles {
    /// What a page record may have at most; the broker takes a little more.
    static let largestRecord = 2 << 20

    /// The page records of these paths, in order; `-` is the standard input.
    ///
    /// - Throws: `FileError` where a path cannot be read.
    func forEach(
        _ paths: [String], _ body: (FedPage) async throws -> Void
    ) async throws {
        for path in try paths.flatMap(files) { try await pages(of: path, body) }
    }

    private func files(_ path: String) throws(FileError) -> [String] {
        guard path != "-", Folder.exists(path) else { return [path] }
        let base = path.hasSuffix("/") ? path : path + "/"
        return try Folder.names(in: path)
            .filter { name in Self.endings.contains { name.lowercased().hasSuffix($0) } }
            .map { base + $0 }
    }

    private static let endings = [
        ".jsonl", ".ndjson", ".json", ".txt", ".html", ".htm", ".xml", ".rss", ".atom",
    ]

    private func pages(of path: String, _ body: (FedPage) async throws -> Void) async throws {
        let lower = path.lowercased()
        if lower.hasSuffix(".txt") {
            try await body(wholeFile(path, text))
        } else if lower.hasSuffix(".html") || lower.hasSuffix(".htm") {
            try await body(wholeFile(path, html))
        } else if [".xml", ".rss", ".atom"].contains(where: lower.hasSuffix) {
            try await feed(path, body)
        } else {
            try await lines(of: path, body)
        }
    }

    private func feed(_ path: String, _ body: (FedPage) async throws -> Void) async throws {
        let bytes = try ByteSource(path: path).rest()
        for (index, page) in try pages(ofFeed: bytes, path).enumerated() {
            let value = page.bytes
            try await body(
                FedPage(
                    source: "\(path)#\(index + 1)", value: value,
                    problem: PageCheck.problem(of: value)))
        }
    }

    private func pages(ofFeed bytes: [UInt8], _ path: String) throws(PageProblem) -> [Page] {
        do throws(XMLError) {
            if let pages = NewsFeed.pages(of: try XMLDocument.parse(bytes)) { return pages }
        } catch {
            throw PageProblem(code: "not-a-feed", message: "\(path) cannot be read: \(error)")
        }
        throw PageProblem(
            code: "not-a-feed", message: "\(path) is XML, but neither an RSS nor an Atom feed")
    }

    private func lines(of path: String, _ body: (FedPage) async throws -> Void) async throws {
        let source = try ByteSource(path: path)
        let name = path == "-" ? "standard input" : path
        var number = 0
        while let line = try source.nextLine(limit: 64 << 20) {
            number += 1
            if line.allSatisfy(Self.blanks.contains) { continue }
            try await body(
                FedPage(
                    source: "\(name):\(number)", value: line, problem: PageCheck.problem(of: line)))
        }
    }

    /// What may stand around JSON; a line of anything else is no blank one.
    private static let blanks = Set(" \t\r".utf8)

    private func text(_ bytes: [UInt8]) throws(PageProblem) -> Page.Body {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PageProblem(code: "not-utf8", message: "The file is not UTF-8 text")
        }
        return .text(text)
    }

    private func html(_ bytes: [UInt8]) throws(PageProblem) -> Page.Body {
        let saved = SavedResponse(bytes)
        do throws(HTMLRefusal) {
            let page = try HTMLText.decode(saved.body, contentType: saved.contentType)
            return .html(String(decoding: page.text, as: UTF8.self))
        } catch {
            throw PageProblem(code: error.code.rawValue, message: error.description)
        }
    }

    private func wholeFile(
        _ path: String, _ body: ([UInt8]) throws(PageProblem) -> Page.Body
    ) throws(FileError) -> FedPage {
        let bytes = try ByteSource(path: path).rest()
        do throws(PageProblem) {
            let page = Page(
                url: "urn:mahakam:page:\(ContentHash(bytes))", id: Self.stem(of: path),
                body: try body(bytes))
            let value = page.bytes
            return FedPage(source: path, value: value, problem: PageCheck.problem(of: value))
        } catch {
            return FedPage(source: path, value: bytes, problem: error)
        }
    }

    /// The file's name without folder and ending.
    static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
