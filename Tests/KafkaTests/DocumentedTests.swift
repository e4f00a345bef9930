import Kafka
import Testing

/// The documentation's code does what the text around it says.
@Suite("Kafka documentation", .serialized)
struct DocumentedTests {
    @Test func logsReachALogger() {
        _ = Recorded.shared.take()
        let client = Observing.logged(ClientConfiguration(bootstrapServers: "b:1"))
        client.log?(LogLine(level: .warning, facility: "FAIL", message: "down", client: "c"))
        let lines = Recorded.shared.take()
        #expect(lines.count == 1 && lines[0].hasPrefix("kafka warning down "))
        #expect(lines[0].contains(#""facility": "FAIL""#))
    }

    @Test func statisticsReachGauges() throws {
        _ = Recorded.shared.take()
        let client = Observing.measured(ClientConfiguration(bootstrapServers: "b:1"))
        #expect(client.statistics?.interval == .seconds(15))
        client.statistics?.handler(
            try Statistics(
                json: """
                    {"msg_cnt":3,"topics":{"t":{"topic":"t","partitions":{"2":{"partition":2,
                    "consumer_lag":9},"3":{"partition":3,"consumer_lag":-1}}}},
                    "brokers":{"b":{"name":"b:1/1","nodeid":1,"rtt":{"p99":700}}}}
                    """))
        #expect(
            Recorded.shared.take() == [
                "kafka_producer_queue{} 3", "kafka_consumer_lag{topic=t,partition=2} 9",
                "kafka_round_trip_p99_us{broker=b:1/1} 700",
            ])
    }

    @Test func whatIsConfiguredIsTaken() async throws {
        let producer = try Configuring.producer(
            ClientConfiguration(bootstrapServers: "127.0.0.1:9"))
        #expect(await producer.close(within: .seconds(5)) == .clean)
        #expect(Configuring.secured().sasl?.mechanism == .scramSHA512)
    }

    @Test func aTraceGoesOn() throws {
        let before = Message(
            topic: "t", partition: 0, offset: 0, value: [1],
            headers: [
                Header(
                    name: "traceparent",
                    text: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            ])
        let after = Reading.forward(before)
        #expect(after.value == [1] && after.headers.map(\.name) == ["traceparent"])
        #expect(after.headers != before.headers)
    }
}
