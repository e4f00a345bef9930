import Console

/// The file that the weights are kept in.
enum WeightFile {
    /// Replaces the section `weights` and the remark above it; the rest stays as it is.
    ///
    /// - Throws: `FileError` for a file that cannot be read or written.
    static func replace(in path: String, with section: [String]) throws {
        let text = String(decoding: try ByteSource(path: path).rest(), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let all = replaced(lines.map(String.init), with: section)
        try ByteSink.write(all.joined(separator: "\n"), to: path)
    }

    /// The lines with another section `weights`; it is put at the end where there is none.
    static func replaced(_ lines: [String], with section: [String]) -> [String] {
        guard let start = lines.firstIndex(of: "weights:") else { return lines + section }
        var first = start
        while first > 0, lines[first - 1].hasPrefix("#") { first -= 1 }
        var end = start + 1
        while end < lines.count, lines[end].hasPrefix(" ") { end += 1 }
        return Array(lines[..<first]) + section + Array(lines[end...])
    }
}
