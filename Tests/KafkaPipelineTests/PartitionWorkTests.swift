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

    @Test("In doubt, what makes a portion final says what is tried next: one transaction, not two")
    func notedAhead() throws {
        let work = PartitionWork(
            TopicPartition(topic: "t", partition: 0),
            run: StageRun(WordCounter.definition, partition: 0), next: 0,
            note: CommitNote(suspect: .init(from: 0, to: 5, tries: 1)), reach: 25)
        for record in records { _ = work.intake.take(record) }
        var marks: [String?] = []
        var counts: [Int] = []
        while let step = work.step(most: 500) {
            if let mark = work.mark(before: step) {
                marks.append(mark.metadata)
                work.noted(mark)
            }
            #expect(
                work.marked.map { CommitNote(metadata: $0.metadata).suspect } == step.note,
                "what is tried stands on the broker")
            counts.append(try work.decide(step).records.count)
            work.settle()
        }
        #expect(counts == [1, 1, 1, 1, 1, 20, 5])
        #expect(marks == [#"{"from":0,"to":1,"tries":1}"#])
        #expect(work.marked == CommittedOffset(offset: 30))
    }

    @Test("A note that tells of fewer than are tried is written anew")
    func notedAnew() throws {
        let work = PartitionWork(
            TopicPartition(topic: "t", partition: 0),
            run: StageRun(WordCounter.definition, partition: 0), next: 0, note: CommitNote(),
            reach: 30)
        for record in records.prefix(9) { _ = work.intake.take(record) }
        work.noted(
            try #require(
                work.mark(
                    before: Caution.Step(
                        count: 4, note: .init(from: 0, to: 4, tries: 1)))))
        _ = try work.decide(Caution.Step(count: 4))
        work.settle()
        let few = try #require(work.step(most: 500))
        #expect(few.note == .init(from: 4, to: 9, tries: 1))
        #expect(work.mark(before: few) == nil)
        for record in records.dropFirst(9) { _ = work.intake.take(record) }
        let more = try #require(work.step(most: 500))
        #expect(work.mark(before: more)?.metadata == #"{"from":4,"to":30,"tries":1}"#)
    }
}
