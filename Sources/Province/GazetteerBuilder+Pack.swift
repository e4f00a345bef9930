/// The order in which a pack is collected: the province before what lies around it.
extension GazetteerBuilder {
    /// The areas of the province; a town's name means its regency before it means a district.
    mutating func addPlaces(
        _ identity: ProvinceIdentity, _ places: [Place], _ villages: [Place]
    ) {
        add(identity)
        for place in places where place.kind != .district { add(place) }
        for place in places { addTowns(of: place) }
        for place in places where place.kind == .district { add(place) }
        for place in places { addAreas(of: place) }
        for village in villages { add(village: village) }
    }

    /// Venues and offices, the pack's own before those that every area has.
    mutating func addThings(
        _ venues: [Venue], _ institutions: [Institution], _ nation: Nation,
        _ templateSeats: [String: String]
    ) {
        for venue in venues { add(venue) }
        for template in nation.venueTemplates { add(venue: template) }
        for venue in nation.venues { add(venue) }
        for institution in institutions { add(institution) }
        for template in nation.officeTemplates {
            add(office: template, provinceSeat: templateSeats[template.name])
        }
        for institution in nation.institutions { add(institution) }
    }

    /// Other provinces, their regencies, and other countries.
    mutating func addSurroundings(_ nation: Nation, of identity: ProvinceIdentity) {
        for place in nation.places where !identity.contains(code: place.code) {
            add(outside: place)
        }
        for country in nation.countries { add(country) }
    }
}
