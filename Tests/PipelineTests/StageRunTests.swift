import Pipeline
import PipelineTesting
import Testing

@Suite("A stage at work")
struct StageRunTests {
    @Test("Every output says where it comes from")
    func headers() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let outputs = try run.decide([Samples.record(17, "rapat")])[0].outputs
        #expect(outputs.count == 2)
        let headers = outputs[0].headers
        #expect(headers.text(of: "ce_specversion") == "1.0")
        #expect(headers.text(of: "ce_id") == "articles/0/17/0")
        #expect(headers.text(of: "ce_source") == "/mahakam/count")
        #expect(headers.text(of: "ce_type") == "mahakam.sightings")
        #expect(headers.text(of: "content-type") == "application/json")
        #expect(headers.text(of: "stage") == "count")
        #expect(headers.text(of: "source") == "articles/0/17")
        #expect(headers.text(of: "schema") == "1.0")
        #expect(headers.text(of: "rules") == "r1")
        #expect(outputs[1].headers.text(of: "ce_id") == "articles/0/17/1")
        #expect(outputs[0].partition == 0, "state lies where a restore looks for it")
        #expect(outputs[1].partition == nil)
    }

    @Test("When it happened: as the stage says, else the record, else the broker that took it")
    func time() throws {
        func time(_ record: InputRecord) throws -> String? {
            let run = StageRun(WordCounter.definition, partition: 0)
            return try run.decide([record])[0].outputs[0].headers.text(of: "ce_time")
        }
        var record = Samples.record(1, "rapat")
        #expect(try time(record) == nil, "in one process, of a page that says nothing")
        record.timestamp = 1_736_844_000_123
        #expect(try time(record) == "2025-01-14T08:40:00Z")
        record.headers.append(RecordHeader("ce_time", "2025-01-14T16:40:00+08:00"))
        #expect(try time(record) == "2025-01-14T16:40:00+08:00")
    }

    @Test("The headers say where a record comes from, in the same words for ever")
    func wording() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        var record = Samples.record(17, "rapat")
        record.timestamp = 1_736_844_000_123
        let output = try run.decide([record])[0].outputs[0]
        let found = output.headers.map { header in
            "\(header.name)=\(String(decoding: header.value ?? [], as: UTF8.self))"
        }
        #expect(
            found == [
                "ce_specversion=1.0", "ce_id=articles/0/17/0", "ce_source=/mahakam/count",
                "ce_type=mahakam.\(output.topic.rawValue)", "ce_time=2025-01-14T08:40:00Z",
                "content-type=application/json", "stage=count", "source=articles/0/17",
                "traceparent=00-d12f97da52a5321e0d15a90692d8f957-65324713cd42e1f5-00",
                "schema=1.0", "rules=r1",
            ])
    }

    @Test("A trace goes on through a stage, and begins where there is none or a broken one")
    func trace() throws {
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        func trace(_ header: String?, state: String? = nil) throws -> (String, String?) {
            var headers = header.map { [RecordHeader("traceparent", $0)] } ?? []
            if let state { headers.append(RecordHeader("tracestate", state)) }
            let run = StageRun(WordCounter.definition, partition: 0)
            let record = Samples.record(1, "rapat", headers: headers)
            let outputs = try run.decide([record])[0].outputs
            return (
                outputs[0].headers.text(of: "traceparent") ?? "",
                outputs[0].headers.text(of: "tracestate")
            )
        }
        let (carried, state) = try trace(parent, state: "vendor=1")
        #expect(carried.hasPrefix("00-4bf92f3577b34da6a3ce929d0e0e4736-"))
        #expect(carried.hasSuffix("-01"))
        #expect(carried != parent)
        #expect(state == "vendor=1")
        let begun = try trace(nil).0
        #expect(begun.utf8.count == 55)
        #expect(try trace(nil).0 == begun)
        let none = "00000000000000000000000000000000"
        for broken in [
            "00-\(none)-00f067aa0ba902b7-01", "x", "00-4BF92F3577B34DA6A3CE929D0E0E4736-1-1",
            parent + "-00", "ff" + parent.dropFirst(2),
        ] {
            #expect(try trace(broken).0 == begun, "\(broken)")
        }
    }

    @Test("A fault becomes a letter with what came, and the stage goes on")
    func letter() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let original = RecordHeader(name: "x", value: nil)
        let decisions = try run.decide([
            Samples.record(4, "rapat poison", headers: [original]), Samples.record(5, nil),
            Samples.record(6, "rapat"),
        ])
        #expect(decisions.map { $0.fault?.code } == ["poison", "no-value", nil])
        let letter = decisions[0].outputs[0]
        #expect(letter.topic == .deadLetters)
        #expect(letter.key == Array("64".utf8))
        #expect(letter.value == Array("rapat poison".utf8))
        #expect(letter.headers.first == original)
        let expected = [
            "stage": "count", "code": "poison", "message": "The text is poisonous.",
            "topic": "articles", "partition": "0", "offset": "4", "attempts": "1",
        ]
        for (name, text) in expected {
            #expect(letter.headers.text(of: "mahakam-error-" + name) == text)
        }
        #expect(letter.headers.text(of: "source") == "articles/0/4")
        #expect(decisions[1].outputs[0].value == nil, "null stays null")
        #expect(decisions[2].outputs[0].value == Array("rapat=1".utf8), "the fault left no trace")
    }

    @Test("A long letter is cut and says so", arguments: [1_000_001, 4_000_000])
    func longLetter(size: Int) throws {
        let record = InputRecord(
            topic: .articles, partition: 0, offset: 1, timestamp: 99, key: [1],
            value: [UInt8](repeating: 0x61, count: size))
        let fault = RecordFault(code: "too-long", message: "It is too long.")
        let letter = DeadLetter.letter(
            for: record, fault: fault, attempts: 1, stage: WordCounter.definition)
        #expect(letter.value?.count == 65_536)
        #expect(letter.headers.text(of: "size") == String(size))
        #expect(letter.headers.text(of: "truncated") == "true")
        #expect(letter.headers.text(of: "sha256")?.utf8.count == 64)
        #expect(letter.headers.text(of: "mahakam-error-timestamp") == "99")
        let short = InputRecord(
            topic: .articles, partition: 0, offset: 1, key: [1],
            value: [UInt8](repeating: 0x61, count: 990_000))
        let whole = DeadLetter.letter(
            for: short, fault: fault, attempts: 1, stage: WordCounter.definition)
        #expect(whole.value == short.value)
        #expect(whole.headers.text(of: "truncated") == nil)
    }

    @Test("No letter is too large to be sent, whatever the key and the headers")
    func largeKeyAndHeaders() {
        let much = [UInt8](repeating: 0x61, count: 2_000_000)
        let record = InputRecord(
            topic: .articles, partition: 0, offset: 1, key: much, value: much,
            headers: [RecordHeader("kept", "1"), RecordHeader(name: "long", value: much)])
        let letter = DeadLetter.letter(
            for: record,
            fault: RecordFault(code: "c", message: String(repeating: "m", count: 9999)),
            attempts: 1, stage: WordCounter.definition)
        #expect(letter.size < RecordLimits.sent)
        #expect(letter.headers.text(of: "kept") == "1")
        #expect(letter.headers.text(of: "mahakam-error-headers-left-out") == "1")
        #expect(letter.headers.text(of: "mahakam-error-key-size") == "2000000")
    }

    @Test("An output that is too large takes back its record alone")
    func tooLarge() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let decisions = try run.decide([
            Samples.record(1, "a"), Samples.record(2, "a huge"), Samples.record(3, "a"),
        ])
        #expect(decisions[1].fault?.code == "output-too-large")
        #expect(decisions[1].isQuarantined)
        #expect(decisions[2].outputs[0].value == Array("a=2".utf8))
        run.rollBack()
        let again = try run.decide([Samples.record(1, "a")])
        #expect(again[0].outputs[0].value == Array("a=1".utf8))
    }

    @Test("A record in quarantine becomes a letter unseen")
    func quarantine() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let verdict = Quarantine(
            fault: RecordFault(code: "crashed-stage", message: "It ended the worker."), attempts: 3)
        let decisions = try run.decide(
            [Samples.record(1, "a"), Samples.record(2, "a")], quarantined: [1: verdict])
        #expect(decisions[0].outputs[0].headers.text(of: "mahakam-error-attempts") == "3")
        #expect(decisions[1].outputs[0].value == Array("a=1".utf8))
    }

    @Test("An unknown major stops the stage and leaves the state as it was")
    func unknownMajor() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let newer = Samples.record(2, "a", headers: [RecordHeader("schema", "2.0")])
        #expect(throws: StageFailure.self) { try run.decide([Samples.record(1, "a"), newer]) }
        #expect(throws: StageFailure.self) { try run.restore(newer.naming("count")) }
        let decisions = try run.decide([Samples.record(1, "a")])
        #expect(decisions[0].outputs[0].value == Array("a=1".utf8))
        let minor = Samples.record(2, "a", headers: [RecordHeader("schema", "1.7")])
        #expect(try run.decide([minor])[0].fault == nil)
    }

    @Test("Only what the stage wrote itself is its state")
    func restore() throws {
        let run = StageRun(WordCounter.definition, partition: 0)
        let own = Samples.record(0, "a=5", topic: .sightings).naming(
            "count", source: "articles/0/7")
        let other = Samples.record(1, "a=9", topic: .sightings).naming(
            "other", source: "articles/0/9")
        try run.restore(own)
        try run.restore(other)
        try run.restore(Samples.record(2, "a=9", topic: .sightings))
        #expect(run.offset(after: own) == 8)
        #expect(run.offset(after: other) == nil)
        #expect(run.offset(after: own.naming("count", source: "pages/0/7")) == nil)
        #expect(run.offset(after: own.naming("count", source: "articles/1/7")) == nil)
        #expect(try run.decide([Samples.record(8, "a")])[0].outputs[0].value == Array("a=6".utf8))
        let broken = Samples.record(3, "?", topic: .sightings).naming("count")
        #expect(throws: StageFailure.self) { try run.restore(broken) }
    }
}

extension InputRecord {
    fileprivate func naming(_ stage: String, source: String? = nil) -> InputRecord {
        var record = self
        record.headers.append(RecordHeader("stage", stage))
        if let source { record.headers.append(RecordHeader("source", source)) }
        return record
    }
}
