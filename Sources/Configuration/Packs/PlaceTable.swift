internal import Province
internal import Settings
internal import Spelling

/// Reads places from tables, checking their codes.
enum PlaceTable {
    static let columns = ["code", "kind", "name", "aliases", "towns", "areas", "use"]

    /// Provinces, regencies, cities and districts; a place must come after the one it lies in.
    static func places(_ rows: [TableRow]) throws(SettingsError) -> [Place] {
        var places: [Place] = []
        var codes: Set<String> = []
        for row in rows {
            let code = try self.code(of: row, known: &codes)
            let kindWord = try row.required("kind")
            guard let kind = PlaceKind(rawValue: kindWord) else {
                let hint = NearestName.hint(
                    for: kindWord, among: PlaceKind.allCases.map(\.rawValue))
                throw row.error("unknown kind '\(kindWord)'\(hint)", in: "kind")
            }
            let use = row.text("use")
            guard use.isEmpty || use == "lead" else {
                throw row.error("'use' must be empty or 'lead', is '\(use)'", in: "use")
            }
            places.append(
                Place(
                    code: code, name: try row.required("name"), kind: kind,
                    aliases: row.list("aliases"), towns: row.list("towns"),
                    areas: row.list("areas"), needsLead: use == "lead"))
        }
        return places
    }

    /// Villages, whose district must be known; the last part of the code tells their kind.
    static func villages(
        _ rows: [TableRow], in places: [Place]
    ) throws(SettingsError) -> [Place] {
        var villages: [Place] = []
        let districts = Set(places.filter { $0.kind == .district }.map(\.code))
        var codes: Set<String> = []
        for row in rows {
            let code = try self.code(of: row, known: &codes)
            let parts = code.split(separator: ".")
            guard parts.count == 4, districts.contains(parts[..<3].joined(separator: ".")) else {
                throw row.error("'\(code)' lies in no known district", in: "code")
            }
            let kind: PlaceKind = parts[3].hasPrefix("1") ? .urbanVillage : .village
            villages.append(Place(code: code, name: try row.required("name"), kind: kind))
        }
        return villages
    }

    private static func code(
        of row: TableRow, known: inout Set<String>
    ) throws(SettingsError) -> String {
        let code = try row.required("code")
        let isCode = code.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
        guard isCode else { throw row.error("'\(code)' is no official code", in: "code") }
        guard known.insert(code).inserted else {
            throw row.error("'\(code)' is given twice", in: "code")
        }
        return code
    }
}
