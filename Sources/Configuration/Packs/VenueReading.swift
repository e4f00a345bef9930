internal import Province
internal import Settings

/// Reads venues and their rooms.
struct VenueReading {
    /// The codes of regencies and cities that exist.
    let regencies: Set<String>

    private static let venueKeys = [
        "name", "aliases", "bare", "regency", "building", "country", "rooms",
    ]

    /// The venues of a list, each followed by its rooms.
    func venues(_ file: SettingsReader) throws(SettingsError) -> [Venue] {
        var venues: [Venue] = []
        for reader in try file.sections("venues", known: VenueReading.venueKeys) {
            let venue = try venue(reader)
            venues.append(venue)
            for room in try reader.sections("rooms", known: ["name", "aliases"]) {
                venues.append(
                    Venue(
                        name: try room.string("name"), aliases: try room.strings("aliases"),
                        regencyCode: venue.regencyCode, building: venue.name,
                        country: venue.country))
            }
        }
        return venues
    }

    private func venue(_ reader: SettingsReader) throws(SettingsError) -> Venue {
        let country = try reader.optionalString("country")
        if country == nil { _ = try reader.required("regency") }
        return Venue(
            name: try reader.string("name"), aliases: try reader.strings("aliases"),
            bareNames: try reader.strings("bare"),
            regencyCode: try RegencyCode.read(reader.value("regency"), of: regencies),
            building: try reader.optionalString("building"), country: country)
    }
}
