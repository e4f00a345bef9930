internal import Province
internal import Settings

/// Reads the files of one pack, each checked against those before it.
struct PackReading {
    private var source: PackSource
    private let nation: Nation
    private let nationHash: UInt64

    init(source: PackSource, nation: Nation, hash: UInt64) {
        self.source = source
        self.nation = nation
        nationHash = hash
    }

    mutating func pack() throws(SettingsError) -> ProvincePack {
        let places = try PlaceTable.places(
            source.table("places.tsv", columns: PlaceTable.columns))
        let known = regencies(places)
        let identity = try identity(known)
        for place in places where !identity.contains(code: place.code) {
            throw SettingsError(
                SettingsPosition(source: source.path("places.tsv")),
                "'\(place.code)' does not lie in province '\(identity.officialCode)'")
        }
        let offices = try SettingsReader(
            source.tree("institutions.yaml"), known: ["seats", "institutions"])
        let institutions = InstitutionReading(regencies: known)
        return ProvincePack(
            identity: identity, places: places,
            villages: try PlaceTable.villages(
                source.table("villages.tsv", columns: ["code", "name"]), in: places),
            venues: try VenueReading(regencies: known).venues(
                SettingsReader(source.tree("venues.yaml"), known: ["venues"])),
            institutions: try institutions.institutions(offices, under: "institutions"),
            templateSeats: try institutions.seats(offices, of: nation.officeTemplates),
            abbreviations: try Abbreviations.read(source.tree("abbreviations.yaml")),
            nation: nation, fingerprint: fingerprint)
    }

    /// The pack's hash beside the nation's, in hexadecimal.
    private var fingerprint: String {
        String(nationHash, radix: 16) + "-" + String(source.hash, radix: 16)
    }

    private func regencies(_ places: [Place]) -> Set<String> {
        let all = places + nation.places
        return Set(all.filter { $0.kind == .regency || $0.kind == .city }.map(\.code))
    }

    private mutating func identity(
        _ regencies: Set<String>
    ) throws(SettingsError) -> ProvinceIdentity {
        let reader = try SettingsReader(
            source.tree("province.yaml"),
            known: ["code", "official_code", "name", "aliases", "time_zone", "seat", "outlets"])
        let zone = try reader.section(
            "time_zone", known: ["name", "abbreviation", "utc_offset_minutes"])
        let seat = try reader.required("seat")
        return ProvinceIdentity(
            code: try reader.string("code"), officialCode: try reader.string("official_code"),
            name: try reader.string("name"), aliases: try reader.strings("aliases"),
            timeZone: try zone.string("name"),
            timeZoneAbbreviation: try zone.string("abbreviation"),
            utcOffsetMinutes: try zone.required("utc_offset_minutes").integer(in: -720...840),
            seatCode: try RegencyCode.read(seat, of: regencies) ?? "",
            outlets: try reader.strings("outlets"))
    }
}
