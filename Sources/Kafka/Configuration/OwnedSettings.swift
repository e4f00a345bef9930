/// Settings of librdkafka that this library sets itself, because its promises rest on them.
enum OwnedSettings {
    /// For each of them, why it is refused and what to use.
    static let reasons: [String: String] = [
        "group.id": "use the consumer's groupID",
        "transactional.id": "use the producer's transactionalID",
        "enable.auto.commit": "use the consumer's autoCommit",
        "enable.auto.offset.store":
            "a message counts as done when the next event is asked for; use autoCommit",
        "isolation.level": "use the consumer's isolation",
        "auto.offset.reset": "use the consumer's autoOffsetReset",
        "enable.idempotence": "use the producer's idempotence",
        "acks": "use the producer's acknowledgement",
        "request.required.acks": "use the producer's acknowledgement",
        "transaction.timeout.ms": "use the producer's transactionTimeout",
        "enable.partition.eof": "use the consumer's reportsEndOfPartition",
        "statistics.interval.ms": "use the client's statistics",
        "delivery.report.only.error": "every send waits for the report of its record",
        "enabled_events": "the client serves the events that it enables",
        "log.queue": "lines go to the client's log handler as they come",
    ]

    static func check(_ properties: [String: String]) throws(KafkaError) {
        for name in properties.keys.sorted() {
            guard let reason = reasons[name] else { continue }
            throw KafkaError(
                code: .configuration,
                message: "'\(name)' cannot be set through properties: \(reason)")
        }
    }
}
