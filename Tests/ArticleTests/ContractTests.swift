import Article
import FoundationEssentials
import JSON
import Testing

/// Records as version 1.0 wrote them, kept for good: whoever has such records goes on being able to
/// read them, and every member still is what it was.
@Suite("Records of version 1.0")
struct ContractTests {
    private static let folder =
        #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" }
        + "/Fixtures/contract-1.0"

    private func lines(_ name: String) throws -> [[UInt8]] {
        let data = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name).jsonl"))
        return data.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }

    private func survives<Record: JSONRecord>(
        _ line: [UInt8], as type: Record.Type
    ) throws -> Record {
        let record = try Record(json: JSONParser.parse(line))
        #expect(
            record.bytes == line,
            "a member is gone, new, or written in another way: a new member needs a new minor")
        return record
    }

    @Test func articlesAreReadAndWrittenAsTheyWere() throws {
        let articles = try lines("articles").map { try survives($0, as: ArticleRecord.self) }
        #expect(articles.map(\.kind) == [.meeting, .meeting, .other])
        for article in articles where article.kind == .meeting {
            #expect(article.event != nil)
            #expect(!article.participants.isEmpty)
            #expect(!article.quotes.isEmpty)
        }
    }

    @Test func sightingsAreReadAndWrittenAsTheyWere() throws {
        for line in try lines("sightings") {
            let sighting = try survives(line, as: Sighting.self)
            #expect(sighting.move == 0)
            #expect(sighting.kind == .placed)
        }
    }

    @Test func meetingsAreReadAndWrittenAsTheyWere() throws {
        let meetings = try lines("meetings").map { try survives($0, as: Meeting.self) }
        #expect(meetings.map(\.status) == [.active, .active, .merged, .withdrawn])
        #expect(meetings[2].mergedInto?.text == "kaltim-e2a4ec11d3efed43")
        for meeting in meetings.prefix(2) {
            #expect(meeting.content?.articles.isEmpty == false)
            #expect(meeting.content?.event.date != nil)
        }
    }

    @Test func whatALaterMinorAddsIsNotInTheWay() throws {
        for (name, member) in [("articles", "kind"), ("meetings", "status")] {
            let line = String(decoding: try lines(name)[0], as: UTF8.self)
            let more = Array(#"{"later":{"a":[1]},"#.utf8) + line.utf8.dropFirst()
            let object = try MemberReader(JSONParser.parse(more))
            #expect(object.object[member] != nil)
            if name == "articles" {
                #expect(try ArticleRecord(json: JSONParser.parse(more)).json.text == line)
            } else {
                #expect(try Meeting(json: JSONParser.parse(more)).json.text == line)
            }
        }
    }
}
