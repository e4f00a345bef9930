import Article
import CivilTime
import Hashing

extension MeetingID {
    /// The id of a meeting that an article founds.
    ///
    /// An article that founds again, after it was withdrawn or after the index forgot it, does so
    /// at another move or at a later watermark: no id is used twice.
    init(founder article: ArticleRecord, move: Int, watermark: Timestamp?) {
        let day = watermark.map { String($0.date(offsetMinutes: 0).day) } ?? ""
        let hash = XXH3.hash(Array("\(article.key.text)#\(move)@\(day)".utf8))
        let digits = String(hash, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        self.init("\(article.province)-\(padded)")
    }
}
