import Kafka
import Pipeline
import PipelineTesting
import Testing

@testable import KafkaPipeline

@Suite("What goes at once, of which partitions")
struct TurnsTests {
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

    /// Of which partitions how many records go at once.
    private func go(_ most: Int, of works: [TopicPartition: PartitionWork]) -> [[Int]] {
        let steps = works.nextSteps(most: most)
        for (work, step) in steps { work.intake.send(step.count) }
        return steps.map { [Int($0.work.partition.partition), $0.step.count] }
    }

    @Test("All that waits goes where there is room for it")
    func all() {
        #expect(go(500, of: works([(90, 5), (0, 0), (20, 9)])) == [[0, 90], [2, 20]])
        #expect(go(0, of: works([(90, 5)])) == [])
        #expect(go(5, of: [:]) == [])
    }

    @Test("A backlog fills a batch alone, and then it is the turn of the others")
    func backlogs() {
        let works = works([(1200, 5), (700, 7), (20, 9)])
        #expect(go(500, of: works) == [[0, 500]])
        #expect(go(500, of: works) == [[1, 500]])
        #expect(go(500, of: works) == [[2, 20], [0, 480]])
        #expect(go(500, of: works) == [[1, 200], [0, 220]])
        #expect(go(500, of: works) == [])
    }

    @Test("What is taken back has its turn again")
    func takenBack() {
        let works = works([(900, 5), (900, 7)])
        #expect(go(500, of: works) == [[0, 500]])
        #expect(go(2, of: works) == [[1, 2]])
        for work in works.values where work.partition.partition == 1 { work.intake.takeBack() }
        #expect(go(1, of: works) == [[1, 1]])
        #expect(go(1, of: works) == [[0, 1]])
    }

    @Test("What had no turn yet goes in the order in which it was written")
    func longest() {
        #expect(go(1, of: works([(900, 50), (3, 10), (900, 90)])) == [[1, 1]])
        #expect(go(4, of: works([(1, 50), (3, 10), (900, 90)])) == [[1, 3], [0, 1]])
    }

    @Test("Nobody waits longer than each of the others takes for one batch", arguments: 0..<100)
    func fair(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let counts = (0..<Int.random(in: 2...8, using: &random)).map { _ in
            Int.random(in: 1...(random.oneIn(3) ? 600 : 40), using: &random)
        }
        let works = works(counts.map { ($0, Int64.random(in: 0...9, using: &random)) })
        let most = Int.random(in: 1...100, using: &random)
        var (sent, last) = (Array(repeating: 0, count: counts.count), [Int](repeating: 0, count: 8))
        for turn in 1... {
            let steps = go(most, of: works)
            if steps.isEmpty { break }
            let left = zip(counts, sent).map { $0 - $1 }.reduce(0, +)
            #expect(steps.reduce(0) { $0 + $1[1] } == min(most, left))
            for step in steps {
                sent[step[0]] += step[1]
                last[step[0]] = turn
            }
            for (partition, count) in counts.enumerated() where sent[partition] < count {
                #expect(turn - last[partition] < counts.count)
            }
        }
        #expect(sent == counts)
    }
}
