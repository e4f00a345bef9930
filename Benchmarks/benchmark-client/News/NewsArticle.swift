import Article
import CivilTime

/// What an outlet writes of a meeting, with the reading that a reader would give it.
struct NewsArticle {
    let record: ArticleRecord
    /// The number of its meeting; nil where it reports none.
    let meeting: Int?

    /// An article of a meeting; a third are the release with a sentence or two changed.
    init(
        number: Int, of meeting: NewsMeeting, at time: Int, world: NewsWorld,
        _ random: inout SteadyRandom
    ) {
        let head =
            "Kota\(meeting.place) – \(meeting.host.office) \(meeting.host.name) menerima "
            + "\(meeting.guests[0]) dari \(meeting.organization) di \(meeting.venue)."
        let isReprint = random.chance(33)
        var facts =
            isReprint ? Array(meeting.facts.prefix(10)) : meeting.facts.shuffled(using: &random)
        facts = Array(facts.prefix(isReprint ? 10 : random.within(6...11)))
        for _ in 0..<(isReprint ? random.below(2) : random.within(1...4)) {
            facts.append(world.sentence(meeting.matter, &random))
        }
        var record = Self.record(
            number, [head] + facts, at: random.chance(94) ? time : nil, world: world, &random)
        record.kind = .meeting
        record.event = Self.event(of: meeting, &random)
        record.participants = Self.participants(of: meeting, &random)
        record.quotes = [
            Quote(
                speaker: meeting.host.name, text: facts[0], attribution: .named,
                evidence: Self.evidence(head.utf8.count))
        ]
        record.statements = facts[1...2].map {
            Quote(
                speaker: meeting.guests[0], text: $0, attribution: .pronoun,
                evidence: Self.evidence(head.utf8.count + 40))
        }
        self.record = record
        self.meeting = meeting.number
    }

    /// An article of no meeting.
    init(number: Int, at time: Int, world: NewsWorld, _ random: inout SteadyRandom) {
        let matter = (0..<20).map { _ in world.words.telling(&random) }
        let sentences = (0..<random.within(5...14)).map { _ in world.sentence(matter, &random) }
        record = Self.record(number, sentences, at: time, world: world, &random)
        meeting = nil
    }

    private static func record(
        _ number: Int, _ sentences: [String], at time: Int?, world: NewsWorld,
        _ random: inout SteadyRandom
    ) -> ArticleRecord {
        let outlet = random.pick(world.outlets)
        let digits = String(UInt64(truncatingIfNeeded: number) &* 0x9e37_79b9_7f4a_7c15, radix: 16)
        let key = String(repeating: "0", count: 16 - digits.count) + digits
        var record = ArticleRecord(
            id: "made-\(number)", key: ArticleKey(key),
            outlet: Outlet(name: outlet, domain: outlet), province: "kaltim",
            mainText: sentences.joined(separator: "\n"))
        record.url = "https://\(outlet)/berita/\(number)"
        record.title = random.chance(90) ? random.pick(sentences.suffix(3)) : nil
        record.language = "id"
        record.publishedAt = time.map { Timestamp(seconds: $0, offsetMinutes: 480) }
        return record
    }

    private static func event(of meeting: NewsMeeting, _ random: inout SteadyRandom) -> Event {
        var event = Event()
        if random.chance(80) {
            event.date = meeting.date
            event.basis = .explicit
            event.text = "\(meeting.date)"
            event.evidence["date"] = evidence(20)
        }
        if random.chance(75) { event.venue = meeting.venue }
        if random.chance(85) {
            let code = "64.\(meeting.place)"
            event.place = Place(name: "Kota\(meeting.place)", code: code)
        }
        return event
    }

    private static func participants(
        of meeting: NewsMeeting, _ random: inout SteadyRandom
    ) -> [Participant] {
        var people = [
            Participant(
                name: meeting.host.name, role: meeting.host.office, organization: nil,
                evidence: evidence(0))
        ]
        for guest in meeting.guests where random.chance(85) {
            people.append(
                Participant(
                    name: guest, role: nil, organization: meeting.organization,
                    evidence: evidence(60)))
        }
        return people
    }

    private static func evidence(_ start: Int) -> Evidence {
        Evidence(
            spans: [TextSpan(start: start, end: start + 24)], confidence: 80, method: "made")
    }
}
