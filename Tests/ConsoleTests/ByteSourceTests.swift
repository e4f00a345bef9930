import Console
import Glibc
import Testing

@Suite("Files as bytes")
struct ByteSourceTests {
    /// A file with these bytes that is gone after the test.
    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        var template = Array("/tmp/console-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        let path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
        defer { unlink(path) }
        #expect(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
        try body(path)
    }

    private func lines(_ bytes: [UInt8], limit: Int = .max) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try withFile(bytes) { path in
            let source = try ByteSource(path: path)
            while let line = try source.nextLine(limit: limit) { lines.append(line) }
        }
        return lines
    }

    @Test(
        "lines end at newlines, the last one also at the end",
        arguments: [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("\n", [""]),
        ] as [(String, [String])])
    func lineEnds(_ text: String, _ expected: [String]) throws {
        #expect(try lines(Array(text.utf8)) == expected.map { Array($0.utf8) })
    }

    @Test("lines over several pieces, and bytes that are not UTF-8, stay whole")
    func longLines() throws {
        let long = [UInt8](repeating: 0xC3, count: 700_000)
        #expect(try lines(long + [0x0A] + [0xFF]) == [long, [0xFF]])
    }

    @Test("of a line over the limit one byte more is given, and the next line is whole")
    func limit() throws {
        let long = [UInt8](repeating: 0x61, count: 700_000)
        let read = try lines(long + [0x0A] + Array("next".utf8), limit: 10)
        #expect(read == [[UInt8](repeating: 0x61, count: 11), Array("next".utf8)])
    }

    @Test("the rest is all that was not read yet")
    func rest() throws {
        try withFile(Array("one\ntwo\nthree".utf8)) { path in
            let source = try ByteSource(path: path)
            _ = try source.nextLine()
            #expect(try source.rest() == Array("two\nthree".utf8))
            #expect(try source.rest().isEmpty)
        }
    }

    @Test("a file over the limit is refused by its name, one of that size is read")
    func restLimit() throws {
        try withFile([UInt8](repeating: 0x61, count: 700_000)) { path in
            let whole = try ByteSource(path: path).rest(limit: 700_000)
            #expect(whole.count == 700_000)
            let error = #expect(throws: FileError.self) {
                try ByteSource(path: path).rest(limit: 699_999)
            }
            #expect(error?.description == "\(path): File too large")
        }
    }

    @Test("a file that is not there is an error with its name")
    func missing() {
        #expect {
            try ByteSource(path: "/nowhere/at/all")
        } throws: { error in
            "\(error)" == "/nowhere/at/all: No such file or directory"
                && (error as? FileError)?.isMissing == true
        }
    }
}
