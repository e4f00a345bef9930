import Foundation
import Kafka
import Testing

@Suite(
    "Bad input over a real Kafka (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct BadInputRealKafkaTests {
    private static let bad: [(value: [UInt8]?, code: String)] = [
        (Array(#"{"id":"x","page":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8), "not-utf8"),
        (Array("Pertemuan hari ini".utf8), "not-json"),
        (Array(#"{"id":7,"page":"y"}"#.utf8), "wrong-shape"),
        (Array(#"{"page":"tanpa nama"}"#.utf8), "wrong-shape"),
        (Array(#"{"id":"x","page":""}"#.utf8), "no-text"),
        (
            Array(#"{"id":"x","page":"Beranda\nPolitik\nBagikan:\nBaca juga"}"#.utf8),
            "furniture-only"
        ),
        (Array(#"{"id":"x","page":"a\u0000b"}"#.utf8), "nul-character"),
        (Array(#"{"id":"x","page":"a\ud800b"}"#.utf8), "lone-surrogate"),
        (nil, "null-value"),
        (
            Array((#"{"id":"x","page":"# + String(repeating: "[", count: 100_000)).utf8),
            "json-too-deep"
        ),
        (
            Array(
                (#"{"id":"x","html":""# + String(repeating: "<div>", count: 100_000) + #"t"}"#).utf8
            ),
            "html-too-deep"
        ),
    ]

    /// A page record of 20 MB.
    private static let huge = Array(
        #"{"id":"huge","page":"\#(String(repeating: "pertemuan ", count: 2_000_000))"}"#.utf8)

    private func producer(
        _ servers: String, _ compression: ProducerConfiguration.Compression
    ) throws -> KafkaProducer {
        try KafkaProducer(
            ProducerConfiguration(
                client: ClientConfiguration(bootstrapServers: servers), compression: compression,
                maximumMessageBytes: 64 << 20))
    }

    @Test(
        "every bad page ends as a letter with its code, the good ones go on",
        .timeLimit(.minutes(5)))
    func letters() async throws {
        let servers = try #require(Program.bootstrapServers)
        let four = try FourProcesses(bootstrapServers: servers)
        #expect(try await four.tool("topics", "create").status == 0)
        let pages = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"]) + "pages"
        let plain = try producer(servers, .none)
        let packed = try producer(servers, .zstd)
        // Plain, 20 MB are more than the broker takes; compressed they are not, and arrive.
        let refused = try await plain.publish([ProducerRecord(topic: pages, value: Self.huge)])
        #expect(throws: KafkaError.self) { try refused[0].get() }
        var records = Self.bad.map { ProducerRecord(topic: pages, value: $0.value) }
        records.append(ProducerRecord(topic: pages, value: Self.huge))
        for result in try await packed.publish(records) { _ = try result.get() }
        await plain.close()
        await packed.close()
        try four.start()
        let samples = Program.repository + "/config/samples/samples.jsonl"
        #expect(try await four.tool("feed", samples).status == 0)

        let letters = try await letters(of: four, servers, count: Self.bad.count + 1)
        #expect(letters.map(\.code) == Self.bad.map(\.code) + ["page-too-large"])
        #expect(letters.dropLast().map(\.value) == Self.bad.map(\.value))
        let cut = try #require(letters.last)
        #expect(cut.value == Array(Self.huge.prefix(64 << 10)))
        #expect(cut.size == "\(Self.huge.count)")
        // The good pages after them came through all the stages.
        let tail = try await four.tool("tail", "--from-beginning", "--count", "9")
        #expect(tail.lines.count == 9)
        #expect(await four.stop() == [0, 0, 0, 0])
    }

    private struct Letter {
        let code: String
        let size: String?
        let value: [UInt8]?
    }

    private func letters(
        of four: FourProcesses, _ servers: String, count: Int
    ) async throws -> [Letter] {
        let topic = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"]) + "dead-letters"
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: ClientConfiguration(bootstrapServers: servers)))
        try await consumer.assign([TopicPartition(topic: topic, partition: 0): 0])
        var letters: [Letter] = []
        while letters.count < count {
            guard case .batch(let batch) = try await consumer.nextEvent() else { continue }
            letters += batch.map { message in
                Letter(
                    code: text(message, "mahakam-error-code") ?? "", size: text(message, "size"),
                    value: message.value)
            }
        }
        await consumer.close()
        return letters
    }

    private func text(_ message: Message, _ header: String) -> String? {
        message.header(header)?.value.map { String(decoding: $0, as: UTF8.self) }
    }
}
