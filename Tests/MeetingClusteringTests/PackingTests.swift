import Article
import JSON
import Testing

@testable import MeetingClustering

@Suite("Readings are held in little memory and come back as they were")
struct PackingTests {
    @Test("any bytes come back", arguments: 1...40)
    func anyBytes(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        let letters = Int.random(in: 1...256, using: &random)
        let bytes = (0..<Int.random(in: 0...3000, using: &random)).map { _ in
            UInt8(Int.random(in: 0..<letters, using: &random))
        }
        #expect(BackReferences.unpack(BackReferences.pack(bytes)) == bytes)
    }

    @Test("bytes that are not ours are no trap", arguments: 1...40)
    func foreign(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        let bytes = (0..<40).map { _ in UInt8(Int.random(in: 0..<60, using: &random)) }
        _ = BackReferences.unpack(bytes)
    }

    @Test("readings come back equal, and in less than two thirds of the bytes")
    func readings() throws {
        var (plain, packed) = (0, 0)
        for (article, _) in try LabelledReadings().articles {
            #expect(PackedArticle(json: article.json.bytes).article == article)
            plain += article.json.bytes.count
            packed += BackReferences.pack(article.json.bytes).count
        }
        #expect(packed * 3 < plain * 2)
    }
}
