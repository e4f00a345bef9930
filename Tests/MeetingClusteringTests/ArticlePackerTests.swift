import Article
import JSON
import Testing

@testable import MeetingClustering

@Suite("Readings are held in little memory and come back as they were")
struct ArticlePackerTests {
    @Test("readings come back equal, and in less than half of the bytes")
    func readings() throws {
        let packer = ArticlePacker()
        var (plain, packed) = (0, 0)
        for (article, _) in try LabelledReadings().articles {
            let json = article.bytes
            let pack = packer.pack(json[...])
            #expect(packer.article(of: pack) == article)
            #expect(packer.article(of: PackedArticle(bytes: [0x20] + json)) == article)
            plain += json.count
            packed += pack.bytes.count
        }
        #expect(packed * 2 < plain)
    }

    @Test("what is no reading gives none")
    func broken() {
        let packer = ArticlePacker()
        #expect(packer.article(of: PackedArticle(bytes: [])) == nil)
        #expect(packer.article(of: PackedArticle(bytes: Array("{".utf8))) == nil)
        #expect(packer.article(of: PackedArticle(bytes: [0x28, 0xb5, 0x2f, 0xfd])) == nil)
    }
}
