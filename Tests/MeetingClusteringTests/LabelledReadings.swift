import Article
import Foundation
import JSON

/// Articles with the readings and the meeting that a person gave them.
struct LabelledReadings {
    let articles: [(record: ArticleRecord, meeting: String?)]

    /// Part 1 of the labelled corpus.
    init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
            .appendingPathComponent("Fixtures/part-1-readings.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        articles = try lines.map { line in
            let members = try MemberReader(JSONParser.parse(Array(line.utf8)))
            guard let article = try members.record("article", ArticleRecord.self) else {
                throw SchemaError(path: "article", problem: "is missing")
            }
            return (article, try members.optionalString("meeting"))
        }
    }
}
