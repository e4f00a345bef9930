import Foundation
import Kafka
import Testing

/// What privacy.md says of the logs: they tell where a page lies, and nothing of what it says.
@Suite(
    "The logs keep nothing of a page (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct QuietLogRealKafkaTests {
    private static let samples = Program.repository + "/config/samples/samples.jsonl"

    /// Pages that no stage can take, each with words that only it has.
    private static let bad = [
        "Wirasena Adikusuma menemui utusan Lembah Gading tanpa tanda kurung",
        #"{"id":"rahasia","page":["Wirasena Adikusuma menemui utusan Lembah Gading"]}"#,
        #"{"id":"rahasia","page":"Wirasena Adikusuma menemui utusan Lembah Gading"#,
        #"{"id":"Wirasena Adikusuma menemui utusan","page":"Beranda\nBagikan:\nBaca juga"}"#,
    ]

    /// Every three words that follow each other; the letters of an id are no words.
    private func triples(_ text: String) -> Set<String> {
        let words = text.split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
        guard words.count > 2 else { return [] }
        return Set((0..<words.count - 2).map { words[$0..<$0 + 3].joined(separator: " ") })
    }

    /// The value of a page as text, without JSON's own marks.
    private func said(_ line: String) throws -> String {
        let page = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return (page ?? [:]).values.compactMap { $0 as? String }.joined(separator: "\n")
    }

    private func feed(_ four: FourProcesses) async throws {
        let servers = try #require(Program.bootstrapServers)
        let pages = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"]) + "pages"
        let producer = try KafkaProducer(
            ProducerConfiguration(client: ClientConfiguration(bootstrapServers: servers)))
        let records = Self.bad.map { ProducerRecord(topic: pages, value: Array($0.utf8)) }
        for result in try await producer.publish(records) { _ = try result.get() }
        await producer.close()
        #expect(try await four.tool("feed", Self.samples).status == 0)
    }

    @Test(
        "no three words of a good or a bad page are in any log, at any level",
        .timeLimit(.minutes(5)), arguments: ["info", "debug"])
    func words(level: String) async throws {
        let four = try FourProcesses(
            bootstrapServers: try #require(Program.bootstrapServers),
            settings: ["MAHAKAM_LOG_LEVEL": level])
        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        try await feed(four)
        #expect(
            try await four.tool("tail", "--from-beginning", "--count", "9").lines.count == 9)
        while try await four.tool("dead-letters", "list").lines.count < Self.bad.count {
            await Task.yield()
        }
        #expect(await four.stop() == [0, 0, 0, 0])

        let lines = try String(contentsOfFile: Self.samples, encoding: .utf8).split(separator: "\n")
        let good = try lines.map { triples(try said(String($0))) }
        let told = (Self.bad.map(triples) + good).reduce(into: Set()) { $0.formUnion($1) }
        #expect(told.count > 500)
        for (index, service) in FourProcesses.services.enumerated() {
            let log = try String(
                contentsOfFile: "\(four.folder)/\(service)-\(index).log", encoding: .utf8)
            #expect(!log.isEmpty)
            #expect(told.intersection(triples(log)).isEmpty, "\(service), level \(level)")
        }
    }
}
