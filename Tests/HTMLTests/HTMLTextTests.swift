import HTML
import Testing

@Suite struct HTMLTextTests {
    private func decode(_ bytes: [UInt8], _ header: String? = nil) throws -> (String, HTMLCharset) {
        let decoded = try HTMLText.decode(bytes, contentType: header)
        return (String(decoding: decoded.text, as: UTF8.self), decoded.charset)
    }

    @Test func byteOrderMarksDecideAndVanish() throws {
        #expect(try decode([0xEF, 0xBB, 0xBF, 0x61], "text/html; charset=latin1") == ("a", .utf8))
        #expect(try decode([0xFF, 0xFE, 0x61, 0, 0x19, 0x20]) == ("a’", .utf16LittleEndian))
        #expect(try decode([0xFE, 0xFF, 0, 0x61, 0x20, 0x19]) == ("a’", .utf16BigEndian))
    }

    @Test func labelsDecide() throws {
        let curly: [UInt8] = [0x93, 0x61, 0x94, 0x80, 0xE9]
        let meta = { (tag: String) in Array(tag.utf8) + curly }
        #expect(try decode(curly, "text/html; Charset=\"ISO-8859-1\"") == ("“a”€é", .windows1252))
        let tag = "<meta charset=windows-1252>"
        #expect(try decode(meta(tag)) == (tag + "“a”€é", .windows1252))
        let old = "<META http-equiv=Content-Type content='text/html; charset=iso-8859-1'>"
        #expect(try decode(meta(old)) == (old + "“a”€é", .windows1252))
    }

    @Test func withoutALabelTheBytesDecide() throws {
        #expect(try decode(Array("Mas’ud".utf8)) == ("Mas’ud", .utf8))
        #expect(try decode([0x4D, 0x92]) == ("M’", .windows1252))
        #expect(try decode([]) == ("", .utf8))
        #expect(try decode([0x81, 0x9D, 0xA0, 0xFF]) == ("\u{81}\u{9D}\u{A0}ÿ", .windows1252))
    }

    @Test func wideBytesWithoutAMarkAreSeen() throws {
        let page = "<html><p>Mas’ud memimpin rapat di kantornya pada hari Kamis</p></html>"
        let units = Array(page.utf16)
        let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(try decode(little) == (page, .utf16LittleEndian))
        #expect(try decode(big) == (page, .utf16BigEndian))
        // A nought here and there is a broken page, but none in UTF-16.
        #expect(try decode(Array("<html><p>a\0b\0 Rapat di kantor</p>".utf8)).1 == .utf8)
    }

    @Test func aHeaderComesBeforeAMeta() throws {
        let bytes = Array("<meta charset=utf-8>".utf8) + [0x93, 0x61, 0x94]
        #expect(try decode(bytes, "text/html; charset=windows-1252").1 == .windows1252)
        #expect(try decode(bytes, "text/html").1 == .utf8)
    }

    @Test func soundUTF8IsBelievedOverALabel() throws {
        #expect(
            try decode(Array("Mas’ud".utf8), "text/html; charset=iso-8859-1") == ("Mas’ud", .utf8))
        #expect(try decode(Array("é".utf8), "text/html; charset=gb2312") == ("é", .utf8))
    }

    @Test func brokenBytesInLabelledUTF8AreReplaced() throws {
        #expect(try decode([0x61, 0xFF, 0x62], "text/html;charset=utf-8") == ("a\u{FFFD}b", .utf8))
    }

    @Test func anEncodingNotReadHereIsRefusedByName() {
        let error = #expect(throws: HTMLRefusal.self) {
            try HTMLText.decode([0xC4, 0xE3], contentType: "text/html; charset=GB2312")
        }
        #expect(error?.code == .unsupportedCharset)
        #expect(error?.description.contains("'gb2312'") == true)
    }

    @Test func aMetaInsideACommentOrFarBelowIsNotAsked() throws {
        let bytes: [UInt8] = [0xE9]
        let hidden = Array("<!-- <meta charset=gb2312> -->".utf8)
        #expect(try decode(hidden + bytes).1 == .windows1252)
        let far = [UInt8](repeating: 0x20, count: 2_000) + Array("<meta charset=gb2312>".utf8)
        #expect(try decode(far + bytes).1 == .windows1252)
    }

    @Test func everySingleByteIsReadInWindows1252() throws {
        for byte in UInt8.min...UInt8.max {
            let text = try HTMLText.decode([byte], contentType: "x;charset=latin1").text
            #expect(String(decoding: text, as: UTF8.self).unicodeScalars.count == 1)
        }
    }
}
