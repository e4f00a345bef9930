internal import Kafka

/// How a transaction ended.
enum TransactionOutcome: Sendable {
    case committed
    /// Nothing of it is there; the same may be tried again.
    case aborted(KafkaError)
    /// It may be there or not; only new clients can find out.
    case unknown(KafkaError)
    /// Another producer has the same transactional id.
    case fenced(KafkaError)

    var isCommitted: Bool { if case .committed = self { true } else { false } }

    /// Why it is not committed.
    var error: KafkaError? {
        switch self {
        case .committed: nil
        case .aborted(let error), .unknown(let error), .fenced(let error): error
        }
    }
}
