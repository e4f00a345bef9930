import CivilTime

/// A meeting as it truly was, before any outlet wrote about it.
struct MeetingSketch: Sendable {
    let province: SyntheticProvince
    let number: Int
    /// When it began, in seconds since 1970.
    let begin: Int
    let host: String
    let hostRole: String
    let guest: String
    let guestRole: String
    let venue: SyntheticProvince.Venue
    let topic: String
    let districts: [String]
    let amount: Int
    let people: Int
    let quotes: [String]

    /// Where the venue stands.
    var regency: SyntheticProvince.Regency { province.regencies[venue.regency] }

    /// The local day.
    var day: CivilDate {
        Timestamp(seconds: begin).date(offsetMinutes: province.offsetMinutes)
    }

    /// A meeting that chance makes.
    init(number: Int, province: SyntheticProvince, begin: Int, _ random: inout ChaosRandom) {
        self.number = number
        self.province = province
        self.begin = begin
        let venue = random.pick(province.venues)
        let regency = province.regencies[venue.regency]
        self.venue = venue
        let hostRole = random.pick(NewsWords.hosts)
        let area = regency.isCity ? "Kota \(regency.name)" : regency.name
        self.hostRole = "\(hostRole) \(area)"
        guestRole = "\(random.pick(NewsWords.guests)) \(random.pick(province.institutions))"
        host = NewsWords.person(&random)
        guest = NewsWords.person(&random)
        topic = random.pick(NewsWords.topics)
        districts = regency.districts
        amount = random.number(3...480)
        people = random.number(12...900)
        quotes = Array(random.shuffled(NewsWords.quotes).prefix(2))
    }
}
