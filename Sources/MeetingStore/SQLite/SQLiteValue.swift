/// A value that goes into a statement.
enum SQLiteValue {
    case null
    case integer(Int)
    case text(String)

    static func optional(_ text: String?) -> SQLiteValue { text.map(SQLiteValue.text) ?? .null }

    static func optional(_ integer: Int?) -> SQLiteValue {
        integer.map(SQLiteValue.integer) ?? .null
    }
}
