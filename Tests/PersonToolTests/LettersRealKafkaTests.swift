import Foundation
import Kafka
import Testing

@Suite(
    "Dead letters sent again over a real Kafka (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct LettersRealKafkaTests {
    private static let bad = Array("Pertemuan hari ini".utf8)

    /// The lines of `dead-letters list --json`, once there are so many.
    private func letters(_ four: FourProcesses, _ count: Int) async throws -> [String] {
        while true {
            let lines = try await four.tool("dead-letters", "list", "--json").lines
            if lines.count >= count { return lines }
            try Task.checkCancellation()
        }
    }

    private func pages(
        of four: FourProcesses, _ servers: String, count: Int
    ) async throws -> [Message] {
        let topic = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"]) + "pages"
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: ClientConfiguration(bootstrapServers: servers)))
        try await consumer.assign([TopicPartition(topic: topic, partition: 0): 0])
        var pages: [Message] = []
        while pages.count < count {
            guard case .batch(let batch) = try await consumer.nextEvent() else { continue }
            pages += batch
        }
        await consumer.close()
        return pages
    }

    private func expect(_ headers: [Header], ofReplay isReplay: Bool) {
        let own = [Header(name: "x-feeder", text: "1"), Header(name: "x", value: nil)]
        #expect(Array(headers.prefix(2)) == own)
        let added = headers.dropFirst(2)
        guard isReplay else {
            #expect(added.isEmpty)
            return
        }
        #expect(added.map(\.name) == ["replay-of", "replay-attempts", "replay-for"])
        let letter = added.first?.value.map { String(decoding: $0, as: UTF8.self) }
        #expect(letter?.hasPrefix("dead-letters/0/") == true)
        #expect(added.last == Header(name: "replay-for", text: "ingest"))
    }

    @Test("as they came, counted, and not a third time", .timeLimit(.minutes(5)))
    func replay() async throws {
        let servers = try #require(Program.bootstrapServers)
        let four = try FourProcesses(bootstrapServers: servers)
        #expect(try await four.tool("topics", "create").status == 0)
        let topic = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"]) + "pages"
        let producer = try KafkaProducer(
            ProducerConfiguration(client: ClientConfiguration(bootstrapServers: servers)))
        _ = try await producer.send(
            ProducerRecord(
                topic: topic, key: Array("kunci".utf8), value: Self.bad,
                headers: [Header(name: "x-feeder", text: "1"), Header(name: "x", value: nil)]))
        await producer.close()
        try four.start()

        #expect(try await letters(four, 1)[0].contains(#""letter":"0/"#))
        let list = try await four.tool("dead-letters", "list")
        #expect(list.output.contains("not-json  pages/0/0"))
        let name = try #require(list.output.split(separator: " ").first.map(String.init))
        let shown = try await four.tool("dead-letters", "show", name, "--value")
        #expect(shown.output == String(decoding: Self.bad, as: UTF8.self) + "\n")
        #expect(try await four.tool("dead-letters", "show", "0/99").status == 65)

        let dry = try await four.tool("dead-letters", "replay", "--all", "--dry-run")
        #expect(dry.output.contains("\(name) to pages"))
        #expect(try await four.tool("dead-letters", "replay", "--all").status == 0)
        #expect(try await letters(four, 2)[1].contains(#""replays":1"#))
        // The first has been sent and is not picked again; what came back has not.
        let open = try await four.tool("dead-letters", "list", "--open", "--json")
        #expect(open.lines.count == 1)
        #expect(try await four.tool("dead-letters", "replay", "--code", "not-json").status == 0)
        #expect(try await letters(four, 3)[2].contains(#""replays":2"#))

        let refused = try await four.tool("dead-letters", "replay", "--stage", "ingest")
        #expect(refused.status == 65)
        #expect(refused.words.contains("--force"))
        let forced = try await four.tool("dead-letters", "replay", "--all", "--force")
        #expect(forced.status == 0)
        #expect(try await letters(four, 4)[3].contains(#""replays":3"#))

        // The first letter itself: sent once so far, so once more and then no further.
        #expect(try await four.tool("dead-letters", "replay", name).status == 0)
        #expect(try await four.tool("dead-letters", "replay", name).status == 65)

        for page in try await pages(of: four, servers, count: 5).enumerated() {
            #expect(page.element.key == Array("kunci".utf8))
            #expect(page.element.value == Self.bad)
            expect(page.element.headers, ofReplay: page.offset > 0)
        }
        #expect(await four.stop() == [0, 0, 0, 0])
    }

    @Test("a letter that was cut is fetched from its topic", .timeLimit(.minutes(5)))
    func cut() async throws {
        let servers = try #require(Program.bootstrapServers)
        let four = try FourProcesses(bootstrapServers: servers)
        #expect(try await four.tool("topics", "create").status == 0)
        let topic = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"]) + "pages"
        let huge = Array(
            #"{"id":"x","page":"\#(String(repeating: "rapat ", count: 400_000))"}"#.utf8)
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: ClientConfiguration(bootstrapServers: servers), compression: .zstd,
                maximumMessageBytes: 8 << 20))
        _ = try await producer.send(ProducerRecord(topic: topic, value: huge))
        await producer.close()
        try four.start()
        #expect(try await letters(four, 1)[0].contains(#""whole":false"#))
        #expect(try await four.tool("dead-letters", "replay", "--all").status == 0)
        _ = try await letters(four, 2)
        #expect(try await pages(of: four, servers, count: 2)[1].value == huge)
        #expect(await four.stop() == [0, 0, 0, 0])
    }
}
