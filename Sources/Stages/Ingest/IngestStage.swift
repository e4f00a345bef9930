import Article
import ArticleReading
import CivilTime
import JSON
import Pipeline

/// Reads a page into a clean article, and learns what lines each outlet repeats.
final class IngestStage: Stage {
    private let reader: PageReader
    private let partition: Int32
    private var profiles: [String: OutletProfile] = [:]
    private var undo = UndoLog<[String: OutletProfile]>()

    init(reader: PageReader, partition: Int32) {
        self.reader = reader
        self.partition = partition
    }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        try PageSize.check(record)
        let page = try record.decoded(as: Page.self)
        let outlet = OutletIdentity.domain(of: page)
        let (article, profile) = try read(page, profile: profiles[outlet] ?? OutletProfile())
        remember(profile, of: outlet)
        let time = (article.fetchedAt ?? article.publishedAt).map {
            [RecordHeader(HeaderName.time, $0.description)]
        }
        return [
            OutputRecord(
                topic: .articles, key: Array(article.province.utf8), value: article.bytes,
                headers: time ?? []),
            OutputRecord(
                topic: .outlets, partition: partition, key: Array("\(partition)/\(outlet)".utf8),
                value: profile.bytes, headers: time ?? []),
        ]
    }

    private func read(
        _ page: Page, profile: OutletProfile
    ) throws(RecordFault) -> (ArticleRecord, OutletProfile) {
        do throws(PageFault) {
            return try reader.read(page, profile: profile)
        } catch {
            throw RecordFault(code: error.code.rawValue, message: error.message)
        }
    }

    private func remember(_ profile: OutletProfile, of outlet: String) {
        let before = profiles[outlet]
        undo.record { $0[outlet] = before }
        profiles[outlet] = profile
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        let prefix = Array("\(partition)/".utf8)
        guard let key = record.key, key.starts(with: prefix) else { return }
        let outlet = String(decoding: key.dropFirst(prefix.count), as: UTF8.self)
        if record.value == nil {
            profiles[outlet] = nil
        } else {
            profiles[outlet] = try record.decoded(as: OutletProfile.self)
        }
    }

    func mark() { undo.mark() }
    func settle() { undo.settle() }
    func rollBack() { undo.rollBack(&profiles) }
}
