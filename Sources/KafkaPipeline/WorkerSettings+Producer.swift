internal import Kafka
internal import Pipeline

extension WorkerSettings {
    private static let answerSetting = "socket.timeout.ms"

    /// How a worker's producer behaves.
    func producer(
        of transactionalID: String?, linger: Duration = .zero
    ) -> ProducerConfiguration {
        var client = client
        if transactionalID != nil, client.properties[Self.answerSetting] == nil {
            client.properties[Self.answerSetting] = String(answer.milliseconds)
        }
        return ProducerConfiguration(
            client: client, transactionalID: transactionalID,
            transactionTimeout: transactionalID == nil ? nil : transactionTimeout,
            linger: linger, maximumMessageBytes: RecordLimits.sent)
    }

    /// After how long without an answer the library repeats a request by itself.
    var repetition: Duration { max(.zero, answer - .milliseconds(200)) }

    /// A transactional producer waits for its transaction's timeout at the most.
    private var answer: Duration {
        let set = client.properties[Self.answerSetting].flatMap { Int($0) }
        return min(set.map { .milliseconds($0) } ?? answerLimit, transactionTimeout)
    }
}
