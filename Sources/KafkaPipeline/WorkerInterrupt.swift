internal import Kafka
internal import Pipeline

/// Why a worker leaves what it is doing.
enum WorkerInterrupt: Error {
    /// It was told to end.
    case stopped
    /// Its clients are of no use any more: new ones, and the state from the topics.
    case rebuild(String)
    /// It must end.
    case failure(WorkerFailure)

    init(_ error: KafkaError) {
        switch error.code {
        case .configuration, .invalidArgument:
            self = .failure(WorkerFailure(.configuration, error.description))
        default: self = .rebuild(error.description)
        }
    }

    init(_ failure: StageFailure) { self = .failure(WorkerFailure(failure)) }
}
