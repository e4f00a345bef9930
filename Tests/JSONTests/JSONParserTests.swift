import JSON
import Testing

@Suite("Strict JSON reading")
struct JSONParserTests {
    private func parse(_ text: String) throws(JSONError) -> JSON {
        try JSONParser.parse(Array(text.utf8))
    }

    @Test(
        "reads what RFC 8259 allows",
        arguments: [
            ("null", JSON.null), (" true ", .bool(true)), ("-0.5e+10", .number("-0.5e+10")),
            ("1e400", .number("1e400")), (#""a\u00e9\ud83d\ude00\/\n""#, .string("aé😀/\n")),
            ("[]", .array([])), ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
            (#"{"b":1,"a":{}}"#, .object(["b": .number("1"), "a": .object([:])])),
        ])
    func accepts(_ text: String, _ value: JSON) throws {
        #expect(try parse(text) == value)
    }

    @Test(
        "refuses what readers differ on, with the place",
        arguments: [
            ("", JSONError.Code.empty, 0), (#"{"a":1,"a":2}"#, .duplicateKey, 7),
            (#""\ud800""#, .loneSurrogate, 3), (#""\udc00\ud800""#, .loneSurrogate, 3),
            (#""\u0000""#, .nul, 3), ("\"\u{0}\"", .nul, 1), ("[1,]", .syntax, 3),
            ("\u{FEFF}1", .syntax, 0), ("01", .trailing, 1), ("1 2", .trailing, 2),
            ("1.", .number, 2), ("-", .number, 1), ("'a'", .syntax, 0), (#"{"a" 1}"#, .syntax, 5),
            (#"{1:2}"#, .syntax, 1), ("\"a", .syntax, 1), ("nul", .syntax, 0),
        ])
    func refuses(_ text: String, _ code: JSONError.Code, _ offset: Int) {
        #expect {
            try parse(text)
        } throws: { error in
            (error as? JSONError)?.code == code && (error as? JSONError)?.offset == offset
        }
    }

    @Test(
        "a key is the same however it is written",
        arguments: [
            #"{"a":1,"\u0061":2}"#, #"{"\u0061":1,"a":2}"#, "{\"\u{E9}\":1,\"e\u{301}\":2}",
            "{\"e\u{301}\":1,\"b\":2,\"\u{E9}\":3}", "{\"a\":1,\"\u{37E}\":2,\";\":3}",
        ])
    func sameKey(_ text: String) {
        #expect {
            try parse(text)
        } throws: { error in (error as? JSONError)?.code == .duplicateKey }
    }

    @Test("refuses bytes that are not UTF-8")
    func invalidUTF8() {
        #expect {
            try JSONParser.parse([0x22, 0xC3, 0x28, 0x22])
        } throws: { error in (error as? JSONError)?.code == .invalidUTF8 }
    }

    @Test("takes 64 levels and refuses 65, and 100,000 without a crash")
    func depth() throws {
        let nested = { (depth: Int) in
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try parse(nested(64))
        for depth in [65, 100_000] {
            #expect {
                try parse(nested(depth))
            } throws: { error in (error as? JSONError)?.code == .depth }
        }
    }

    @Test("what is written is read back the same, and written the same", arguments: 0..<40)
    func roundTrip(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        for _ in 0..<50 {
            let value = JSON.random(depth: 4, using: &generator)
            let again = try JSONParser.parse(value.bytes)
            #expect(again == value)
            #expect(again.bytes == value.bytes)
        }
    }

    @Test("changed bytes are read or refused, never a crash", arguments: 0..<40)
    func mutations(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed) &* 7919)
        for _ in 0..<100 {
            var bytes = JSON.random(depth: 4, using: &generator).bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let at = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[at] = UInt8.random(in: 0...255, using: &generator)
            }
            if let value = try? JSONParser.parse(bytes) {
                #expect(try JSONParser.parse(value.bytes) == value)
            }
        }
    }

    @Test("Where the value of a member of the outermost object stands is told")
    func located() throws {
        let text = #" {"a": {"b": 1}, "b" : {"b":[2, "}"]} , "c":3}"#
        let bytes = Array(text.utf8)
        for (name, written) in [
            ("a", #"{"b": 1}"#), ("b", #"{"b":[2, "}"]}"#), ("c", "3"), ("d", nil),
        ] {
            let (document, place) = try JSONParser.parse(bytes, locating: name)
            #expect(try document == JSONParser.parse(bytes))
            #expect(place.map { String(decoding: bytes[$0], as: UTF8.self) } == written)
        }
    }

    @Test("Members before one are read, and what follows is not looked at")
    func membersBefore() throws {
        let text = #" {"a": 1, "b": {"end": 2}, "end": not even JSON"#
        let head = try JSONParser.members(before: "end", in: Array(text.utf8))
        #expect(head.members.map(\.key) == ["a", "b"])
        let whole = try JSONParser.members(before: "end", in: Array(#"{"a":1,"c":2}"#.utf8))
        #expect(whole.members.map(\.key) == ["a", "c"])
        let deep = #"{"a":1,"in":{"b":2,"c":{"end":4},"end":not even JSON"#
        let inner = try JSONParser.members(before: "in", "end", in: Array(deep.utf8))
        #expect(JSON.object(inner).text == #"{"a":1,"in":{"b":2,"c":{"end":4}}}"#)
        #expect(throws: JSONError.self) {
            try JSONParser.members(before: "a", "end", in: Array(deep.utf8))
        }
        for wrong in ["", "[]", #"{"a":1,"a":2,"end":3}"#, #"{"a":tru,"end":3}"#, #"{"a":1"#] {
            #expect(throws: JSONError.self) {
                try JSONParser.members(before: "end", in: Array(wrong.utf8))
            }
        }
    }
}

extension JSON {
    fileprivate static func random(depth: Int, using generator: inout SeededGenerator) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
        case 3: return .string(randomText(using: &generator))
        case 4:
            return .array(
                (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
                    random(depth: depth - 1, using: &generator)
                })
        default:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0..<4, using: &generator) {
                object[randomText(using: &generator)] = random(depth: depth - 1, using: &generator)
            }
            return .object(object)
        }
    }

    private static func randomText(using generator: inout SeededGenerator) -> String {
        let alphabet = Array("abc \"\\/\n\t\r\u{1}é’😀\u{7F}")
        return String(
            (0..<Int.random(in: 0..<8, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            })
    }
}
