/// Collects every way to write the name of everything that a pack and the nation know.
///
/// What is collected first is taken to be likelier where two things share a name.
struct GazetteerNames {
    private(set) var names: [(name: GazetteerName, entry: GazetteerEntry)] = []
    private let leads: LeadWords
    private let generic: Set<String>

    init(leads: LeadWords) {
        self.leads = leads
        generic = Set(leads.generic.map { $0.lowercased() })
    }

    mutating func add(_ identity: ProvinceIdentity) {
        let entry = GazetteerEntry(
            kind: .province, name: identity.name, code: identity.officialCode)
        for name in [identity.name] + identity.aliases {
            add(name, entry)
            addLed(by: .province, name, entry)
        }
    }

    /// Regencies, cities and districts of the province.
    mutating func add(_ place: Place) {
        let kind: GazetteerKind = place.kind == .district ? .district : .regency
        let entry = GazetteerEntry(
            kind: kind, name: place.fullName, code: place.code, regencyCode: place.regencyCode)
        addPlaceNames(of: place, entry)
    }

    /// The towns by whose name a regency or city is meant.
    mutating func addTowns(of place: Place) {
        let entry = GazetteerEntry(
            kind: .town, name: place.fullName, code: place.code, regencyCode: place.regencyCode)
        for town in place.towns {
            add(town, entry)
            addLed(by: .city, town, entry)
        }
    }

    /// The larger or special areas in a place, each under its own name.
    mutating func addAreas(of place: Place) {
        for area in place.areas {
            let entry = GazetteerEntry(
                kind: .area, name: area, code: place.code, regencyCode: place.regencyCode)
            add(area, entry)
        }
    }

    /// A village counts only after a word that says so: a fifth of their names recur elsewhere.
    mutating func add(village: Place) {
        let entry = GazetteerEntry(
            kind: .village, name: village.fullName, code: village.code,
            regencyCode: village.regencyCode)
        for name in [village.name] + village.aliases {
            addLed(by: .village, name, entry)
            addLed(by: .urbanVillage, name, entry)
        }
    }

    mutating func add(outside place: Place) {
        let isProvince = place.kind == .province
        let entry = GazetteerEntry(
            kind: isProvince ? .outsideProvince : .outsideRegency,
            name: isProvince ? place.name : place.fullName, code: place.code,
            regencyCode: place.regencyCode)
        addPlaceNames(of: place, entry)
        for town in place.towns { add(town, entry) }
    }

    mutating func add(_ country: Country) {
        let entry = GazetteerEntry(kind: .country, name: country.name, country: country.code)
        for name in [country.name] + country.aliases + country.towns { add(name, entry) }
    }

    mutating func add(_ venue: Venue) {
        for isGeneric in [false, true] {
            let entry = GazetteerEntry(
                kind: .venue, name: venue.fullName, regencyCode: venue.regencyCode,
                country: venue.country, isGeneric: isGeneric)
            let names = isGeneric ? venue.bareNames : [venue.name] + venue.aliases
            for name in names { add(softened(name), entry) }
        }
    }

    mutating func add(_ institution: Institution) {
        let entry = GazetteerEntry(
            kind: .institution, name: institution.name, regencyCode: institution.seatCode,
            country: institution.country, isGeneric: institution.isGeneric)
        for name in [institution.name] + institution.aliases { add(softened(name), entry) }
    }

    private mutating func addPlaceNames(of place: Place, _ entry: GazetteerEntry) {
        for name in [place.name] + place.aliases {
            if !place.needsLead { add(name, entry) }
            addLed(by: place.kind, name, entry)
        }
    }

    private mutating func addLed(by kind: PlaceKind, _ name: String, _ entry: GazetteerEntry) {
        for lead in leads.places[kind] ?? [] { add("\(lead.lowercased()) \(name)", entry) }
    }

    private mutating func add(_ name: String, _ entry: GazetteerEntry) {
        names.append((GazetteerName(name), entry))
    }

    /// The name with its common nouns written small, so that it is found either way.
    private func softened(_ name: String) -> String {
        name.split(separator: " ").map { word in
            let small = word.lowercased()
            return generic.contains(small) ? small : String(word)
        }.joined(separator: " ")
    }
}
