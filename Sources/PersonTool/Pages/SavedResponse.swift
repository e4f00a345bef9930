/// What a server answered, saved with its header as `curl -i` does, or a page alone.
struct SavedResponse {
    /// A header is not longer; then the file is none.
    private static let longestHeader = 65_536

    /// The page.
    let body: [UInt8]
    /// What the header says that it is.
    let contentType: String?

    init(_ bytes: [UInt8]) {
        var start = 0
        var type: String?
        // Behind a redirection a second answer follows the first.
        while let end = Self.headerEnd(bytes, from: start) {
            type = Self.contentType(bytes[start..<end])
            start = end
        }
        body = start == 0 ? bytes : Array(bytes[start...])
        contentType = type
    }

    /// Where the page begins behind a header; nil where there is none.
    private static func headerEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        guard bytes[start...].starts(with: "HTTP/".utf8) else { return nil }
        var isEmpty = false
        for index in start..<min(bytes.count, start + longestHeader) {
            if bytes[index] == 0x0A {
                if isEmpty { return index + 1 }
                isEmpty = true
            } else if bytes[index] != 0x0D {
                isEmpty = false
            }
        }
        return nil
    }

    private static func contentType(_ header: ArraySlice<UInt8>) -> String? {
        for line in header.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            guard parts.count == 2,
                String(decoding: parts[0], as: UTF8.self).lowercased() == "content-type"
            else { continue }
            return String(decoding: parts[1], as: UTF8.self)
        }
        return nil
    }
}
