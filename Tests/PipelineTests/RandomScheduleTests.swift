import Pipeline
import PipelineTesting
import Testing

@Suite("Borders, aborts and deaths change no byte")
struct RandomScheduleTests {
    @Test("A stage whose state is its own output", arguments: UInt64(1)...40)
    func ownOutput(seed: UInt64) throws {
        try compare(WordCounter.definition, seed: seed)
    }

    @Test("A stage whose state is its input", arguments: UInt64(1)...40)
    func input(seed: UInt64) throws { try compare(RunningTotal.definition, seed: seed) }

    private func compare(_ definition: StageDefinition, seed: UInt64) throws {
        let records = Samples.words(count: 120, seed: seed, topic: definition.input)
        let expected = try RandomSchedule.undisturbed(definition, over: records)
        var schedule = RandomSchedule(definition, over: records, seed: seed &* 7919)
        let outputs = try schedule.outputs()
        #expect(schedule.aborts + schedule.deaths > 1, "nothing happened")
        #expect(outputs.count == expected.count)
        let difference = zip(outputs, expected).enumerated().first { $1.0 != $1.1 }
        #expect(difference == nil, "output \(difference?.offset ?? -1) differs")
    }

    @Test("The samples hold every kind of trouble")
    func samplesAreNotVacuous() throws {
        let records = Samples.words(count: 400, seed: 3, topic: .articles)
        let run = StageRun(WordCounter.definition, partition: 0)
        let codes = Set(try run.decide(records).compactMap { $0.fault?.code })
        #expect(codes == ["no-value", "poison", "output-too-large"])
    }
}
