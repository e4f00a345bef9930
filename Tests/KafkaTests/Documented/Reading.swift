import Kafka

/// The documentation's code about reading and about traces.
enum Reading {
    static func events(_ consumer: KafkaConsumer) async throws {
        while true {
            switch try await consumer.nextEvent() {
            case .assigned(let rebalance):  // Restore what belongs to the partitions, then:
                try await consumer.acknowledge(rebalance)
            case .revoked(let rebalance):  // Finish and commit, then:
                try await consumer.acknowledge(rebalance)
            case .lost(let rebalance):  // Drop what is there of them and commit nothing, then:
                try await consumer.acknowledge(rebalance)
            case .batch(let batch): for message in batch { print(message.offset) }
            case .endOfPartition, .idle: break
            }
        }
    }

    static func places(_ consumer: KafkaConsumer, _ partition: TopicPartition) async throws {
        let ends = try await consumer.watermarks(of: partition)
        let committed = try await consumer.committed([partition])
        let since = try await consumer.offsets(forTimes: [partition: 1_700_000_000_000])
        try await consumer.seek(to: [partition: since[partition] ?? ends.low])
        print(committed[partition]?.offset ?? ends.low)
    }

    static func forward(_ message: Message) -> ProducerRecord {
        var record = ProducerRecord(topic: "next", value: message.value)
        record.continueTrace(of: message)
        return record
    }
}
