/// What is true in every province of the country.
public struct Nation: Sendable {
    /// All provinces and all regencies and cities.
    public let places: [Place]
    /// The other countries.
    public let countries: [Country]
    /// Ministries and other offices of the whole country.
    public let institutions: [Institution]
    /// Offices that every province or regency has.
    public let officeTemplates: [AreaTemplate]
    /// Venues outside any pack.
    public let venues: [Venue]
    /// Venues that every province or regency has.
    public let venueTemplates: [AreaTemplate]
    /// Short forms used everywhere.
    public let abbreviations: [Abbreviation]
    /// The words before place names.
    public let leads: LeadWords

    /// A nation.
    public init(
        places: [Place], countries: [Country], institutions: [Institution],
        officeTemplates: [AreaTemplate], venues: [Venue], venueTemplates: [AreaTemplate],
        abbreviations: [Abbreviation], leads: LeadWords
    ) {
        self.places = places
        self.countries = countries
        self.institutions = institutions
        self.officeTemplates = officeTemplates
        self.venues = venues
        self.venueTemplates = venueTemplates
        self.abbreviations = abbreviations
        self.leads = leads
    }
}
