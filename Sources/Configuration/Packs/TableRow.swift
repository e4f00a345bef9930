internal import Settings

/// A row of a file of columns parted by tabs.
///
/// Lines that begin with `#` are remarks; the first other line names the columns.
struct TableRow {
    let file: String
    let line: Int
    private let fields: [Field]
    private let columns: [String]

    private struct Field {
        let text: String
        let column: Int
    }

    /// The rows of a file, whose first line must name just the columns that are wanted.
    static func rows(
        of bytes: [UInt8], file: String, columns: [String]
    ) throws(SettingsError) -> [TableRow] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SettingsError(SettingsPosition(source: file), "is not UTF-8")
        }
        var rows: [TableRow] = []
        var hasHeader = false
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let row = TableRow(line, file: file, line: index + 1, columns: columns)
            if hasHeader {
                rows.append(try row.checked())
            } else {
                hasHeader = true
                guard row.fields.map(\.text) == columns else {
                    let wanted = columns.joined(separator: ", ")
                    throw row.error("the first line must name the columns \(wanted)")
                }
            }
        }
        return rows
    }

    private init(_ bytes: Substring.UTF8View, file: String, line: Int, columns: [String]) {
        var fields: [Field] = []
        var column = 1
        for part in bytes.split(separator: 0x09, omittingEmptySubsequences: false) {
            fields.append(Field(text: String(Substring(part)), column: column))
            column += part.count + 1
        }
        self.file = file
        self.line = line
        self.fields = fields
        self.columns = columns
    }

    private func checked() throws(SettingsError) -> TableRow {
        guard fields.count <= columns.count else {
            throw error("has \(fields.count) columns, \(columns.count) are known", in: nil)
        }
        for field in fields where field.text.first == " " || field.text.last == " " {
            throw SettingsError(
                SettingsPosition(file: file, line: line, column: field.column),
                "'\(field.text)' has a blank at its border")
        }
        return self
    }

    /// The text of a column; empty where the row ends before it.
    func text(_ name: String) -> String {
        guard let index = columns.firstIndex(of: name), index < fields.count else { return "" }
        return fields[index].text
    }

    /// The text of a column that must not be empty.
    func required(_ name: String) throws(SettingsError) -> String {
        let text = text(name)
        if text.isEmpty { throw error("'\(name)' is empty", in: name) }
        return text
    }

    /// The parts of a column that `;` parts.
    func list(_ name: String) -> [String] {
        text(name).split(separator: ";").map(String.init)
    }

    /// An error at a column of this row.
    func error(_ problem: String, in name: String? = nil) -> SettingsError {
        let index = name.flatMap { columns.firstIndex(of: $0) } ?? 0
        let column = index < fields.count ? fields[index].column : 1
        return SettingsError(SettingsPosition(file: file, line: line, column: column), problem)
    }
}
