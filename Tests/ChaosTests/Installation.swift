import Pipeline

@testable import Chaos

/// Ten pages, one of them poison, and what a stage that only copies has made of them.
struct Installation {
    static let copier = StageDefinition(
        name: "ingest", input: .pages, outputs: [.articles], state: nil, rules: "r"
    ) { _ in Copier() }

    var pages: TopicLog
    var articles: TopicLog
    var letters: TopicLog

    init() {
        let records = (0..<10).map { number in
            let kind: FedPage.Kind = number == 7 ? .poison(.empty) : .article
            let page = FedPage(
                number: number, kind: kind, key: [UInt8(number)],
                value: number == 7 ? [] : Array("text of page \(number)".utf8))
            return InputRecord(
                topic: .pages, partition: 0, offset: Int64(number), timestamp: 5, key: page.key,
                value: page.value, headers: [RecordHeader(FedPage.header, page.label)])
        }
        pages = TopicLog(topic: .pages, partitions: [0: records])
        articles = TopicLog(topic: .articles, partitions: [0: []])
        letters = TopicLog(topic: .deadLetters, partitions: [0: []])
        let decisions = (try? StageRun(Self.copier, partition: 0).decide(records)) ?? []
        for output in decisions.flatMap(\.outputs) { take(output) }
    }

    private mutating func take(_ output: OutputRecord) {
        let isLetter = output.topic == .deadLetters
        let offset = (isLetter ? letters : articles).count
        let record = InputRecord(
            topic: output.topic, partition: 0, offset: Int64(offset), key: output.key,
            value: output.value, headers: output.headers)
        if isLetter {
            letters.partitions[0]?.append(record)
        } else {
            articles.partitions[0]?.append(record)
        }
    }

    /// What a feeder would have been told.
    var fed: [PageFeed.Fed] {
        (0..<10).map {
            PageFeed.Fed(page: $0, kind: .article, partition: 0, offset: Int64($0))
        }
    }

    func replay() async throws -> Finding {
        try await ReplayCheck(stage: Self.copier, input: pages, outputs: [articles, letters])
            .finding()
    }

    func findings() async throws -> [Finding] {
        OnceCheck.findings(pages: pages, articles: articles, letters: letters) + [
            try await replay(), FeedCheck.findings(pages: pages, fed: fed, refused: []),
        ]
    }
}

/// Copies what has a value.
final class Copier: Stage {
    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        guard let value = record.value, !value.isEmpty else {
            throw RecordFault(code: "empty", message: "There is nothing.")
        }
        return [OutputRecord(topic: .articles, key: record.key, value: value)]
    }

    func restore(_ record: InputRecord) throws(RecordFault) {}
    func mark() {}
    func settle() {}
    func rollBack() {}
}
