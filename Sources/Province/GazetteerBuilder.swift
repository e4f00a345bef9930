/// Collects every way to write the name of everything that a pack and the nation know.
///
/// What is collected first is taken to be likelier where two things share a name.
struct GazetteerBuilder {
    private(set) var names: [(name: GazetteerName, payload: GazetteerEntry)] = []
    private(set) var heads: [(name: GazetteerName, payload: GazetteerHead)] = []
    private(set) var areas: [(name: GazetteerName, payload: GazetteerArea)] = []
    private(set) var ledPlaces: [(name: GazetteerName, payload: Gazetteer.LedPlace)] = []
    private var provinceAreas: [GazetteerArea] = []
    private let generic: Set<String>

    init(leads: LeadWords) {
        generic = Set(leads.generic.map { $0.lowercased() })
        for kind in PlaceKind.allCases {
            for word in leads.places[kind] ?? [] {
                heads.append((GazetteerName(word.lowercased()), .place(kind)))
            }
        }
        for word in leads.offices {
            heads.append((GazetteerName(word.lowercased()), .meetingPlace))
        }
    }

    mutating func add(_ identity: ProvinceIdentity) {
        let place = Place(
            code: identity.officialCode, name: identity.name, kind: .province,
            aliases: identity.aliases)
        let entry = GazetteerEntry(
            kind: .province, name: identity.name, code: identity.officialCode)
        addNames(of: place, entry)
        addArea(GazetteerArea(place: place, seatCode: identity.seatCode))
    }

    /// A regency, city or district of the province.
    mutating func add(_ place: Place) {
        let kind: GazetteerKind = place.kind == .district ? .district : .regency
        let entry = GazetteerEntry(
            kind: kind, name: place.fullName, code: place.code, regencyCode: place.regencyCode)
        addNames(of: place, entry)
        addArea(GazetteerArea(place: place, seatCode: place.regencyCode))
    }

    /// The towns by whose name a regency or city is meant.
    mutating func addTowns(of place: Place) {
        let entry = GazetteerEntry(
            kind: .town, name: place.fullName, code: place.code, regencyCode: place.regencyCode)
        for town in place.towns {
            add(town, entry)
            ledPlaces.append((GazetteerName(town), Gazetteer.LedPlace(lead: .city, entry: entry)))
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
            for lead in [PlaceKind.village, .urbanVillage] {
                ledPlaces.append(
                    (GazetteerName(name), Gazetteer.LedPlace(lead: lead, entry: entry)))
            }
        }
    }

    mutating func add(outside place: Place) {
        let isProvince = place.kind == .province
        let entry = GazetteerEntry(
            kind: isProvince ? .outsideProvince : .outsideRegency,
            name: isProvince ? place.name : place.fullName, code: place.code,
            regencyCode: place.regencyCode)
        addNames(of: place, entry)
        // A province with a town of its own is a city: Jakarta.
        let ofTowns =
            isProvince
            ? GazetteerEntry(
                kind: entry.kind, name: entry.name, code: place.code, regencyCode: place.code)
            : entry
        for town in place.towns { add(town, ofTowns) }
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

    /// The offices that every area has; added after the areas.
    mutating func add(office template: AreaTemplate, provinceSeat: String?) {
        let head = GazetteerHead.office(template, provinceSeat: provinceSeat)
        for name in [template.name] + template.aliases {
            heads.append((GazetteerName(softened(name)), head))
        }
        if let unnamed = template.unnamed { add(unnamed) }
    }

    /// The venues that every area has; added after the areas.
    mutating func add(venue template: AreaTemplate) {
        for name in [template.name] + template.aliases {
            heads.append((GazetteerName(softened(name)), .venue(template)))
        }
        for name in template.bareNames {
            for entry in provinceAreas.compactMap({ $0.venue(template, isGeneric: true) }) {
                add(softened(name), entry)
            }
        }
    }

    private mutating func addNames(of place: Place, _ entry: GazetteerEntry) {
        for name in [place.name] + place.aliases {
            if !place.needsLead { add(name, entry) }
            ledPlaces.append(
                (GazetteerName(name), Gazetteer.LedPlace(lead: place.kind, entry: entry)))
        }
    }

    /// An area behind a head: by each of its names, with the word for its kind or without.
    private mutating func addArea(_ area: GazetteerArea) {
        provinceAreas.append(area)
        for name in [area.place.name] + area.place.aliases {
            areas.append((GazetteerName(name), area))
            areas.append((GazetteerName("\(area.place.kind.rawValue) \(name)"), area))
        }
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
