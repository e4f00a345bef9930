import Stemming
import Testing

@Suite struct StemmerTests {
    @Test(arguments: [
        ("pertemuan", "temu"), ("membicarakan", "bicara"), ("dibangun", "bangun"),
        ("pembangunan", "bangun"),
        ("dibicarakan", "bicara"), ("pembicaraan", "bicara"), ("rapat", "rapat"), ("", ""),
    ])
    func cutsIndonesianWords(word: String, stem: String) throws {
        #expect(try Stemmer().stem(word) == stem)
    }

    @Test func aWordIsNotChangedByTheWordBefore() throws {
        let stemmer = try Stemmer()
        let words = ["kunjungan", "a", "pembangunannya", "’", "ke"]
        let alone = try words.map { try Stemmer().stem($0) }
        #expect(words.map { stemmer.stem($0) } == alone)
    }

    @Test func whatIsNoWordComesBackAsItWas() throws {
        let stemmer = try Stemmer()
        #expect(stemmer.stem([0xFF, 0xFE]) == [0xFF, 0xFE])
        let long = [UInt8](repeating: 0x61, count: 5_000)
        #expect(stemmer.stem(long) == long)
        #expect(stemmer.stem([0x61, 0, 0x62]) == [0x61, 0, 0x62])
    }

    @Test func anUnknownLanguageIsAnError() {
        let error = #expect(throws: StemmerError.self) { try Stemmer(language: "klingon") }
        #expect(error?.description.contains("'klingon'") == true)
        #expect(throws: StemmerError.self) { try Stemmer(language: "") }
    }

    @Test func manyThreadsMayShareOne() async throws {
        let stemmer = try Stemmer()
        let words = ["pertemuan", "pembicaraan", "kunjungan", "dibicarakan"].map { Array($0.utf8) }
        let expected = words.map { stemmer.stem($0) }
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<4 {
                group.addTask {
                    (0..<2_000).allSatisfy { _ in stemmer.stem(words[index]) == expected[index] }
                }
            }
            for await same in group { #expect(same) }
        }
    }
}
