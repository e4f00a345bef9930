import JSON
import Testing

@Suite("Members as types")
struct MemberReaderTests {
    private enum Colour: String, CaseIterable { case red, green }

    private func reader(_ object: JSONObject) throws -> MemberReader {
        try MemberReader(.object(object))
    }

    @Test("null and absent are both nothing")
    func nothing() throws {
        let reader = try reader(["a": .null])
        #expect(try reader.optionalString("a") == nil)
        #expect(try reader.optionalString("b") == nil)
        #expect(try reader.list("a").isEmpty)
        #expect(try reader.flag("b") == false)
    }

    @Test("an error names the path, what was wanted and what was there")
    func paths() throws {
        let reader = try reader(["event": .object(["date": .integer(5)])])
        let event = try #require(try reader.member("event"))
        #expect(throws: SchemaError(path: "event.date", problem: "must be a string, is a number")) {
            try event.string("date")
        }
        #expect(throws: SchemaError(path: "event.place", problem: "must be a string, is missing")) {
            try event.string("place")
        }
    }

    @Test("an unknown choice lists the known ones")
    func choices() throws {
        let reader = try reader(["colour": .string("blue")])
        #expect(throws: SchemaError(path: "colour", problem: "must be one of red, green")) {
            try reader.choice("colour", Colour.self)
        }
    }

    @Test("a number is whole, or it is not an integer")
    func integers() throws {
        let reader = try reader(["a": .number("1.0"), "b": .number("12")])
        #expect(throws: SchemaError.self) { try reader.integer("a") }
        #expect(try reader.integer("b") == 12)
        #expect(try reader.double("a") == 1)
    }
}
