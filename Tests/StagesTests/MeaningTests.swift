import Article
import CivilTime
import JSON
import Testing

/// What no schema can say of a record, on what the stages make of the shipped pages.
@Suite("Records mean what docs/records.md says")
struct MeaningTests {
    private let room: Newsroom

    init() throws {
        room = try Newsroom()
        for sample in try Newsroom.samples() { try room.feed(sample) }
    }

    private func words(_ article: ArticleRecord, _ evidence: Evidence) throws -> [String] {
        let bytes = Array(article.mainText.utf8)
        return try evidence.spans.map { span in
            try #require(span.start <= span.end && span.end <= bytes.count)
            return try #require(
                String(validating: bytes[span.start..<span.end], as: UTF8.self),
                "a span must not cut a character")
        }
    }

    @Test("spans are bytes of main_text, and lead to what is claimed")
    func spans() throws {
        var claims = 0
        for article in try room.articles() where article.kind == .meeting {
            let event = try #require(article.event)
            if let text = event.text { #expect(article.mainText.contains(text)) }
            for (name, evidence) in event.evidence {
                let words = try words(article, evidence)
                if name == "date", let text = event.text { #expect(words.contains(text)) }
                claims += 1
            }
            for person in article.participants {
                let words = try words(article, person.evidence)
                if let name = person.name {
                    #expect(words.contains { $0.contains(name) }, "\(name) in \(words)")
                }
                claims += 1
            }
            for quote in article.quotes {
                let words = try words(article, quote.evidence).joined(separator: " ")
                // A quotation may go over several paragraphs, with a span each.
                let text = quote.text.split(whereSeparator: \.isNewline).joined(separator: " ")
                #expect(words.contains(text), "\(text) in \(words)")
                claims += 1
            }
        }
        #expect(claims > 60)
    }

    @Test("versions of a meeting are 1, 2, 3; nothing follows the last one of a merged one")
    func versions() throws {
        var last: [MeetingID: Meeting] = [:]
        for meeting in try room.meetings() {
            #expect(meeting.version == (last[meeting.id]?.version ?? 0) + 1)
            #expect(last[meeting.id]?.status != .merged)
            #expect((meeting.mergedInto != nil) == (meeting.status == .merged))
            last[meeting.id] = meeting
        }
        #expect(last.count >= 9)
    }

    @Test("a sighting's changes are the meetings that follow, and its article is among theirs")
    func sightings() throws {
        var meetings = try room.meetings()[...]
        for sighting in try room.sightings() {
            for change in sighting.changes {
                let meeting = try #require(meetings.first)
                meetings = meetings.dropFirst()
                #expect(meeting.id == change.meeting)
                #expect(meeting.version == change.version)
                guard meeting.id == sighting.meeting else { continue }
                #expect(
                    meeting.content?.articles.contains { $0.key == sighting.article.key } == true)
            }
        }
        #expect(meetings.isEmpty)
    }

    @Test("every claim of a meeting names articles of the meeting")
    func support() throws {
        for meeting in try room.meetings() {
            guard let content = meeting.content else { continue }
            let keys = Set(content.articles.map(\.key))
            let supports =
                content.participants.map(\.support) + content.mentioned.map(\.support)
                + content.quotes.map(\.support) + content.statements.map(\.support)
                + content.topics.map(\.support)
                + content.event.claims.values.joined().map(\.support)
            for support in supports {
                #expect(!support.articles.isEmpty)
                #expect(Set(support.articles).isSubset(of: keys))
                #expect((0...100).contains(support.confidence))
            }
            #expect(content.agreement.allSatisfy { Set($0.articles).isSubset(of: keys) })
            let times = content.articles.compactMap(\.publishedAt).map(\.seconds)
            #expect(times == times.sorted(), "articles come in order of time")
        }
    }
}
