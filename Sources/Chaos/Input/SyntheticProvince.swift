/// A province that does not exist, with all that its pack and its news need.
struct SyntheticProvince: Sendable {
    /// A regency or city with its districts.
    struct Regency: Sendable {
        let code: String
        let isCity: Bool
        let name: String
        let districts: [String]
    }

    /// A place to meet.
    struct Venue: Sendable {
        let name: String
        let regency: Int
    }

    /// A newspaper.
    struct Outlet: Sendable {
        let name: String
        let domain: String
    }

    let code: String
    let officialCode: String
    let name: String
    let offsetMinutes: Int
    let regencies: [Regency]
    let venues: [Venue]
    let institutions: [String]
    let outlets: [Outlet]

    /// Official codes that no province of Indonesia has.
    private static let freeCodes = Array(22...29) + Array(37...50) + Array(54...60)

    /// The most provinces that can be made.
    static let most = freeCodes.count

    /// So many provinces, all with different names.
    static func provinces(_ count: Int, seed: UInt64) -> [SyntheticProvince] {
        var names = PlaceNames(ChaosRandom(seed: seed, for: "provinces"))
        return (0..<min(count, most)).map { SyntheticProvince(number: $0, &names) }
    }

    private init(number: Int, _ names: inout PlaceNames) {
        let officialCode = String(Self.freeCodes[number])
        let name = names.next()
        self.officialCode = officialCode
        self.name = "\(name) Raya"
        code = name.lowercased()
        offsetMinutes = [420, 480, 540][number % 3]
        let regencies = (0..<4).map { index in
            Regency(
                code: index == 0 ? "\(officialCode).71" : "\(officialCode).0\(index)",
                isCity: index == 0, name: names.next(), districts: (0..<3).map { _ in names.next() }
            )
        }
        self.regencies = regencies
        venues = regencies.enumerated().flatMap { index, _ in
            ["Gedung", "Aula", "Hotel"].map { Venue(name: "\($0) \(names.next())", regency: index) }
        }
        institutions = ["Forum Petani", "Yayasan", "Koperasi", "Asosiasi Nelayan", "Universitas"]
            .map { "\($0) \(names.next())" }
        outlets = ["Kabar", "Warta", "Suara", "Harian", "Pos"].map { word in
            Outlet(
                name: "\(word) \(name)", domain: "\(word.lowercased())\(name.lowercased()).example")
        }
    }
}
