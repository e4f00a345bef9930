import Kafka
import Pipeline
import PipelineTesting
import Testing

@testable import KafkaPipeline

@Suite("A partition with two batches under way")
struct PartitionWorkTests {
    private let records = Words.records(30, seed: 51)

    private func work(_ definition: StageDefinition = WordCounter.definition) -> PartitionWork {
        let work = PartitionWork(
            TopicPartition(topic: "t", partition: 0),
            run: StageRun(definition, partition: 0), next: 0, note: CommitNote(),
            reach: 0)
        for record in records { _ = work.intake.take(record) }
        return work
    }

    private func outputs(_ portions: [PartitionWork.Portion]) -> [[UInt8]?] {
        portions.flatMap { $0.decisions.flatMap(\.outputs).map(\.value) }
    }

    @Test("Taken back, both are decided again to the same bytes")
    func takenBack() throws {
        let work = work()
        let first = try work.decide(Caution.Step(count: 10))
        let second = try work.decide(Caution.Step(count: 12))
        #expect(work.ahead == 22 && work.next == 0)
        #expect(work.intake.waiting.map(\.offset) == Array(22..<30))
        work.takeBack()
        #expect(work.ahead == 10)
        work.takeBack()
        #expect(work.intake.waiting.map(\.offset) == Array(0..<30))
        let again = [
            try work.decide(Caution.Step(count: 3)), try work.decide(Caution.Step(count: 19)),
        ]
        #expect(outputs(again) == outputs([first, second]))
    }

    @Test("The older one final, the newer one taken back: the state is the older one's")
    func halfway() throws {
        let work = work()
        let first = try work.decide(Caution.Step(count: 10))
        let second = try work.decide(Caution.Step(count: 12))
        work.settle()
        work.takeBack()
        #expect(work.next == 10 && work.ahead == 10)
        #expect(outputs([try work.decide(Caution.Step(count: 12))]) == outputs([second]))
        work.takeBack()
        work.takeBack()
        #expect(work.intake.waiting.first?.offset == 10)
        #expect(first.next == 10)
    }

    @Test("The note of the second knows what the first left out, until that is taken back")
    func skipped() throws {
        let work = work(RunningTotal.definition)
        let verdict = Quarantine(
            fault: RecordFault(code: "crashed-stage", message: "It ended a worker."), attempts: 3)
        let first = try work.decide(Caution.Step(count: 1, verdict: verdict))
        #expect(first.note.skipped == [0])
        let second = try work.decide(Caution.Step(count: 5))
        #expect(second.note.skipped == [0])
        #expect(work.skipped.isEmpty && work.marked == nil)
        work.settle()
        #expect(work.skipped == [0])
        #expect(work.marked == CommittedOffset(offset: 1, metadata: #"{"skipped":[0]}"#))
        work.takeBack()
        #expect(work.note(trying: Caution.Step(count: 5)).skipped == [0])
    }

    @Test("What is in doubt goes alone, as long as something waits")
    func alone() throws {
        let work = work()
        #expect(!work.mustGoAlone)
        work.refuse(records[0], because: "too large")
        #expect(work.mustGoAlone)
        _ = try work.decide(Caution.Step(count: 30))
        #expect(!work.mustGoAlone)
        let marked = PartitionWork(
            work.partition, run: StageRun(WordCounter.definition, partition: 0), next: 0,
            note: CommitNote(isClean: true), reach: 0)
        #expect(!marked.mustGoAlone)
        _ = marked.intake.take(records[0])
        #expect(marked.mustGoAlone)
        marked.noted(CommittedOffset(offset: 0))
        #expect(!marked.mustGoAlone)
    }
}
