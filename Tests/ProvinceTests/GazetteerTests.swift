import Province
import Testing

/// A made-up province, so that the room is tested without any file.
private func pack() -> ProvincePack {
    let leads = LeadWords(
        places: [
            .regency: ["Kabupaten", "Kab."], .city: ["Kota"], .district: ["Kecamatan", "Kec."],
            .village: ["Desa"], .urbanVillage: ["Kelurahan"], .province: ["Provinsi"],
        ],
        generic: ["kantor", "gubernur", "ruang", "dinas", "balai", "kota"],
        offices: ["kantor", "gedung"])
    let nation = Nation(
        places: [
            Place(code: "90", name: "Hulu Jauh", kind: .province, aliases: ["Hulja"]),
            Place(code: "90.01", name: "Sungai", kind: .regency, needsLead: true),
            Place(code: "90.71", name: "Kembar", kind: .city),
            Place(code: "90.02", name: "Kembar", kind: .regency),
        ],
        countries: [Country(code: "TW", name: "Taiwan", towns: ["Taipei"])],
        institutions: [Institution(name: "Kementerian Sosial", aliases: ["Kemensos"])],
        officeTemplates: [
            AreaTemplate(
                name: "Dinas Kesehatan", aliases: ["Dinkes"], kinds: [.province, .regency, .city],
                bareNames: ["Dinas Kesehatan", "Dinkes"])
        ],
        venues: [],
        venueTemplates: [
            AreaTemplate(
                name: "Balai Kota", aliases: ["Balaikota"], kinds: [.city],
                bareNames: ["Balai Kota"])
        ],
        abbreviations: [Abbreviation(short: "Wagub", long: "Wakil Gubernur")],
        leads: leads)
    return ProvincePack(
        identity: ProvinceIdentity(
            code: "tepi", officialCode: "80", name: "Tepi Timur", aliases: ["Tepim"],
            timeZone: "Asia/Makassar", timeZoneAbbreviation: "WITA", utcOffsetMinutes: 480,
            seatCode: "80.71", outlets: ["tepi.example"]),
        places: [
            Place(
                code: "80.01", name: "Tepi Hilir", kind: .regency, aliases: ["Tehil"],
                towns: ["Muara Tepi"], areas: ["Delta Tepi"]),
            Place(code: "80.71", name: "Tepian", kind: .city),
            Place(code: "80.01.01", name: "Damai", kind: .district, needsLead: true),
            Place(code: "80.71.01", name: "Tepian Kota", kind: .district),
        ],
        villages: [
            Place(code: "80.01.01.2001", name: "Makmur", kind: .village),
            Place(code: "80.71.01.1001", name: "Makmur", kind: .urbanVillage),
        ],
        venues: [
            Venue(
                name: "Kantor Gubernur Tepim", bareNames: ["Kantor Gubernur"], regencyCode: "80.71"),
            Venue(
                name: "Ruang Mas'ud", regencyCode: "80.71", building: "Kantor Gubernur Tepim"),
        ],
        institutions: [
            Institution(name: "Bank Tepi", aliases: ["BT"], seatCode: "80.71")
        ],
        templateSeats: ["Dinas Kesehatan": "80.01"],
        abbreviations: [Abbreviation(short: "Wagub", long: "Wakil Gubernur Tepi")],
        nation: nation, fingerprint: "0")
}

/// What is found, written as `surface = name [code]`.
private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return pack().gazetteer.matches(in: bytes).map { match in
        let surface = String(decoding: bytes[match.start..<match.end], as: UTF8.self)
        let code = match.entry.code ?? match.entry.regencyCode ?? match.entry.country ?? "-"
        return "\(surface) = \(match.entry.name) [\(code)]"
    }
}

@Suite struct GazetteerTests {
    @Test(arguments: [
        ("di Tepian, kemarin", ["Tepian = Kota Tepian [80.71]"]),
        ("TEPIAN – Rapat", ["TEPIAN = Kota Tepian [80.71]"]),
        ("tepian sungai", []),
        ("Tepianku Tepianmu", []),
        ("Kota Tepian", ["Kota Tepian = Kota Tepian [80.71]"]),
        ("kota Tepian", ["kota Tepian = Kota Tepian [80.71]"]),
        ("Tepian Kota", ["Tepian Kota = Kecamatan Tepian Kota [80.71.01]"]),
        ("Tepian\nKota", ["Tepian = Kota Tepian [80.71]"]),
        ("Tepian  \u{A0}Kota", ["Tepian  \u{A0}Kota = Kecamatan Tepian Kota [80.71.01]"]),
        ("Muara Tepi", ["Muara Tepi = Kabupaten Tepi Hilir [80.01]"]),
        ("Tehil-Tepim", ["Tehil = Kabupaten Tepi Hilir [80.01]", "Tepim = Tepi Timur [80]"]),
        ("hidup Damai", []),
        ("Kec. Damai", ["Kec. Damai = Kecamatan Damai [80.01.01]"]),
        ("Makmur bersama", []),
        ("Hulja", ["Hulja = Hulu Jauh [90]"]),
        ("dari Taipei", ["Taipei = Taiwan [TW]"]),
        ("BT dan bt", ["BT = Bank Tepi [80.71]"]),
        ("Dinkes Tehil", ["Dinkes Tehil = Dinas Kesehatan Tepi Hilir [80.01]"]),
        ("dinas Kesehatan", ["dinas Kesehatan = Dinas Kesehatan [-]"]),
        ("Kemensos", ["Kemensos = Kementerian Sosial [-]"]),
        (
            "Ruang Mas’ud, kantor Gubernur Tepim",
            [
                "Ruang Mas’ud = Ruang Mas'ud, Kantor Gubernur Tepim [80.71]",
                "kantor Gubernur Tepim = Kantor Gubernur Tepim [80.71]",
            ]
        ),
        ("Delta Tepi", ["Delta Tepi = Delta Tepi [80.01]"]),
        ("Dinkes Tepim", ["Dinkes Tepim = Dinas Kesehatan Tepi Timur [80.01]"]),
        (
            "kantor Dinkes Tehil",
            ["kantor Dinkes Tehil = Kantor Dinas Kesehatan Tepi Hilir [80.01]"]
        ),
        ("Balaikota Tepian", ["Balaikota Tepian = Balai Kota Tepian [80.71]"]),
        ("Balai Kota", ["Balai Kota = Balai Kota Tepian [80.71]"]),
        ("Balai Kota Kembar", ["Kembar = Kota Kembar [90.71]"]),
        ("Kantor Gubernur", ["Kantor Gubernur = Kantor Gubernur Tepim [80.71]"]),
        ("Kantor Gubernur Hulu Jauh", ["Hulu Jauh = Hulu Jauh [90]"]),
    ])
    func findsNames(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test func aNameOfSeveralThingsIsAmbiguous() throws {
        let matches = pack().gazetteer.matches(in: Array("Desa Makmur dan Kembar".utf8))
        try #require(matches.count == 2)
        #expect(matches[0].entry.regencyCode == "80.01")
        #expect(matches[0].alternatives.map(\.code) == ["80.71.01.1001"])
        #expect(matches[0].isAmbiguous && matches[0].regencyCode == nil)
        #expect(matches[1].entry.kind == .outsideRegency && matches[1].isAmbiguous)
    }

    /// Words that could begin a name, over and over, must cost no more than any others.
    @Test func headsWithoutEndAreOnlyWords() {
        let gazetteer = pack().gazetteer
        let heads = Array(String(repeating: "kantor Dinkes ", count: 20_000).utf8)
        #expect(gazetteer.matches(in: heads).count == 20_000)
        let offices = Array(String(repeating: "kantor ", count: 40_000).utf8)
        #expect(gazetteer.matches(in: offices).isEmpty)
    }

    /// Whatever the bytes, matches lie within the text, in order, and apart.
    @Test func anyBytesAreRead() {
        let gazetteer = pack().gazetteer
        let pieces = [
            "Tepian", "Kota", " ", "\u{A0}", "\n", "kantor", "Dinkes", "Tehil", "’", "Mas", "ud",
            "Ruang", ",", "Kembar", "é", "\u{2019}",
        ].map { Array($0.utf8) }
        var seed: UInt64 = 7
        for _ in 0..<1_000 {
            var text: [UInt8] = []
            for _ in 0..<20 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pick = Int(seed >> 33)
                text += pick % 17 == 0 ? [UInt8(pick & 0xFF)] : pieces[pick % pieces.count]
            }
            var last = 0
            for match in gazetteer.matches(in: text) {
                #expect(match.start >= last && match.end > match.start && match.end <= text.count)
                last = match.end
            }
        }
    }

    @Test func knowsItsPlaces() {
        let pack = pack()
        #expect(pack.place(code: "80.71")?.fullName == "Kota Tepian")
        #expect(pack.regency(of: "80.01.01.2001")?.name == "Tepi Hilir")
        #expect(pack.regency(of: "80") == nil)
        #expect(pack.contains(code: "80.01") && !pack.contains(code: "90"))
        #expect(!pack.contains(code: "801"))
        #expect(pack.abbreviations.first { $0.short == "Wagub" }?.long == "Wakil Gubernur Tepi")
        #expect(pack.identity.isHome(ofOutlet: "www.tepi.example"))
        #expect(!pack.identity.isHome(ofOutlet: "nottepi.example"))
    }
}
