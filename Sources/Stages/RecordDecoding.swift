import JSON
import Pipeline

extension InputRecord {
    /// The value as a record of a type.
    ///
    /// - Throws: `RecordFault`: `null-value`, `not-utf8`, `not-json` and its kin, or `wrong-shape`.
    func decoded<Decoded: JSONRecord>(as type: Decoded.Type) throws(RecordFault) -> Decoded {
        guard let value else {
            throw RecordFault(
                code: "null-value",
                message:
                    "A record of \(topic.rawValue) has no value; a tombstone says nothing here.")
        }
        let document = try parsed(value)
        do throws(SchemaError) {
            return try Decoded(json: document)
        } catch {
            throw RecordFault(
                code: "wrong-shape",
                message: "A record of \(topic.rawValue) is JSON of another shape: \(error).")
        }
    }

    private func parsed(_ value: [UInt8]) throws(RecordFault) -> JSON {
        do throws(JSONError) {
            return try JSONParser.parse(value)
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
