internal import Province
internal import Settings
internal import Spelling

/// Reads offices and the templates of those that every area has.
struct InstitutionReading {
    /// The codes of regencies and cities that exist.
    let regencies: Set<String>

    /// The offices of a list.
    func institutions(
        _ file: SettingsReader, under key: String
    ) throws(SettingsError) -> [Institution] {
        var institutions: [Institution] = []
        for reader in try file.sections(key, known: ["name", "aliases", "seat", "country"]) {
            institutions.append(
                Institution(
                    name: try reader.string("name"), aliases: try reader.strings("aliases"),
                    seatCode: try RegencyCode.read(reader.value("seat"), of: regencies),
                    country: try reader.optionalString("country")))
        }
        return institutions
    }

    /// Seats by the name of a template, which must be one of those given.
    func seats(
        _ file: SettingsReader, of templates: [AreaTemplate]
    ) throws(SettingsError) -> [String: String] {
        var seats: [String: String] = [:]
        let names = templates.map(\.name)
        for entry in try file.pairs("seats") {
            guard names.contains(entry.key) else {
                let hint = NearestName.hint(for: entry.key, among: names)
                throw SettingsError(
                    entry.position, "'\(entry.key)' is the name of no template\(hint)")
            }
            seats[entry.key] = try RegencyCode.read(entry.value, of: regencies)
        }
        return seats
    }

    /// Templates of offices, found without an area too unless they say otherwise.
    static func officeTemplates(_ file: SettingsReader) throws(SettingsError) -> [AreaTemplate] {
        var templates: [AreaTemplate] = []
        let known = ["name", "aliases", "kinds", "stands_alone"]
        for reader in try file.sections("templates", known: known) {
            let name = try reader.string("name")
            let aliases = try reader.strings("aliases")
            let standsAlone = try reader.flag("stands_alone", default: true)
            templates.append(
                AreaTemplate(
                    name: name, aliases: aliases, kinds: try kinds(reader),
                    bareNames: standsAlone ? [name] + aliases : []))
        }
        return templates
    }

    /// Templates of venues with the names that they go by without an area.
    static func venueTemplates(_ file: SettingsReader) throws(SettingsError) -> [AreaTemplate] {
        var templates: [AreaTemplate] = []
        for reader in try file.sections("templates", known: ["name", "aliases", "kinds", "bare"]) {
            templates.append(
                AreaTemplate(
                    name: try reader.string("name"), aliases: try reader.strings("aliases"),
                    kinds: try kinds(reader), bareNames: try reader.strings("bare")))
        }
        return templates
    }

    private static func kinds(_ reader: SettingsReader) throws(SettingsError) -> [PlaceKind] {
        guard case .list(let nodes) = try reader.required("kinds").content else {
            return [try reader.required("kinds").choice(PlaceKind.self)]
        }
        var kinds: [PlaceKind] = []
        for node in nodes { kinds.append(try node.choice(PlaceKind.self)) }
        return kinds
    }
}
