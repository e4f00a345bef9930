import Article
import JSON
import MeetingClustering
import Pipeline

/// Decides which meeting an article reports; one index a province, since provinces share nothing.
final class DedupStage: Stage {
    private let settings: ClusteringSettings
    private let partition: Int32
    private var indexes: [String: MeetingIndex] = [:]
    private var openMarks = 0
    /// What of the state source may still matter, a window a province.
    private var waiting: [String: SightingWindow<InputRecord>] = [:]
    /// Provinces that remember more than fits into memory unread.
    private var large: Set<String> = []
    /// About 200 MB of sightings.
    private static let mostWaiting = 50_000

    init(settings: ClusteringSettings, partition: Int32) {
        self.settings = settings
        self.partition = partition
    }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        let article = try record.decoded(as: ArticleRecord.self)
        let key = Array(article.province.utf8)
        let index = index(of: article.province)
        return index.place(article, written: record.value?[...]).map { sighting in
            OutputRecord(
                topic: .sightings, partition: partition, key: key, value: sighting.bytes)
        }
    }

    private func index(of province: String) -> MeetingIndex {
        if let index = indexes[province] { return index }
        let index = MeetingIndex(settings: settings)
        for _ in 0..<openMarks { index.mark() }
        indexes[province] = index
        return index
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        let province = record.key.flatMap { String(validating: $0, as: UTF8.self) } ?? ""
        if large.contains(province) { return try takeIn(record) }
        var window = waiting.removeValue(forKey: province) ?? SightingWindow(settings: settings)
        window.append(record, try record.sightingOutline())
        if window.count > Self.mostWaiting {
            large.insert(province)
            for record in window.takeAll() { try takeIn(record) }
        } else {
            waiting[province] = window
        }
    }

    func restored() throws(RecordFault) {
        for var window in waiting.values {
            for record in window.takeAll() { try takeIn(record) }
        }
        waiting = [:]
        large = []
    }

    private func takeIn(_ record: InputRecord) throws(RecordFault) {
        let (sighting, article) = try record.sightingAsWritten()
        index(of: sighting.article.province).restore(sighting, written: article)
    }

    func mark() {
        openMarks += 1
        for index in indexes.values { index.mark() }
    }

    func settle() {
        openMarks = max(0, openMarks - 1)
        for index in indexes.values { index.settle() }
    }

    func rollBack() {
        openMarks = max(0, openMarks - 1)
        for index in indexes.values { index.rollBack() }
    }
}
