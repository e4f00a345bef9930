/// What is known of a province: its areas, venues and offices, and what lies around it.
public struct ProvincePack: Sendable {
    /// Names, codes and time of the province.
    public let identity: ProvinceIdentity
    /// Its regencies, cities and districts, in the order of their codes.
    public let places: [Place]
    /// Its villages, in the order of their codes.
    public let villages: [Place]
    /// Where officials meet.
    public let venues: [Venue]
    /// The offices of the province, those of every regency among them.
    public let institutions: [Institution]
    /// Short forms and their words, those of the pack before those of the nation.
    public let abbreviations: [Abbreviation]
    /// What is true in every province.
    public let nation: Nation
    /// A hash of everything that the pack was read from; two equal ones decide alike.
    public let fingerprint: String
    /// Finds all of it in a text.
    public let gazetteer: Gazetteer

    private let placesByCode: [String: Place]
    private let longForms: [String: String]

    /// A pack; its institutions are completed by what the nation says every area has.
    public init(
        identity: ProvinceIdentity, places: [Place], villages: [Place], venues: [Venue],
        institutions: [Institution], abbreviations: [Abbreviation], nation: Nation,
        fingerprint: String
    ) {
        self.identity = identity
        self.places = places
        self.villages = villages
        self.venues = venues + nation.venues
        self.institutions =
            institutions + ProvincePack.instances(of: nation.templates, identity, places)
            + nation.institutions
        self.abbreviations = abbreviations + nation.abbreviations
        self.nation = nation
        self.fingerprint = fingerprint
        placesByCode = Dictionary(
            (places + villages + nation.places).map { ($0.code, $0) }
        ) { first, _ in first }
        longForms = Dictionary(
            self.abbreviations.map { ($0.short, $0.long) }
        ) { first, _ in first }
        gazetteer = Gazetteer(
            ProvincePack.names(
                identity, places, villages, self.venues, self.institutions, nation))
    }

    /// The short code that keys the province's records: `kaltim`.
    public var code: String { identity.code }

    /// The regencies and cities, without the districts.
    public var regencies: [Place] { places.filter { $0.kind != .district } }

    /// The place that has a code, inside the province or elsewhere in the country.
    public func place(code: String) -> Place? { placesByCode[code] }

    /// The regency or city in which the place of a code lies.
    public func regency(of code: String) -> Place? {
        Place.regencyCode(of: code).flatMap { placesByCode[$0] }
    }

    /// Whether an official code is one of the province's.
    public func contains(code: String) -> Bool {
        identity.contains(code: code)
    }

    /// The words that a short form stands for: `Wagub` is `Wakil Gubernur`.
    public func longForm(of short: String) -> String? { longForms[short] }

    /// The offices that every area of a kind has, for the province and each of its regencies.
    private static func instances(
        of templates: [InstitutionTemplate], _ identity: ProvinceIdentity, _ places: [Place]
    ) -> [Institution] {
        let province = Place(
            code: identity.officialCode, name: identity.name, kind: .province,
            aliases: identity.aliases)
        var institutions: [Institution] = []
        for template in templates {
            institutions += [template.institution(of: province, seatCode: identity.seatCode)]
                .compactMap(\.self)
            institutions += places.compactMap {
                template.institution(of: $0, seatCode: $0.regencyCode)
            }
            institutions += [template.generic].compactMap(\.self)
        }
        return institutions
    }

    /// Every name, the likelier meaning first: the province before what lies around it.
    private static func names(
        _ identity: ProvinceIdentity, _ places: [Place], _ villages: [Place], _ venues: [Venue],
        _ institutions: [Institution], _ nation: Nation
    ) -> [(name: GazetteerName, entry: GazetteerEntry)] {
        var names = GazetteerNames(leads: nation.leads)
        names.add(identity)
        for place in places where place.kind != .district { names.add(place) }
        for place in places { names.addTowns(of: place) }
        for place in places where place.kind == .district { names.add(place) }
        for village in villages { names.add(village: village) }
        for venue in venues { names.add(venue) }
        for institution in institutions { names.add(institution) }
        for place in nation.places {
            if !identity.contains(code: place.code) { names.add(outside: place) }
        }
        for country in nation.countries { names.add(country) }
        return names.names
    }
}
