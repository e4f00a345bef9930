import Hashing
import Testing

@Suite struct HashingTests {
    @Test func contentHashIsTheOneOthersCompute() {
        // As `xxh128sum` prints them.
        #expect(ContentHash([]).hex == "99aa06d3014798d86001c324468d497f")
        #expect(ContentHash("Samarinda").hex == "8f362b6955a7054932641a64f88aa375")
        #expect("\(ContentHash("a"))" == ContentHash(Array("a".utf8)).hex)
        #expect(ContentHash("a") != ContentHash("b"))
    }

    @Test func contentHashesOrderAsTheirTexts() {
        let hashes = (0..<100).map { ContentHash("\($0)") }
        #expect(hashes.sorted().map(\.hex) == hashes.map(\.hex).sorted())
        #expect(Set(hashes).count == 100)
        #expect(hashes.allSatisfy { $0.hex.utf8.count == 32 })
    }

    @Test func shortHashesAreTheOnesOthersCompute() {
        #expect(XXH3.hash([] as [UInt8]) == 0x2d06_8005_38d3_94c2)
        let text = Array("xxKota Samarindaxx".utf8)
        #expect(XXH3.hash(text, in: 2..<16) == XXH3.hash(Array("Kota Samarinda".utf8)))
        #expect(XXH3.hash(text, in: 16..<99) == XXH3.hash(Array("xx".utf8)))
        #expect(XXH3.hash(text, in: 40..<50) == XXH3.hash([] as [UInt8]))
        #expect(XXH3.hash(text) != XXH3.hash(text, seed: 1))
    }

    @Test func numbersHashAsTheirBytesLowestFirst() {
        let bytes: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]
        #expect(XXH3.hash([1, 512] as [UInt64], seed: 7) == XXH3.hash(bytes, seed: 7))
    }

    @Test func wordHashIsFNV1a() {
        #expect(WordHash.of([]) == 0xcbf2_9ce4_8422_2325)
        #expect(WordHash.of(Array("a".utf8)) == 0xaf63_dc4c_8601_ec8c)
        #expect(WordHash.of(Array("foobar".utf8)) == 0x8594_4171_f739_67e8)
        #expect(WordHash.of(Array("xfoobarx".utf8), in: 1..<7) == 0x8594_4171_f739_67e8)
    }

    @Test func digestIsSHA256() {
        #expect(
            SHA256.hex([])
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.hex(Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hex([UInt8](repeating: 0x61, count: 1_000_000))?.hasPrefix("cdc76e5c") == true)
    }
}
