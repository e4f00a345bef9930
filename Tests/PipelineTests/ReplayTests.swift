import Pipeline
import PipelineTesting
import Testing

@Suite("Dead letters that are sent again")
struct ReplayTests {
    private let original = [
        RecordHeader("x-feeder", "1"), RecordHeader(name: "x-null", value: nil),
    ]

    private func deadLetter(of record: InputRecord, at offset: Int64 = 5) throws -> InputRecord {
        let run = StageRun(WordCounter.definition, partition: 0)
        let output = try #require(try run.decide([record])[0].outputs.first)
        return InputRecord(
            topic: output.topic, partition: 0, offset: offset, key: output.key,
            value: output.value, headers: output.headers)
    }

    private func input(_ output: OutputRecord, at offset: Int64) -> InputRecord {
        InputRecord(
            topic: output.topic, partition: output.partition ?? 0, offset: offset, key: output.key,
            value: output.value, headers: output.headers)
    }

    @Test("A replay is the record as it came, and says that it is one")
    func asItCame() throws {
        let record = Samples.record(17, "rapat poison", headers: original)
        let letter = try #require(ReceivedLetter(try deadLetter(of: record)))
        #expect(letter.origin == record.position)
        #expect(letter.fault.code == "poison")
        #expect(letter.stage == "count")
        #expect(letter.isWhole)
        #expect(letter.replays == 0)
        let replay = letter.replay(attempt: 1)
        #expect(replay.topic == .articles)
        #expect(replay.partition == 0)
        #expect(replay.key == record.key)
        #expect(replay.value == record.value)
        #expect(Array(replay.headers.prefix(2)) == original)
        #expect(
            replay.headers.dropFirst(2).map {
                "\($0.name)=\(String(decoding: $0.value ?? [], as: UTF8.self))"
            }
                == ["replay-of=dead-letters/0/5", "replay-attempts=1", "replay-for=count"])
    }

    @Test("A replay that comes back counts, and carries its marks once")
    func counted() throws {
        var record = Samples.record(17, "poison", headers: original)
        for attempt in 1...3 {
            let found = try #require(
                ReceivedLetter(try deadLetter(of: record, at: Int64(attempt))))
            #expect(found.replays == attempt - 1)
            record = input(found.replay(attempt: attempt), at: Int64(20 + attempt))
            #expect(record.headers.count == 5)
        }
        #expect(record.headers.text(of: "replay-of") == "dead-letters/0/3")
    }

    @Test("A copy of a letter that became one itself is told by its own reasons")
    func copied() throws {
        let inner = try deadLetter(of: Samples.record(1, "poison"))
        var copy = Samples.record(9, nil, headers: inner.headers)
        copy.key = inner.key
        let letter = try #require(ReceivedLetter(try deadLetter(of: copy)))
        #expect(letter.fault.code == "no-value")
        #expect(letter.origin.offset == 9)
        #expect(letter.record.headers == inner.headers)
    }

    @Test("A letter that was cut says what is missing")
    func cut() throws {
        let text = "poison" + String(repeating: " rapat", count: 200_000)
        let letter = try #require(ReceivedLetter(try deadLetter(of: Samples.record(1, text))))
        #expect(!letter.isWhole)
        #expect(letter.cut?.size == text.utf8.count)
        #expect(letter.record.value?.count == RecordLimits.cut)
        let whole = letter.replay(of: Samples.record(1, text, headers: original), attempt: 2)
        #expect(whole.value == Array(text.utf8))
        #expect(Array(whole.headers.prefix(2)) == original)
    }

    @Test("A note about a replay is no letter, and a letter is no note")
    func notes() throws {
        let place = RecordPosition(topic: .deadLetters, partition: 2, offset: 7)
        let note = ReplayNote(of: place, attempt: 2)
        #expect(note.record.partition == 2)
        let record = input(note.record, at: 8)
        #expect(ReplayNote(record) == note)
        #expect(ReceivedLetter(record) == nil)
        let letter = try deadLetter(of: Samples.record(1, "poison"))
        #expect(ReplayNote(letter) == nil)
    }

    @Test("A stage takes a replay of its own, and leaves one for another stage out")
    func others() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        var record = Samples.record(
            1, "rapat", headers: [RecordHeader("replay-of", "dead-letters/0/1")])
        record.headers.append(RecordHeader("replay-for", "store"))
        let left = try run.decide([record])[0]
        #expect(left.outputs.isEmpty)
        #expect(left.fault == nil)
        record.headers[1] = RecordHeader("replay-for", "count")
        #expect(try run.decide([record])[0].outputs.count == 2)
    }

    @Test("A restore from its own output takes no replay for state")
    func restoredFromOutput() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let own = [RecordHeader("stage", "count"), RecordHeader("source", "articles/0/3")]
        let state = Samples.record(0, "rapat=2", topic: .sightings, headers: own)
        let replay = Samples.record(
            1, "rapat=1", topic: .sightings,
            headers: own + [RecordHeader("replay-of", "dead-letters/0/1")])
        try run.restore(state)
        try run.restore(replay)
        #expect(run.offset(after: state) == 4)
        #expect(run.offset(after: replay) == nil)
        let output = try run.decide([Samples.record(9, "rapat")])[0].outputs[0]
        #expect(output.value == Array("rapat=3".utf8))
    }

    @Test("A restore from the input leaves out what was sent again for others")
    func restoredFromInput() throws {
        let log = [
            Samples.record(0, "a", topic: .sightings),
            Samples.record(
                1, "bb", topic: .sightings,
                headers: [
                    RecordHeader("replay-of", "dead-letters/0/1"),
                    RecordHeader("replay-for", "store"),
                ]),
            Samples.record(
                2, "ccc", topic: .sightings,
                headers: [
                    RecordHeader("replay-of", "dead-letters/0/2"),
                    RecordHeader("replay-for", "total"),
                ]),
        ]
        let stayed = StageRun(RunningTotal.definition, partition: 0)
        let restored = StageRun(RunningTotal.definition, partition: 0)
        _ = try stayed.decide(log)
        for record in log { try restored.restore(record) }
        let next = [Samples.record(3, "d", topic: .sightings)]
        let outputs = try stayed.decide(next)[0].outputs
        #expect(try restored.decide(next)[0].outputs == outputs)
        #expect(String(decoding: outputs[0].value ?? [], as: UTF8.self).hasPrefix("5 "))
    }
}
