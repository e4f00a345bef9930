import Fuzzing
import Testing

/// The source tree.
private let tree =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

@Suite struct FuzzingTests {
    private static let subject = Result { try FuzzSubject(rules: "\(tree)/config") }

    private func run(seed: UInt64, steps: Int) throws -> FuzzRun {
        let corpus = try FuzzCorpus.load("\(tree)/Fuzz/corpus")
        var run = FuzzRun(try Self.subject.get(), corpus: corpus, seed: seed)
        for _ in 0..<steps { try run.take(run.next()) }
        return run
    }

    @Test func theCorpusHoldsEveryKind() throws {
        let corpus = try FuzzCorpus.load("\(tree)/Fuzz/corpus")
        for kind in FuzzInput.Kind.allCases {
            #expect(corpus.inputs.contains { $0.kind == kind })
        }
    }

    @Test(arguments: [1, 2] as [UInt64])
    func whatIsReadHoldsOfItsText(seed: UInt64) throws {
        #expect(try run(seed: seed, steps: 120).tried == 120)
    }

    @Test func theSeedDecidesEverything() throws {
        var inputs: [[FuzzInput]] = [[], [], []]
        for (index, seed) in ([3, 3, 4] as [UInt64]).enumerated() {
            var run = FuzzRun(
                try Self.subject.get(), corpus: try FuzzCorpus.load("\(tree)/Fuzz/corpus"),
                seed: seed)
            for _ in 0..<40 {
                let input = run.next()
                inputs[index].append(input)
                try run.take(input)
            }
        }
        #expect(inputs[0] == inputs[1])
        #expect(inputs[0] != inputs[2])
    }

    @Test func inputsThatDoSomethingNewAreToldFromOthers() throws {
        let subject = try Self.subject.get()
        let meeting = FuzzInput(
            kind: .text,
            bytes: Array(
                "Bupati Paser menerima rombongan petani di Kantor Bupati Paser, Senin (3/3/2025)."
                    .utf8))
        let other = FuzzInput(
            kind: .text,
            bytes: Array("Hujan turun di seluruh kota sejak pagi hingga malam hari ini.".utf8))
        #expect(try subject.outcome(of: meeting) == subject.outcome(of: meeting))
        #expect(try subject.outcome(of: meeting) != subject.outcome(of: other))
    }
}
