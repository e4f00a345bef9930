import Foundation
import Testing

@Suite(
    "Deciding anew under another prefix (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct AnewRealKafkaTests {
    @Test(
        "pages from the topic of the old installation lead to what they led to",
        .timeLimit(.minutes(5)))
    func anew() async throws {
        let servers = try #require(Program.bootstrapServers)
        let samples = Program.repository + "/config/samples/samples.jsonl"
        let old = try FourProcesses(bootstrapServers: servers)
        let prefix = try #require(old.environment["MAHAKAM_TOPIC_PREFIX"])
        #expect(try await old.tool("topics", "create").status == 0)
        #expect(try await old.tool("feed", samples).status == 0)
        #expect(try await old.tool("feed", "--from-prefix", prefix).status == 64)

        let new = try FourProcesses(bootstrapServers: servers)
        #expect(try await new.tool("topics", "create").status == 0)
        let copied = try await new.tool("feed", "--from-prefix", prefix)
        #expect(copied.status == 0)
        #expect(copied.words.contains("31 pages copied"))
        try new.start()
        let expected = try await new.tool("process", samples, "--emit", "versions").lines
        let found = try await new.tool(
            "tail", "--from-beginning", "--json", "--count", "\(expected.count)")
        #expect(found.lines.sorted() == expected.sorted())
        #expect(await new.stop() == [0, 0, 0, 0])
    }
}
