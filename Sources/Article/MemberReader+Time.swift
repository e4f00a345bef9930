import CivilTime
import JSON

extension MemberReader {
    /// A moment; nil where it is absent or cannot be read, since a page without a time is normal.
    func timestamp(_ key: String) throws(SchemaError) -> Timestamp? {
        guard let text = try optionalString(key) else { return nil }
        return Timestamp(text)
    }

    /// A day that our own records wrote.
    func date(_ key: String) throws(SchemaError) -> CivilDate? {
        guard let text = try optionalString(key) else { return nil }
        guard let date = CivilDate(text) else {
            throw SchemaError(path: key, problem: "must be a date like 2025-05-16")
        }
        return date
    }
}
