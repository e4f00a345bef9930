import Packing
import Testing

@Suite("Bytes are packed and come back")
struct PackerTests {
    private let dictionary = Array("\"kind\":\"meeting\",\"outlet\":{\"name\":".utf8)

    @Test("any bytes come back, whatever was packed before", arguments: 1...6)
    func anyBytes(seed: Int) throws {
        var state = UInt64(seed)
        func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let packer = try Packer(dictionary: dictionary)
        for piece in 0..<40 {
            let letters = next(below: 256) + 1
            let bytes = (0..<next(below: piece == 20 ? 2_000_000 : 3000)).map { _ in
                UInt8(next(below: letters))
            }
            let packed = try packer.pack(bytes[...])
            #expect(try packer.unpack(packed) == bytes)
            #expect(try packer.pack(bytes[...]) == packed)
        }
    }

    @Test("what the dictionary has costs next to nothing")
    func dictionaryHelps() throws {
        let bytes = Array("{\"kind\":\"meeting\",\"outlet\":{\"name\":\"a\"}}".utf8)
        let (with, without) = (try Packer(dictionary: dictionary), try Packer(dictionary: []))
        #expect(try with.pack(bytes[...]).count < (try without.pack(bytes[...]).count) - 10)
        #expect(try without.unpack(without.pack(bytes[...])) == bytes)
    }

    @Test("bytes that are not ours are refused")
    func foreign() throws {
        let packer = try Packer(dictionary: dictionary)
        let packed = try packer.pack(Array(repeating: 7, count: 5000)[...])
        #expect(throws: PackerError.self) { try packer.unpack([]) }
        #expect(throws: PackerError.self) { try packer.unpack(Array("{\"a\":1}".utf8)) }
        #expect(throws: PackerError.self) { try packer.unpack(Array(packed.dropLast())) }
        #expect(throws: PackerError.self) { try packer.unpack(packed, longest: 4999) }
        for place in packed.indices {
            var spoilt = packed
            spoilt[place] ^= 0x55
            _ = try? packer.unpack(spoilt, longest: 1 << 20)
        }
        #expect(try packer.unpack(packed, longest: 5000).count == 5000)
        #expect(throws: PackerError.self) { try packer.unpack(packed + packed, longest: 9999) }
        #expect(throws: PackerError.self) { try packer.unpack(packed, longest: -1) }
    }
}
