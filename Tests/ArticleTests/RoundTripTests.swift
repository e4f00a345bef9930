import Article
import CivilTime
import JSON
import Testing

@Suite("Records cross topics unchanged")
struct RoundTripTests {
    private func again<Record: JSONRecord & Equatable>(_ record: Record) throws -> Record {
        let bytes = record.bytes
        let read = try Record(json: JSONParser.parse(bytes))
        #expect(read.bytes == bytes && record.json.bytes == bytes)
        return read
    }

    @Test("an article with everything in it")
    func article() throws {
        let article = Samples.article
        #expect(try again(article) == article)
    }

    @Test("a sighting with changes and reasons")
    func sighting() throws {
        let sighting = Sighting(
            kind: .moved, move: 2, article: Samples.article, meeting: MeetingID("kaltim-b"),
            previousMeeting: MeetingID("kaltim-a"),
            why: [Reason(field: "date", article: "x", weight: -31)],
            changes: [
                MeetingChange(
                    meeting: MeetingID("kaltim-a"), version: 4, status: .merged,
                    mergedInto: MeetingID("kaltim-b")),
                MeetingChange(meeting: MeetingID("kaltim-b"), version: 2),
            ])
        #expect(try again(sighting) == sighting)
    }

    @Test("a meeting with everything in it")
    func meeting() throws {
        let meeting = Meeting(
            id: MeetingID("kaltim-a"), version: 3, status: .active, content: Samples.content)
        #expect(try again(meeting) == meeting)
    }

    @Test("a merged meeting keeps no content")
    func merged() throws {
        let meeting = Meeting(
            id: MeetingID("kaltim-a"), version: 9, status: .merged,
            mergedInto: MeetingID("kaltim-b"), content: nil)
        #expect(try again(meeting) == meeting)
        #expect(
            meeting.json.text
                == #"{"id":"kaltim-a","version":9,"status":"merged","merged_into":"kaltim-b"}"#)
    }

    @Test("confidence is written in hundredths", arguments: [0, 5, 10, 85, 99, 100])
    func confidence(hundredths: Int) throws {
        let evidence = Evidence(spans: [], confidence: hundredths, method: "rule")
        #expect(try again(evidence).confidence == hundredths)
    }

    @Test("members that are not known are ignored")
    func unknownMembers() throws {
        var object = Samples.article.members
        object["added_later"] = .array([.null])
        #expect(try ArticleRecord(json: .object(object)) == Samples.article)
    }
}
