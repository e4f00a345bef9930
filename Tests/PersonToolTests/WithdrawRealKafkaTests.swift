import Foundation
import Kafka
import Testing

@Suite(
    "Articles taken back and meetings purged over a real Kafka (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct WithdrawRealKafkaTests {
    private static let samples = Program.repository + "/config/samples/samples.jsonl"

    /// A running installation whose database has all meetings of the samples.
    private func installation() async throws -> FourProcesses {
        let four = try FourProcesses(bootstrapServers: try #require(Program.bootstrapServers))
        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        #expect(try await four.tool("feed", Self.samples).status == 0)
        let versions = try await four.tool("process", Self.samples, "--emit", "versions").lines
        _ = try await four.tool("tail", "--from-beginning", "--count", "\(versions.count)")
        return four
    }

    private func object(_ line: String) throws -> [String: Any] {
        let any = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(any as? [String: Any])
    }

    /// The active meetings of the database, once one fits.
    private func meeting(
        _ four: FourProcesses, _ fits: ([String: Any]) -> Bool
    ) async throws -> [String: Any] {
        while true {
            for line in try await four.tool("meetings", "list", "--json", "--all").lines {
                let meeting = try object(line)
                if fits(meeting) { return meeting }
            }
            try Task.checkCancellation()
        }
    }

    private func articles(_ meeting: [String: Any]) -> [[String: Any]] {
        meeting["articles"] as? [[String: Any]] ?? []
    }

    @Test("an article that is taken back leaves its meeting", .timeLimit(.minutes(5)))
    func withdraw() async throws {
        let four = try await installation()
        let full = try await meeting(four) { articles($0).count > 1 }
        let id = try #require(full["id"] as? String)
        let url = try #require(articles(full)[0]["url"] as? String)
        #expect(try await four.tool("withdraw", "not an address").status == 64)
        #expect(try await four.tool("withdraw", url, "--reason", "diralat").status == 0)
        let later = try await meeting(four) {
            $0["id"] as? String == id && articles($0).count == articles(full).count - 1
        }
        #expect(!articles(later).contains { $0["url"] as? String == url })
        #expect(await four.stop() == [0, 0, 0, 0])
    }

    @Test("a purged meeting is gone from the topic and the database", .timeLimit(.minutes(5)))
    func purge() async throws {
        let four = try await installation()
        let found = try await meeting(four) { articles($0).count > 1 }
        let id = try #require(found["id"] as? String)
        let plan = try await four.tool("meetings", "purge", id)
        #expect(plan.status == 0)
        #expect(plan.output.contains("\(articles(found).count) articles"))
        #expect(try await four.tool("meetings", "purge", "kaltim-0", "--yes").status == 65)
        let purged = try await four.tool("meetings", "purge", id, "--yes", "--wait", "120")
        #expect(purged.status == 0)
        while try await four.tool("meetings", "show", id).status != 65 {
            try Task.checkCancellation()
        }
        let again = try await four.tool("meetings", "purge", id, "--yes")
        #expect(again.words.contains("purged already"))
        // No stage took the tombstone for a mistake.
        #expect(try await four.tool("dead-letters", "list").lines.isEmpty)
        #expect(await four.stop() == [0, 0, 0, 0])
    }
}
