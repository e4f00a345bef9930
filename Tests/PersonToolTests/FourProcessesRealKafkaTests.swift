import Foundation
import Testing

@Suite(
    "Four processes over a real Kafka (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct FourProcessesRealKafkaTests {
    private static let samples = Program.repository + "/config/samples/samples.jsonl"

    /// Every version of every meeting, sorted by id and version.
    private func sorted(_ lines: [String]) -> [String] {
        lines.sorted { a, b in key(a) < key(b) }
    }

    private func key(_ line: String) -> String {
        // {"id":"kaltim-…","version":12,…
        let parts = line.split(separator: ",", maxSplits: 2)
        let version = parts.count > 1 ? parts[1].drop { !$0.isNumber } : ""
        return
            "\(parts.first ?? "")\(String(repeating: "0", count: max(0, 8 - version.count)))\(version)"
    }

    /// Feeds records to four processes, optionally killing all of them midway, and expects the
    /// very bytes of a run without a broker.
    private func check(_ inputs: [String], killing: Bool) async throws {
        let four = try FourProcesses(bootstrapServers: try #require(Program.bootstrapServers))
        let records = try await four.tool("feed", "--dry-run", inputs[0]).lines
        let file = "\(four.folder)/records.jsonl"
        try records.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let expected = try await four.tool("process", file, "--emit", "versions").lines
        #expect(!expected.isEmpty)

        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        if killing {
            try await feed(records.prefix(records.count / 2), to: four)
            // A first meeting is out: the stages are in the middle of their work.
            _ = try await four.tool("tail", "--from-beginning", "--count", "1")
            four.kill()
            try four.start()
            try await feed(records.dropFirst(records.count / 2), to: four)
        } else {
            try await feed(records[...], to: four)
        }
        let found = try await four.tool(
            "tail", "--from-beginning", "--json", "--count", "\(expected.count)")
        #expect(sorted(found.lines) == sorted(expected))
        // The store has a pace of its own: after a kill it waits for the session of the dead one.
        let latest = Dictionary(
            sorted(expected).map { ($0.split(separator: ",")[0], $0) }
        ) { $1 }
        while try await stored(by: four) != Set(latest.values) { try Task.checkCancellation() }
        let codes = await four.stop()
        #expect(codes == [0, 0, 0, 0])

        // Nothing came after what was expected, and the database still has the latest of each.
        let check = try await four.tool("topics", "check")
        #expect(check.status == 0)
        #expect(try await stored(by: four) == Set(latest.values))
    }

    private func stored(by four: FourProcesses) async throws -> Set<String> {
        Set(try await four.tool("meetings", "list", "--json", "--all", "--limit", "1000").lines)
    }

    private func feed(_ records: ArraySlice<String>, to four: FourProcesses) async throws {
        let file = "\(four.folder)/part-\(UUID().uuidString).jsonl"
        try records.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try await four.tool("feed", file).status == 0)
    }

    @Test("the shipped samples give the bytes of a run without a broker", .timeLimit(.minutes(5)))
    func samples() async throws { try await check([Self.samples], killing: false) }

    @Test("and when every process is killed midway", .timeLimit(.minutes(5)))
    func samplesKilled() async throws { try await check([Self.samples], killing: true) }

    @Test(
        "the five seeds, with and without killing every process",
        .enabled(
            if: FileManager.default.fileExists(atPath: Program.seeds), "the seeds are not here"),
        .timeLimit(.minutes(5)), arguments: [false, true])
    func seeds(killing: Bool) async throws { try await check([Program.seeds], killing: killing) }
}
