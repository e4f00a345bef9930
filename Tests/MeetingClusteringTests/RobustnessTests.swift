import Article
import CivilTime
import Testing

@testable import MeetingClustering

@Suite("Whatever the pages are, what comes out is bounded and sensible")
struct RobustnessTests {
    private let index = MeetingIndex(settings: ClusteringSettings())

    @Test("an outlet that sends one text hundreds of times fills one meeting, a sighting each")
    func flood() {
        var meetings = Set<MeetingID?>()
        for number in 0..<300 {
            let sightings = index.place(
                BriefArticle.make(
                    "f\(number)", BriefArticle.mining, on: "2025-06-10", published: "2025-06-10",
                    people: ["Doni Kusuma"]))
            #expect(sightings.count == 1)
            meetings.insert(sightings.first?.meeting)
        }
        #expect(meetings.count == 1 && index.meetingCount == 1)
    }

    @Test("one lead on unrelated pages does not make them one meeting")
    func sameLead() {
        let letters = "bdfghjklmnrt".map { $0 }
        let lead = "Berita ini disiarkan oleh kantor kami untuk pembaca di seluruh daerah. "
        for number in 0..<12 {
            let body = (0..<40).map { "hal\(number)x\($0)" }.joined(separator: " ")
            _ = index.place(
                BriefArticle.make(
                    "l\(number)", lead + body, published: "2025-06-10",
                    people: ["\(letters[number])arman Satu", "\(letters[number])awati Dua"]))
        }
        #expect(index.meetingCount == 12)
    }

    @Test("an article of 200,000 words is compared by its beginning")
    func long() throws {
        let meeting = MadeMeeting(1, on: 20_000)
        let first = try #require(index.place(meeting.article(1)).first)
        var long = meeting.article(2)
        long.mainText += "\n" + String(repeating: "tambahan panjang sekali. ", count: 66_000)
        let sighting = try #require(index.place(long).first)
        #expect(sighting.meeting == first.meeting)
        let traits = try #require(index.state.articles[long.key]?.traits)
        #expect(traits.words.wordCount <= 440)
    }

    @Test("ten words found a meeting, and no words at all do no harm")
    func short() throws {
        let ten = BriefArticle.make(
            "t", "Gubernur menerima tamu dari luar negeri di kantornya kemarin pagi")
        #expect(index.place(ten).count == 1)
        for number in 0..<5 {
            let empty = BriefArticle.make("e\(number)", "")
            #expect(index.place(empty).count == 1)
        }
        #expect(index.meetingCount == 6)
        var bare = BriefArticle.make("b", "")
        bare.event = nil
        #expect(index.place(bare).count == 1)
    }

    @Test("a meeting dated 2099 is none of today's")
    func farAhead() {
        _ = index.place(MadeMeeting(1, on: 20_000).article(1))
        let far = MadeMeeting(1, on: CivilDate("2099-01-01")?.day ?? 47_000).article(2)
        _ = index.place(far)
        #expect(index.meetingCount == 2)
    }

    @Test("a clock that goes backwards takes the watermark nowhere")
    func backwards() {
        var before: Timestamp?
        for step in 0..<40 {
            _ = index.place(MadeMeeting(step, on: 20_040 - step).article(1))
            if let before, let now = index.state.watermark {
                #expect(now.seconds >= before.seconds)
            }
            before = index.state.watermark ?? before
        }
        #expect(index.meetingCount == 40)
    }

    @Test("fifty meetings of one governor, two a day: few are taken for one, none across days")
    func busyGovernor() {
        var days: [MeetingID: Set<Int>] = [:]
        for number in 0..<50 {
            for outlet in 1...3 {
                let article = MadeMeeting(number, on: 20_000 + number / 2).article(outlet)
                for sighting in index.place(article) {
                    guard let meeting = sighting.meeting else { continue }
                    days[meeting, default: []].insert(20_000 + number / 2)
                }
            }
        }
        #expect((38...50).contains(index.meetingCount))
        #expect(days.values.allSatisfy { $0.count == 1 })
    }
}
