internal import Province
internal import Settings

/// Reads the folder of what is true in every province.
struct NationFolder {
    private(set) var source: PackSource

    /// The nation of the folder's files.
    mutating func load() throws(SettingsError) -> Nation {
        let places = try PlaceTable.places(
            source.table(
                "regencies.tsv", columns: PlaceTable.columns.filter { $0 != "areas" }))
        let regencies = Set(places.filter { $0.kind != .province }.map(\.code))
        let offices = try SettingsReader(
            source.tree("institutions.yaml"), known: ["templates", "national"])
        let venues = try SettingsReader(
            source.tree("venues.yaml"), known: ["templates", "venues"])
        return Nation(
            places: places, countries: try countries(),
            institutions: try InstitutionReading(regencies: regencies)
                .institutions(offices, under: "national"),
            officeTemplates: try InstitutionReading.officeTemplates(offices),
            venues: try VenueReading(regencies: regencies).venues(venues),
            venueTemplates: try InstitutionReading.venueTemplates(venues),
            abbreviations: try Abbreviations.read(source.tree("abbreviations.yaml")),
            leads: try leads())
    }

    private mutating func countries() throws(SettingsError) -> [Country] {
        let tree = try source.tree("countries.yaml")
        var countries: [Country] = []
        for entry in tree.entries ?? [] {
            let isCode = entry.key.utf8.count == 2 && entry.key.utf8.allSatisfy { $0 < 0x5B }
            guard isCode else {
                throw SettingsError(entry.position, "'\(entry.key)' is no ISO 3166-1 code")
            }
            let reader = try SettingsReader(entry.value, known: ["name", "aliases", "towns"])
            countries.append(
                Country(
                    code: entry.key, name: try reader.string("name"),
                    aliases: try reader.strings("aliases"), towns: try reader.strings("towns")))
        }
        return countries
    }

    private mutating func leads() throws(SettingsError) -> LeadWords {
        let reader = try SettingsReader(
            source.tree("words.yaml"), known: ["leads", "offices", "generic"])
        let kinds = PlaceKind.allCases.map(\.rawValue)
        let words = try reader.section("leads", known: kinds)
        var places: [PlaceKind: [String]] = [:]
        for kind in PlaceKind.allCases { places[kind] = try words.strings(kind.rawValue) }
        return LeadWords(
            places: places, generic: try reader.strings("generic"),
            offices: try reader.strings("offices"))
    }
}
