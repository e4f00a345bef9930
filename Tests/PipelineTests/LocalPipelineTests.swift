import Pipeline
import PipelineTesting
import Testing

@Suite("Stages in one process")
struct LocalPipelineTests {
    private func run(_ texts: [String?], batch: Int) throws -> LocalPipeline {
        let pipeline = LocalPipeline(stages: [WordCounter.definition, RunningTotal.definition])
        for text in texts {
            pipeline.append(
                to: .articles, key: Array("64".utf8), value: text.map { Array($0.utf8) })
        }
        try pipeline.run(batch: batch)
        return pipeline
    }

    @Test("One stage's output is the next one's input, with offsets without a gap")
    func chain() throws {
        let pipeline = try run(["rapat gubernur", "rapat"], batch: 64)
        let sightings = pipeline.records(of: .sightings)
        #expect(sightings.map(\.offset) == [0, 1, 2])
        #expect(
            sightings.map { String(decoding: $0.value ?? [], as: UTF8.self) }
                == ["rapat=1", "gubernur=1", "rapat=2"])
        let totals = pipeline.records(of: .meetings).filter {
            $0.headers.text(of: "stage") == "total"
        }
        #expect(totals.count == 3)
        #expect(totals[2].headers.text(of: "source") == "sightings/0/2")
        let traces = Set(
            (sightings.suffix(1) + totals.suffix(1)).compactMap {
                $0.headers.text(of: "traceparent")?.split(separator: "-").dropFirst().first
            })
        #expect(traces.count == 1, "a trace goes through all stages")
    }

    @Test("What no stage can read is a letter")
    func letters() throws {
        let pipeline = try run(["a", nil, "poison", "a"], batch: 2)
        let letters = pipeline.records(of: .deadLetters)
        #expect(
            letters.map { $0.headers.text(of: "mahakam-error-code") } == ["no-value", "poison"])
        #expect(pipeline.records(of: .sightings).count == 2)
    }

    @Test("The size of batches changes nothing", arguments: [1, 2, 7])
    func batches(size: Int) throws {
        let texts = Samples.words(count: 100, seed: 5, topic: .articles).map { record in
            record.value.map { String(decoding: $0, as: UTF8.self) }
        }
        let expected = try run(texts, batch: 1000)
        let pipeline = try run(texts, batch: size)
        #expect(pipeline.records(of: .sightings) == expected.records(of: .sightings))
        // Two stages write these topics: only the order within a stage is certain.
        for (topic, stage) in [
            (Topic.meetings, "count"), (.meetings, "total"), (.deadLetters, "count"),
            (.deadLetters, "total"),
        ] {
            func values(_ pipeline: LocalPipeline) -> [[UInt8]?] {
                pipeline.records(of: topic)
                    .filter { $0.headers.text(of: "stage") == stage }.map(\.value)
            }
            #expect(!values(pipeline).isEmpty)
            #expect(values(pipeline) == values(expected))
        }
    }
}
