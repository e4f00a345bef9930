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

    init(settings: ClusteringSettings, partition: Int32) {
        self.settings = settings
        self.partition = partition
    }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        let article = try record.decoded(as: ArticleRecord.self)
        let key = Array(article.province.utf8)
        return index(of: article.province).place(article).map { sighting in
            OutputRecord(
                topic: .sightings, partition: partition, key: key, value: sighting.json.bytes)
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
        let sighting = try record.decoded(as: Sighting.self)
        index(of: sighting.article.province).restore(sighting)
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
