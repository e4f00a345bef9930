import Province
import Settings
import Testing

@testable import Configuration

/// The shipped pack with one file of it changed, so that one mistake at a time is seen.
private func problem(_ name: String, _ change: @escaping (String) -> String) -> String? {
    let read: (String) throws(SettingsError) -> [UInt8] = { path throws(SettingsError) in
        let bytes = try SettingsFile.read(path)
        guard path.hasSuffix("/\(name)") else { return bytes }
        return Array(change(String(decoding: bytes, as: UTF8.self)).utf8)
    }
    do {
        _ = try ProvinceFolder.load(
            PackSource(folder: "\(Shipped.config)/provinces/kaltim", read: read),
            nation: NationFolder(
                source: PackSource(folder: "\(Shipped.config)/indonesia", read: read)))
        return nil
    } catch {
        let file = error.position.file.split(separator: "/").last ?? ""
        return "\(file):\(error.position.line):\(error.position.column): \(error.problem)"
    }
}

@Suite struct PackErrorTests {
    private let head = "code\tkind\tname\taliases\ttowns\tareas\tuse\n"

    @Test func tablesAreChecked() {
        #expect(
            problem("places.tsv") { _ in "code\tname\n" }
                == "places.tsv:1:1: the first line must name the columns code, kind, name, "
                + "aliases, towns, areas, use")
        #expect(
            problem("places.tsv") { _ in head + "64.01\tkota\tA\n64.01\tkota\tB\n" }
                == "places.tsv:3:1: '64.01' is given twice")
        #expect(
            problem("places.tsv") { _ in head + "64.01\tkoto\tA\n" }
                == "places.tsv:2:7: unknown kind 'koto'; did you mean 'kota'?")
        #expect(
            problem("places.tsv") { _ in head + "64.01\tkota\t\n" }
                == "places.tsv:2:12: 'name' is empty")
        #expect(
            problem("places.tsv") { _ in head + "64.01\tkota\tA \n" }
                == "places.tsv:2:12: 'A ' has a blank at its border")
        #expect(
            problem("places.tsv") { _ in head + "64.x1\tkota\tA\n" }
                == "places.tsv:2:1: '64.x1' is no official code")
        #expect(
            problem("places.tsv") { _ in head + "64.01\tkota\tA\t\t\t\tsometimes\n" }
                == "places.tsv:2:17: 'use' must be empty or 'lead', is 'sometimes'")
        #expect(
            problem("places.tsv") { $0 + "65.01\tkota\tElsewhere\n" }?
                .hasSuffix("'65.01' does not lie in province '64'") == true)
        #expect(
            problem("villages.tsv") { _ in "code\tname\n64.99.01.2001\tA\n" }
                == "villages.tsv:2:1: '64.99.01.2001' lies in no known district")
    }

    @Test func codesOfVenuesAndOfficesMustExist() {
        #expect(
            problem("venues.yaml") { _ in "venues:\n  - {name: A, regency: \"64.99\"}\n" }
                == "venues.yaml:2:24: '64.99' is the code of no regency or city")
        #expect(
            problem("venues.yaml") { _ in "venues:\n  - {name: A}\n" }
                == "venues.yaml:2:5: 'regency' is missing")
        #expect(
            problem("kaltim/institutions.yaml") { _ in "institutions:\n  - {name: A, seats: x}\n" }
                == "institutions.yaml:2:15: unknown key 'seats'; did you mean 'seat'?")
        #expect(
            problem("institutions.yaml") {
                $0.replacing("Kepolisian Daerah: ", with: "Kepolisian Darah: ")
            }?.contains("'Kepolisian Darah' is the name of no template; did you mean") == true)
        #expect(
            problem("countries.yaml") { _ in "Twn: {name: Taiwan}\n" }
                == "countries.yaml:1:1: 'Twn' is no ISO 3166-1 code")
        #expect(
            problem("province.yaml") { $0.replacing("utc_offset_minutes: 480", with: "") }?
                .contains("'utc_offset_minutes' is missing") == true)
    }

    @Test func aMissingFileIsNamed() {
        let error = #expect(throws: ConfigurationError.self) {
            try ProvinceFolder.load("/nonexistent", nation: "\(Shipped.config)/indonesia")
        }
        #expect(
            error?.description
                == "/nonexistent/places.tsv: cannot be read: No such file or directory")
    }

    @Test func theFingerprintFollowsTheFiles() throws {
        func fingerprint(_ extra: String) throws -> String {
            let read: (String) throws(SettingsError) -> [UInt8] = { path throws(SettingsError) in
                let bytes = try SettingsFile.read(path)
                return path.hasSuffix("words.yaml") ? bytes + Array(extra.utf8) : bytes
            }
            return try ProvinceFolder.load(
                PackSource(folder: "\(Shipped.config)/provinces/kaltim", read: read),
                nation: NationFolder(
                    source: PackSource(folder: "\(Shipped.config)/indonesia", read: read))
            ).fingerprint
        }
        #expect(try fingerprint("") == Shipped.kaltim.get().fingerprint)
        #expect(try fingerprint("\n") != fingerprint(""))
    }
}
