import Configuration
import Province
import Testing

/// The pack as it is shipped.
enum Shipped {
    /// The folder `config` of this source tree.
    static let config =
        #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/") + "/config"

    static let kaltim = Result { () throws(ConfigurationError) in
        try ProvinceFolder.load("\(config)/provinces/kaltim")
    }
}

@Suite struct KaltimPackTests {
    @Test func hasEveryPlaceWithItsCode() throws {
        let pack = try Shipped.kaltim.get()
        #expect(pack.places.filter { $0.kind == .district }.count == 105)
        #expect(pack.villages.count == 1_038)
        #expect(
            pack.regencies.map { "\($0.code) \($0.fullName)" } == [
                "64.01 Kabupaten Paser", "64.02 Kabupaten Kutai Kartanegara",
                "64.03 Kabupaten Berau", "64.07 Kabupaten Kutai Barat",
                "64.08 Kabupaten Kutai Timur", "64.09 Kabupaten Penajam Paser Utara",
                "64.11 Kabupaten Mahakam Ulu", "64.71 Kota Balikpapan", "64.72 Kota Samarinda",
                "64.74 Kota Bontang",
            ])
        #expect(pack.nation.places.filter { $0.kind == .province }.count == 38)
        #expect(pack.nation.places.count == 38 + 514)
        #expect(pack.identity.utcOffsetMinutes == 480 && pack.code == "kaltim")
        #expect(!pack.fingerprint.isEmpty)
    }

    @Test func everyDistrictIsFoundByItsNameWithALead() throws {
        let pack = try Shipped.kaltim.get()
        for place in pack.places {
            let text = Array("di \(place.fullName).".utf8)
            let matches = pack.gazetteer.matches(in: text)
            #expect(matches.map(\.entry.code) == [place.code], "\(place.fullName)")
        }
    }

    @Test(arguments: [
        ("Samarinda", "64.72"), ("BALIKPAPAN –", "64.71"), ("Kukar", "64.02"), ("PPU", "64.09"),
        ("Kota Minyak", "64.71"), ("Kota Tepian", "64.72"), ("Tenggarong", "64.02"),
        ("Sangatta", "64.08"), ("Tanjung Redeb", "64.03"), ("Sendawar", "64.07"),
        ("Melak", "64.07"), ("Tana Paser", "64.01"), ("Tanah Grogot", "64.01"),
        ("Penajam", "64.09"), ("Ujoh Bilang", "64.11"), ("IKN", "64.09"), ("Mahulu", "64.11"),
        ("Kantor Gubernur Kaltim", "64.72"), ("Ballroom Ruhui Rahayu", "64.72"),
        ("Kantor Gubernur", "64.72"), ("Pendopo Odah Etam", "64.72"), ("Lamin Etam", "64.72"),
        ("Gedung Olah Bebaya", "64.72"), ("Karang Paci", "64.72"),
        ("balai kota Samarinda", "64.72"), ("Balaikota Balikpapan", "64.71"),
        ("Pendopo Bupati Kukar", "64.02"), ("Kantor Bupati Kutim", "64.08"),
        ("kantor Bappeda Kukar", "64.02"), ("Kantor DPMPTSP Kaltim", "64.72"),
        ("Bandara APT Pranoto", "64.72"), ("Dome Balikpapan", "64.71"),
        ("Bandara Internasional SAMS Sepinggan", "64.71"), ("Hotel Mercure Samarinda", "64.72"),
        ("Polda Kaltim", "64.71"), ("Kodam VI/Mulawarman", "64.71"), ("Pupuk Kaltim", "64.74"),
        ("Universitas Mulawarman", "64.72"), ("Otorita IKN", "64.09"), ("KPC", "64.08"),
        ("Bankaltimtara", "64.72"), ("DPRD Kota Balikpapan", "64.71"), ("Dinkes Bontang", "64.74"),
        ("Dinas Kesehatan Kabupaten Kutai Barat", "64.07"), ("Kejati Kaltim", "64.72"),
        ("Kantor Camat Sepaku", "64.09"), ("Desa Batuah", "64.02"), ("Jakarta Pusat", "31.71"),
        ("Tanjung Selor", "65.01"), ("Solo", "33.72"), ("Istana Negara", "31.71"),
        ("Istana Negara IKN", "64.09"),
    ])
    func knowsWhere(name: String, regency: String) throws {
        let pack = try Shipped.kaltim.get()
        let matches = pack.gazetteer.matches(in: Array(name.utf8))
        #expect(matches.first?.entry.regencyCode == regency)
        let first = Array(name.utf8).prefix(matches.first?.end ?? 0)
        let rest = name.utf8.dropFirst(first.count)
        #expect(matches.first?.start == 0 && rest.count <= 4, "not the whole name")
    }

    @Test(arguments: [
        ("Tiongkok", "CN"), ("Taiwan", "TW"), ("Korsel", "KR"), ("Jepang", "JP"),
        ("Kota Kinabalu", "MY"), ("Vietnam", "VN"), ("Taipei Economic and Trade Office", "TW"),
    ])
    func knowsOtherCountries(name: String, country: String) throws {
        let matches = try Shipped.kaltim.get().gazetteer.matches(in: Array(name.utf8))
        #expect(matches.map(\.entry.country) == [country])
        #expect(matches.first?.end == name.utf8.count)
    }

    @Test func knowsThatAPlaceIsOutsideAndThatANameIsShared() throws {
        let gazetteer = try Shipped.kaltim.get().gazetteer
        let bandung = gazetteer.matches(in: Array("Bandung".utf8))
        #expect(bandung.first?.entry.kind == .outsideRegency)
        #expect(bandung.first?.isAmbiguous == true)
        let balaiKota = gazetteer.matches(in: Array("di Balai Kota, kemarin".utf8))
        #expect(balaiKota.first?.isAmbiguous == true && balaiKota.first?.regencyCode == nil)
        #expect(gazetteer.matches(in: Array("Kantor Gubernur Jawa Barat".utf8)).count == 1)
        #expect(gazetteer.matches(in: Array("sambutan Sambutan damai Damai".utf8)).isEmpty)
    }
}
