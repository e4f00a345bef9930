/// The files of a province's pack, as texts.
struct ProvinceFiles {
    let province: SyntheticProvince

    /// Names and contents.
    var all: [(name: String, text: String)] {
        [
            ("province.yaml", identity), ("places.tsv", places), ("villages.tsv", "code\tname\n"),
            ("venues.yaml", venues), ("institutions.yaml", institutions),
            ("abbreviations.yaml", "\(province.name) Prov: Provinsi \(province.name)\n"),
        ]
    }

    private var seat: String { province.regencies[0].code }

    private var identity: String {
        let zone = [420: ("Asia/Jakarta", "WIB"), 480: ("Asia/Makassar", "WITA")]
        let (name, short) = zone[province.offsetMinutes] ?? ("Asia/Jayapura", "WIT")
        return """
            code: \(province.code)
            official_code: "\(province.officialCode)"
            name: \(province.name)
            aliases: []
            time_zone:
              name: \(name)
              abbreviation: \(short)
              utc_offset_minutes: \(province.offsetMinutes)
            seat: "\(seat)"
            outlets:

            """ + province.outlets.map { "  - \($0.domain)\n" }.joined()
    }

    private var places: String {
        var lines = ["code\tkind\tname\taliases\ttowns\tareas\tuse"]
        for regency in province.regencies {
            let kind = regency.isCity ? "kota" : "kabupaten"
            lines.append("\(regency.code)\t\(kind)\t\(regency.name)")
            for (index, district) in regency.districts.enumerated() {
                lines.append("\(regency.code).0\(index + 1)\tkecamatan\t\(district)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var venues: String {
        province.venues.reduce(into: "venues:\n") { text, venue in
            let code = province.regencies[venue.regency].code
            text += "  - {name: \(venue.name), regency: \"\(code)\"}\n"
        }
    }

    private var institutions: String {
        province.institutions.reduce(into: "institutions:\n") { text, name in
            text += "  - {name: \(name), seat: \"\(seat)\"}\n"
        }
    }
}
