import Article
import JSON
import MeetingClustering

/// The sightings of made news, as the second stage leaves them: a province a partition.
struct DedupState {
    /// A record of `sightings`, and the offset of the article that it comes from.
    typealias Entry = (partition: Int, source: Int, key: [UInt8], value: [UInt8])

    private var streams: [NewsStream]
    private let indexes: [MeetingIndex]
    private var article = 0

    init(partitions: Int, aDay: Int, settings: ClusteringSettings) {
        streams = (0..<partitions).map { NewsStream(seed: UInt64($0 + 1), aDay: aDay) }
        indexes = (0..<partitions).map { _ in MeetingIndex(settings: settings) }
    }

    /// What is decided of so many articles more; what is given up, nothing remembers.
    mutating func next(articles: Int, isGivenUp: Bool) -> [Entry] {
        if isGivenUp { for index in indexes { index.mark() } }
        defer { if isGivenUp { for index in indexes { index.rollBack() } } }
        return (0..<articles).flatMap { _ in next() }
    }

    private mutating func next() -> [Entry] {
        let (partition, source) = (article % streams.count, article / streams.count)
        article += 1
        var record = streams[partition].next().record
        record.province = "province-\(partition)"
        return indexes[partition].place(record).map {
            (partition, source, Array(record.province.utf8), $0.bytes)
        }
    }
}
