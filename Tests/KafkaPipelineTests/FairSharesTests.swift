import Kafka
import Pipeline
import PipelineTesting
import Testing

@testable import KafkaPipeline

@Suite("What goes at once, divided among partitions")
struct FairSharesTests {
    @Test("A backlog leaves the others their part, and takes what they leave")
    func backlog() {
        #expect(FairShares.of(500, among: [2000, 40, 2000]) == [230, 40, 230])
        #expect(FairShares.of(500, among: [2000, 3]) == [497, 3])
        #expect(FairShares.of(500, among: [10, 20]) == [10, 20])
    }

    @Test("Where there is not one for each, the first are served")
    func few() {
        #expect(FairShares.of(1, among: [7, 1, 9]) == [1, 0, 0])
        #expect(FairShares.of(2, among: [7, 1, 9]) == [1, 1, 0])
        #expect(FairShares.of(0, among: [7]) == [0])
        #expect(FairShares.of(5, among: []) == [])
    }

    @Test("All of it goes, and who gets less than another has no more", arguments: 0..<300)
    func fair(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let waiting = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
            Int.random(in: 1...(generator.oneIn(3) ? 2000 : 60), using: &generator)
        }
        let most = Int.random(in: 0...600, using: &generator)
        let shares = FairShares.of(most, among: waiting)
        #expect(shares.reduce(0, +) == min(most, waiting.reduce(0, +)))
        let greatest = shares.max() ?? 0
        for (share, has) in zip(shares, waiting) {
            #expect(share <= has)
            #expect(share == has || share >= greatest - 1)
        }
    }

    /// Partitions in which so many records wait, the first written at a time.
    private func works(_ waiting: [(count: Int, since: Int64)]) -> [TopicPartition: PartitionWork] {
        var works: [TopicPartition: PartitionWork] = [:]
        for (number, (count, since)) in waiting.enumerated() {
            let partition = TopicPartition(topic: "t", partition: Int32(number))
            let work = PartitionWork(
                partition, run: StageRun(WordCounter.definition, partition: Int32(number)), next: 0,
                note: CommitNote(), reach: 0)
            for offset in 0..<Int64(count) {
                _ = work.intake.take(
                    InputRecord(
                        topic: .articles, partition: Int32(number), offset: offset,
                        timestamp: since + offset, key: nil, value: nil))
            }
            works[partition] = work
        }
        return works
    }

    @Test("A partition with a backlog leaves the others their part of a batch")
    func batches() {
        let steps = works([(900, 5), (0, 0), (900, 9), (20, 7)]).nextSteps(most: 500)
        #expect(steps.map(\.work.partition.partition) == [0, 2, 3])
        #expect(steps.map(\.step.count) == [240, 240, 20])
    }

    @Test("A single record is of the partition that has waited longest")
    func longest() {
        let steps = works([(900, 50), (3, 10), (900, 90)]).nextSteps(most: 1)
        #expect(steps.map(\.work.partition.partition) == [1])
    }
}
