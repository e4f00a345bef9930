import Article
import JSON
import Pipeline
import PipelineTesting
import StageRules
import Testing

@Suite("Batch borders, aborts and restores change no byte of the real stages")
struct StageScheduleTests {
    /// What lies in every topic after a run over the shipped samples, among them pages that come
    /// twice, with another text, taken back, or unreadable.
    private static let topics = Result { try undisturbed() }

    private static func undisturbed() throws -> [Topic: [InputRecord]] {
        let newsroom = try Newsroom()
        let samples = try Newsroom.samples()
        for (index, page) in samples.enumerated() {
            try newsroom.feed(page)
            switch index % 6 {
            case 1: try newsroom.feed("{\"id\":")
            case 2: try newsroom.feed(page)
            case 3: try newsroom.feed(try revised(samples[index - 2]))
            case 5: try newsroom.feed(try withdrawn(samples[index - 4]))
            default: break
            }
        }
        return Dictionary(
            uniqueKeysWithValues: Topic.allCases.map { ($0, newsroom.pipeline.records(of: $0)) })
    }

    private static func revised(_ value: [UInt8]) throws -> [UInt8] {
        var page = try Page(json: JSONParser.parse(value))
        guard case .text(let text) = page.body else { return value }
        page.body = .text(text.replacing("pertemuan", with: "perjumpaan"))
        return page.bytes
    }

    private static func withdrawn(_ value: [UInt8]) throws -> [UInt8] {
        let page = try Page(json: JSONParser.parse(value))
        return Page(url: page.url, id: page.id, body: .withdrawn(reason: nil)).bytes
    }

    private func check(_ stage: StageDefinition, seed: UInt64) throws {
        let records = try Self.topics.get()[stage.input, default: []]
        #expect(records.count > 20)
        let expected = try RandomSchedule.undisturbed(stage, over: records)
        var schedule = RandomSchedule(stage, over: records, seed: seed)
        let outputs = try schedule.outputs()
        #expect(outputs == expected)
        #expect(schedule.aborts + schedule.deaths > 0)
    }

    @Test("ingest", arguments: 1...3 as ClosedRange<UInt64>)
    func ingest(seed: UInt64) throws { try check(Newsroom.rules.get().ingest, seed: seed) }

    @Test("dedup", arguments: 1...6 as ClosedRange<UInt64>)
    func dedup(seed: UInt64) throws { try check(Newsroom.rules.get().dedup, seed: seed) }

    @Test("enrich", arguments: 1...6 as ClosedRange<UInt64>)
    func enrich(seed: UInt64) throws { try check(Newsroom.rules.get().enrich, seed: seed) }

    @Test("the samples hold what this is about")
    func samples() throws {
        let sightings = try Self.topics.get()[.sightings, default: []].map { record in
            try Sighting(json: JSONParser.parse(try #require(record.value)))
        }
        #expect(Set(sightings.map(\.kind)).isSuperset(of: [.placed, .revised, .withdrawn]))
        #expect(try !Self.topics.get()[.deadLetters, default: []].isEmpty)
    }
}
