internal import Kafka
internal import Pipeline

/// How far a stage has come with its input, as its own records on its outputs tell.
///
/// A group forgets its offsets after some days without members. What has been published from a
/// record came in one transaction with everything else from it, so whoever knows the greatest
/// source on the outputs knows where to go on.
struct PublishedSources {
    private let stage: [UInt8]
    private let input: Topic
    /// Of each partition of the input the offset after the last record that led to something.
    private(set) var next: [Int32: Int64] = [:]
    /// Of each partition those that were given up without having reached the stage.
    private(set) var quarantined: [Int32: [Int64]] = [:]
    /// A topic's partition that has held records and keeps none any more, if there is one.
    var emptied: TopicPartition?
    /// One of which at least the oldest records are gone, if there is one.
    var shortened: TopicPartition?

    init(of definition: StageDefinition) {
        stage = Array(definition.name.utf8)
        input = definition.input
    }

    /// Takes a record of an output in; those of others tell nothing.
    mutating func take(_ message: Message) {
        guard message.header(HeaderName.stage)?.value == stage,
            let text = message.header(HeaderName.source)?.value,
            let source = RecordPosition(String(decoding: text, as: UTF8.self)),
            source.topic == input
        else { return }
        next[source.partition] = max(next[source.partition] ?? 0, source.offset + 1)
        let code = message.header(HeaderName.errorPrefix + "code")?.value
        if let code, Quarantine.codes.contains(String(decoding: code, as: UTF8.self)) {
            quarantined[source.partition, default: []].append(source.offset)
        }
    }

    /// The partition because of which it cannot be told how far the stage had come with one of the
    /// input; nil where it can.
    func doubt(about partition: Int32) -> TopicPartition? {
        emptied ?? (next[partition] == nil ? shortened : nil)
    }
}
