/// Makes the offices and venues that every area has, for the areas of one province.
struct AreaInstances {
    private let areas: [(place: Place, seatCode: String?)]
    private let officialCode: String
    private let seats: [String: String]

    init(identity: ProvinceIdentity, places: [Place], seats: [String: String]) {
        let province = Place(
            code: identity.officialCode, name: identity.name, kind: .province,
            aliases: identity.aliases)
        areas =
            [(place: province, seatCode: identity.seatCode)]
            + places.map { (place: $0, seatCode: $0.regencyCode) }
        officialCode = identity.officialCode
        self.seats = seats
    }

    func institutions(of templates: [AreaTemplate]) -> [Institution] {
        templates.flatMap { template in
            let named = areas.compactMap { area in
                let isProvince = area.place.code == officialCode
                let seat = isProvince ? seats[template.name] ?? area.seatCode : area.seatCode
                return template.institution(of: area.place, seatCode: seat)
            }
            return named + [template.unnamed].compactMap(\.self)
        }
    }

    func venues(of templates: [AreaTemplate]) -> [Venue] {
        templates.flatMap { template in
            areas.compactMap { template.venue(of: $0.place, regencyCode: $0.seatCode) }
        }
    }
}
