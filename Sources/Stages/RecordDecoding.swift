import Article
import JSON
import Pipeline

extension InputRecord {
    /// The value as a record of a type.
    ///
    /// - Throws: `RecordFault`: `null-value`, `not-utf8`, `not-json` and its kin, or `wrong-shape`.
    func decoded<Decoded: JSONRecord>(as type: Decoded.Type) throws(RecordFault) -> Decoded {
        try shaped { (value) throws(JSONError) in
            try JSONParser.parse(value)
        } as: { (document) throws(SchemaError) in
            try Decoded(json: document)
        }
    }

    /// A sighting, and its article as it is written.
    ///
    /// - Throws: As `decoded`.
    func sightingAsWritten() throws(RecordFault) -> (Sighting, article: ArraySlice<UInt8>?) {
        var place: Range<Int>?
        let sighting = try shaped { (value) throws(JSONError) in
            let (document, range) = try JSONParser.parse(value, locating: "article")
            place = range
            return document
        } as: { (document) throws(SchemaError) in
            try Sighting(json: document)
        }
        return (sighting, place.flatMap { value?[$0] })
    }

    /// The outline of a sighting, without a look at what its article says.
    ///
    /// - Throws: As `decoded`.
    func sightingOutline() throws(RecordFault) -> SightingOutline {
        try shaped { (value) throws(JSONError) in
            .object(try JSONParser.members(before: "article", "main_text", in: value))
        } as: { (head) throws(SchemaError) in
            try SightingOutline(reading: MemberReader(head))
        }
    }

    private func shaped<Decoded>(
        parse: ([UInt8]) throws(JSONError) -> JSON,
        as decode: (JSON) throws(SchemaError) -> Decoded
    ) throws(RecordFault) -> Decoded {
        guard let value else {
            throw RecordFault(
                code: "null-value",
                message:
                    "A record of \(topic.rawValue) has no value; a tombstone says nothing here.")
        }
        let document = try parsed(value, parse)
        do throws(SchemaError) {
            return try decode(document)
        } catch {
            throw RecordFault(
                code: "wrong-shape",
                message: "A record of \(topic.rawValue) is JSON of another shape: \(error).")
        }
    }

    private func parsed(
        _ value: [UInt8], _ parse: ([UInt8]) throws(JSONError) -> JSON
    ) throws(RecordFault) -> JSON {
        do throws(JSONError) {
            return try parse(value)
        } catch {
            throw RecordFault(
                code: error.code.faultCode,
                message: "A record of \(topic.rawValue) cannot be read as JSON: \(error).")
        }
    }
}

extension JSONError.Code {
    /// The stable code of a dead letter for a document that is wrong in this way.
    fileprivate var faultCode: String {
        switch self {
        case .invalidUTF8: "not-utf8"
        case .depth: "json-too-deep"
        case .nul: "nul-character"
        case .loneSurrogate: "lone-surrogate"
        case .duplicateKey: "duplicate-key"
        case .empty, .syntax, .trailing, .number: "not-json"
        }
    }
}
