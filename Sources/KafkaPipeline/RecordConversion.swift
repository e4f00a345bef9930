package import Kafka
package import Pipeline

extension InputRecord {
    /// A message as stages take it.
    package init(_ message: Message, topic: Topic) {
        self.init(
            topic: topic, partition: message.partition, offset: message.offset,
            timestamp: message.timestamp, key: message.key, value: message.value,
            headers: message.headers.map { RecordHeader(name: $0.name, value: $0.value) })
    }

    /// A message as a state comes back from it: of the headers only those that say whose it is and
    /// what it came from.
    init(restoring message: Message, topic: Topic) {
        self.init(
            topic: topic, partition: message.partition, offset: message.offset,
            timestamp: message.timestamp, key: message.key, value: message.value,
            headers: Self.telling.compactMap { name in
                message.header(name).map { RecordHeader(name: name, value: $0.value) }
            })
    }

    private static let telling = [
        HeaderName.stage, HeaderName.source, HeaderName.schema, HeaderName.replayOf,
        HeaderName.replayFor,
    ]

    /// What it takes in memory, about.
    var size: Int {
        (key?.count ?? 0) + (value?.count ?? 0)
            + headers.reduce(64) { $0 + $1.name.utf8.count + ($1.value?.count ?? 0) }
    }
}

extension ProducerRecord {
    /// A record of a stage as it is sent.
    package init(_ output: OutputRecord, names: TopicNames) {
        self.init(
            topic: names.name(of: output.topic), partition: output.partition, key: output.key,
            value: output.value,
            headers: output.headers.map { Header(name: $0.name, value: $0.value) })
    }
}
