/// What is known of a province: its areas, venues and offices, and what lies around it.
///
/// Every reader of a text holds on to it, so it is one object and not many arrays.
public final class ProvincePack: Sendable {
    /// Names, codes and time of the province.
    public let identity: ProvinceIdentity
    /// Its regencies, cities and districts, in the order of their codes.
    public let places: [Place]
    /// Its villages, in the order of their codes.
    public let villages: [Place]
    /// Where officials meet.
    public let venues: [Venue]
    /// Offices of the province beyond those that every area has.
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

    /// A pack.
    ///
    /// Offices that every area has sit at its seat, unless `templateSeats` names another under the
    /// name of their template.
    public init(
        identity: ProvinceIdentity, places: [Place], villages: [Place], venues: [Venue],
        institutions: [Institution], templateSeats: [String: String],
        abbreviations: [Abbreviation], nation: Nation, fingerprint: String
    ) {
        self.identity = identity
        self.places = places
        self.villages = villages
        self.venues = venues
        self.institutions = institutions
        self.abbreviations = abbreviations + nation.abbreviations
        self.nation = nation
        self.fingerprint = fingerprint
        placesByCode = Dictionary(
            (places + villages + nation.places).map { ($0.code, $0) }
        ) { first, _ in first }
        var builder = GazetteerBuilder(leads: nation.leads)
        builder.addPlaces(identity, places, villages)
        builder.addThings(venues, institutions, nation, templateSeats)
        builder.addSurroundings(nation, of: identity)
        gazetteer = Gazetteer(builder)
    }

    /// The short code that keys the province's records: `kaltim`.
    public var code: String { identity.code }

    /// How many places of the province it knows.
    public var placeCount: Int { places.count + villages.count }

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
}
