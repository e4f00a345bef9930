import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka statistics")
    struct StatisticsOfRealClients {
        @Test func offsetsLagRoundTripsAndTransactionsAreTold() async throws {
            let topic = try await RealTopic("statistics")
            let (reports, continuation) = AsyncStream.makeStream(of: Statistics.self)
            var client = topic.place.client
            client.statistics = .every(.milliseconds(50)) { continuation.yield($0) }
            let producer = try KafkaProducer(
                ProducerConfiguration(client: client, transactionalID: topic.place.name("id")))
            try await producer.initTransactions()
            try await producer.beginTransaction()
            try await producer.enqueue((0..<10).map { topic.record("\($0)") })
            let within = await reports.first {
                $0.exactlyOnce?.transactionState == "InTransaction"
            }
            #expect(within?.exactlyOnce?.producerID != nil)
            try await producer.commitTransaction()
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("open")])
            try await producer.flush()
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(client: client, groupID: topic.place.name("group")))
            try await consumer.subscribe([topic.name])
            let messages = try await consumer.read(10)
            try await consumer.commit(MessageBatch(Array(messages.prefix(4))))
            let report = await reports.first {
                let known = $0.partition(topic.partition())
                return known?.committedOffset == 4 && known?.highOffset == 12
                    && $0.brokers.contains { $0.roundTripMicroseconds.count > 0 }
            }
            let partition = report?.partition(topic.partition())
            // Ten records and a marker are stable; the eleventh record's transaction is open.
            #expect(partition?.lastStableOffset == 11)
            #expect(partition?.lowOffset == 0)
            #expect(partition?.takenOffset == 11)
            #expect(partition?.lag == 7)
            #expect(report?.group?.joinState == "steady" && report?.group?.assignedPartitions == 1)
            #expect(report?.messagesReceived ?? 0 >= 10)
            #expect(report?.brokers.contains { $0.state == "UP" && $0.bytesReceived > 0 } == true)
            await consumer.close()
            await producer.close()
        }
    }
}
