import Article
import JSON
import Packing

/// Packs the readings that an index holds.
final class ArticlePacker {
    /// None where there was no memory for it: then readings are held as they are.
    private let packer = try? Packer(dictionary: PresetDictionary.bytes)

    func pack(_ json: ArraySlice<UInt8>) -> PackedArticle {
        PackedArticle(bytes: (try? packer?.pack(json)) ?? Array(json))
    }

    /// The reading; nil only where memory is broken.
    func article(of packed: PackedArticle) -> ArticleRecord? {
        let isPlain = !Packer.isPacked(packed.bytes)
        let json = isPlain ? packed.bytes : (try? packer?.unpack(packed.bytes)) ?? []
        return try? ArticleRecord(json: JSONParser.parse(json))
    }
}
