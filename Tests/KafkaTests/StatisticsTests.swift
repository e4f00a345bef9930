import Kafka
import Testing

/// What clients tell about themselves.
@Suite("Kafka statistics", .serialized)
struct StatisticsTests {
    private let text = """
        {"name":"rdkafka#consumer-1","client_id":"me","type":"consumer","ts":5,"time":1700000000,
        "age":2500000,"replyq":3,"msg_cnt":4,"msg_size":40,"msg_max":100,"msg_size_max":1000,
        "tx":10,"tx_bytes":11,"rx":12,"rx_bytes":13,"txmsgs":14,"txmsg_bytes":15,"rxmsgs":16,
        "rxmsg_bytes":17,"metadata_cache_cnt":1,"brokers":{
        "b:9/1":{"name":"b:9/1","nodeid":1,"state":"UP","stateage":1000,"outbuf_cnt":1,
        "outbuf_msg_cnt":2,"waitresp_cnt":3,"waitresp_msg_cnt":4,"tx":5,"txbytes":6,"txerrs":7,
        "txretries":8,"req_timeouts":9,"rx":10,"rxbytes":11,"rxerrs":12,"connects":13,
        "disconnects":14,"rtt":{"min":1,"max":9,"avg":5,"sum":50,"stddev":2,"p50":4,"p75":6,
        "p90":7,"p95":8,"p99":9,"p99_99":9,"outofrange":0,"cnt":10},
        "throttle":{"cnt":1,"max":30}},
        "GroupCoordinator":{"name":"GroupCoordinator","nodeid":-1,"state":"INIT"}},
        "topics":{"t":{"topic":"t","age":7,"metadata_age":8,"batchsize":{"avg":100},
        "batchcnt":{"avg":3},"partitions":{
        "1":{"partition":1,"leader":1,"broker":1,"desired":true,"fetchq_cnt":5,"fetchq_size":50,
        "fetch_state":"active","next_offset":20,"app_offset":18,"stored_offset":-1001,
        "committed_offset":15,"lo_offset":2,"hi_offset":30,"ls_offset":25,"consumer_lag":10,
        "consumer_lag_stored":-1,"rxmsgs":21,"msgs_inflight":1},
        "0":{"partition":0,"leader":-1,"consumer_lag":5},
        "-1":{"partition":-1,"consumer_lag":-1}}}},
        "cgrp":{"state":"up","stateage":9,"join_state":"steady","rebalance_age":10,
        "rebalance_cnt":2,"rebalance_reason":"because","assignment_size":2},
        "eos":{"idemp_state":"Assigned","idemp_stateage":1,"txn_state":"Ready","txn_stateage":2,
        "txn_may_enq":true,"producer_id":77,"producer_epoch":3,"epoch_cnt":1}}
        """

    @Test func librdkafkasFormIsReadAsValues() throws {
        let statistics = try Statistics(json: text)
        #expect(statistics.client == "rdkafka#consumer-1" && statistics.clientID == "me")
        #expect(statistics.age == .milliseconds(2500) && statistics.time == 1_700_000_000)
        #expect(statistics.producerQueue.messages == 4)
        #expect(statistics.producerQueue.maximumBytes == 1000)
        #expect(statistics.bytesSent == 11 && statistics.bytesReceived == 13)
        #expect(statistics.messagesSent == 14 && statistics.messagesReceived == 16)
        #expect(statistics.brokers.map(\.number) == [nil, 1])
        let broker = statistics.brokers[1]
        #expect(broker.state == "UP" && broker.requestsInFlight == 3 && broker.timeouts == 9)
        #expect(broker.roundTripMicroseconds.p95 == 8 && broker.roundTripMicroseconds.count == 10)
        #expect(broker.throttleMilliseconds.maximum == 30)
        #expect(broker.queueMicroseconds.count == 0)
        #expect(statistics.topics.map(\.name) == ["t"])
        #expect(statistics.topics[0].batchMessages.average == 3)
        #expect(statistics.lag == 15)
        #expect(statistics.group?.joinState == "steady" && statistics.group?.rebalances == 2)
        #expect(statistics.exactlyOnce?.producerID == 77)
        #expect(statistics.exactlyOnce?.transactionState == "Ready")
    }

    @Test func whatIsNotKnownIsNilAndNotANumber() throws {
        let statistics = try Statistics(json: text)
        // The library's stand-in for "no partition yet" is none of the topic's.
        #expect(statistics.topics[0].partitions.map(\.number) == [0, 1])
        let one = try #require(statistics.partition(TopicPartition(topic: "t", partition: 1)))
        #expect(one.committedOffset == 15 && one.lastStableOffset == 25 && one.lag == 10)
        #expect(one.storedOffset == nil && one.storedLag == nil)
        #expect(statistics.topics[0].partitions[0].leader == nil)
        #expect(statistics.partition(TopicPartition(topic: "t", partition: 2)) == nil)
    }

    @Test func anotherVersionsStatisticsAreReadAsFarAsTheyGo() throws {
        let statistics = try Statistics(json: #"{"name":"x","new":{"a":[1]},"rx":1.5}"#)
        #expect(statistics.client == "x" && statistics.group == nil)
        #expect(statistics.brokers.isEmpty && statistics.lag == 0)
        #expect(throws: KafkaError.self) { try Statistics(json: "{") }
        #expect(throws: KafkaError.self) { try Statistics(json: "[]") }
    }

    @Test func clientsReportFromTimeToTime() async throws {
        let cluster = try MockCluster()
        try cluster.createTopic("t")
        let place = Place(cluster.bootstrapServers)
        let (reports, continuation) = AsyncStream.makeStream(of: Statistics.self)
        var client = place.client
        client.statistics = .every(.milliseconds(20)) { continuation.yield($0) }
        let producer = try KafkaProducer(ProducerConfiguration(client: client))
        _ = try await producer.publish((0..<10).map { ProducerRecord("t", "\($0)") })
        let sent = await reports.first { $0.messagesSent == 10 }
        #expect(sent?.client.contains("producer") == true)
        #expect(sent?.exactlyOnce?.idempotenceState == "Assigned")
        #expect(sent?.brokers.contains { $0.roundTripMicroseconds.count >= 0 } == true)
        await producer.close()
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, groupID: "g", maximumBatchMessages: 4))
        try await consumer.subscribe(["t"])
        let messages = try await consumer.read(4)
        try await consumer.commit(MessageBatch(messages))
        let next = messages.count
        let partition = TopicPartition(topic: "t", partition: 0)
        let read = await reports.first {
            $0.partition(partition)?.committedOffset == Int64(next)
                && $0.partition(partition)?.lag != nil
        }
        #expect(read?.lag == 10 - next)
        #expect(read?.group?.assignedPartitions == 1)
        await consumer.close()
    }

    @Test func anIntervalOfNothingIsRefused() {
        let client = ClientConfiguration(
            bootstrapServers: "127.0.0.1:9", statistics: .every(.zero) { _ in })
        #expect(throws: KafkaError.self) {
            try KafkaProducer(ProducerConfiguration(client: client))
        }
    }
}
