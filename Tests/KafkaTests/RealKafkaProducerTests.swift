import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka producers")
    struct ProducerTests {
        @Test func nullIsNotEmpty() async throws {
            let topic = try await RealTopic("null")
            let producer = try topic.place.producer()
            let records = [
                ProducerRecord(topic: topic.name, key: nil, value: nil),
                ProducerRecord(topic: topic.name, key: [], value: []),
                ProducerRecord(
                    topic: topic.name, key: [1], value: [2],
                    headers: [Header(name: "n", value: nil), Header(name: "e", value: [])]),
            ]
            for result in try await producer.publish(records) { _ = try result.get() }
            let reader = try await topic.place.reader(topic.name)
            let messages = try await reader.readToEnd()
            #expect(messages.map(\.key) == records.map(\.key))
            #expect(messages.map(\.value) == records.map(\.value))
            #expect(messages.map(\.headers) == records.map(\.headers))
        }

        @Test func aKeyGoesWhereJavaWouldSendIt() async throws {
            let topic = try await RealTopic("murmur", partitions: 10)
            let producer = try topic.place.producer()
            let keys = ["kaltim", "kaltara", "sulsel", "none", "a"]
            var partitions: [Int32] = []
            for key in keys {
                let record = ProducerRecord(topic: topic.name, key: Array(key.utf8), value: [1])
                partitions.append(try await producer.send(record).topicPartition.partition)
            }
            #expect(partitions == keys.map { Int32(KeyHash.murmur2(Array($0.utf8)) % 10) })
        }

        @Test func tooLargeIsToldByClientAndBroker() async throws {
            let topic = try await RealTopic("large", configuration: ["max.message.bytes": "2000"])
            let small = try KafkaProducer(
                ProducerConfiguration(client: topic.place.producerClient, maximumMessageBytes: 1000)
            )
            let record = ProducerRecord(
                topic: topic.name, value: (0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7919) })
            await #expect { try await small.send(record) } throws: {
                ($0 as? KafkaError)?.code == .messageTooLarge
            }
            let large = try topic.place.producer()
            await #expect { try await large.send(record) } throws: {
                ($0 as? KafkaError)?.code == .messageTooLarge
            }
            #expect(try await large.send(topic.record("fits")).offset == 0)
        }

        @Test func anUnknownTopicFailsTheRecordOnly() async throws {
            let topic = try await RealTopic("known")
            var client = topic.place.producerClient
            client.properties["topic.metadata.propagation.max.ms"] = "500"
            let producer = try KafkaProducer(ProducerConfiguration(client: client))
            let results = try await producer.publish([
                topic.record("a"), ProducerRecord(topic: topic.place.name("missing"), value: [1]),
                topic.record("b"), topic.record("c", partition: 7),
            ])
            #expect(try results[0].get().offset == 0)
            #expect(try results[2].get().offset == 1)
            for index in [1, 3] {
                #expect { try results[index].get() } throws: {
                    ($0 as? KafkaError)?.code == .unknownTopic
                }
            }
        }

        @Test func closingDeliversWhatIsUnderWay() async throws {
            let topic = try await RealTopic("closing")
            let producer = try KafkaProducer(
                ProducerConfiguration(client: topic.place.producerClient, linger: .seconds(30)))
            try await producer.warmUp(topics: [topic.name])
            // Lingering records are waited for by nobody else: closing must send them.
            let sending = Task {
                try await producer.publish((0..<100).map { topic.record("\($0)") })
            }
            while await producer.recordsUnderWay == 0 { await Task.yield() }
            let start = ContinuousClock.now
            #expect(await producer.close() == .clean)
            #expect(ContinuousClock.now - start < .seconds(5))
            let offsets = try await sending.value.map { try $0.get().offset }
            #expect(offsets == (0..<100).map { Int64($0) })
            #expect(try await topic.texts().count == 100)
        }

        @Test func compressedRecordsComeBack() async throws {
            let topic = try await RealTopic("packed")
            for compression in [
                ProducerConfiguration.Compression.gzip, .snappy, .lz4, .zstd,
            ] {
                let producer = try KafkaProducer(
                    ProducerConfiguration(
                        client: topic.place.producerClient, compression: compression))
                let text = String(repeating: "\(compression) ", count: 100)
                _ = try await producer.send(topic.record(text))
                await producer.close()
            }
            #expect(
                try await topic.texts().map { $0.prefix(4) } == ["gzip", "snap", "lz4 ", "zstd"])
        }
    }
}
