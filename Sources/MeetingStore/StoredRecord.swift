import JSON

/// Reads back what a database keeps.
enum StoredRecord {
    static func read<Record: JSONRecord>(
        _ text: String?, in database: String
    ) throws(StoreError) -> Record {
        do {
            return try Record(json: JSONParser.parse(Array((text ?? "").utf8)))
        } catch {
            throw StoreError(
                code: .damaged,
                description: "a record in '\(database)' cannot be read back (\(error));"
                    + " fill a new database from the topics")
        }
    }
}
