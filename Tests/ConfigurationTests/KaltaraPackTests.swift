import Configuration
import Province
import Testing

/// A province of data alone.
@Suite struct KaltaraPackTests {
    private static let pack = Result { () throws(ConfigurationError) in
        try ProvinceFolder.load("\(Shipped.config)/provinces/kaltara")
    }

    @Test func hasEveryPlaceWithItsCode() throws {
        let pack = try Self.pack.get()
        #expect(pack.places.filter { $0.kind == .district }.count == 55)
        #expect(
            pack.regencies.map { "\($0.code) \($0.fullName)" } == [
                "65.01 Kabupaten Bulungan", "65.02 Kabupaten Malinau", "65.03 Kabupaten Nunukan",
                "65.04 Kabupaten Tana Tidung", "65.71 Kota Tarakan",
            ])
        #expect(pack.identity.officialCode == "65" && pack.code == "kaltara")
    }

    @Test func everyPlaceIsFoundByItsNameWithALead() throws {
        let pack = try Self.pack.get()
        for place in pack.places {
            let matches = pack.gazetteer.matches(in: Array("di \(place.fullName).".utf8))
            #expect(matches.map(\.entry.code) == [place.code], "\(place.fullName)")
        }
    }

    @Test(arguments: [
        ("Tanjung Selor", "65.01"), ("Tideng Pale", "65.04"), ("Kantor Gubernur Kaltara", "65.01"),
        ("Kantor Bupati Nunukan", "65.03"), ("Dinas Kesehatan Malinau", "65.02"),
        ("Bandara Juwata Tarakan", "65.71"), ("Balai Kota Tarakan", "65.71"),
        ("DPRD Kota Tarakan", "65.71"), ("Polda Kaltara", "65.01"), ("Samarinda", "64.72"),
    ])
    func knowsWhere(name: String, regency: String) throws {
        let matches = try Self.pack.get().gazetteer.matches(in: Array(name.utf8))
        #expect(matches.first?.entry.regencyCode == regency)
        #expect(matches.first?.end == name.utf8.count)
    }
}
