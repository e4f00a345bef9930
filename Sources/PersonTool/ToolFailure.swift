import CommandLine
import Configuration
import Console
import Kafka
import KafkaPipeline
import MeetingStore
import Pipeline

/// What went wrong, as a sentence and an exit code.
struct ToolFailure: Error, Sendable {
    let exitCode: ExitCode
    let message: String

    init(_ exitCode: ExitCode, _ message: String) {
        self.exitCode = exitCode
        self.message = message
    }

    /// Any error that a command lets through.
    init(_ error: any Error) {
        if let failure = error as? ToolFailure {
            self = failure
        } else {
            self.init(Self.exitCode(of: error), "\(error)")
        }
    }

    private static func exitCode(of error: any Error) -> ExitCode {
        switch error {
        case is CommandLineError: .usage
        case is ConfigurationError: .configuration
        case is FileError: .noInput
        case is PageProblem: .dataError
        case let failure as StoreError where failure.code == .misconfigured: .configuration
        case let failure as StoreError: failure.isRetriable ? .temporary : .inputOutput
        case let failure as KafkaError:
            failure.code == .configuration ? .configuration : .unavailable
        case let failure as WorkerFailure:
            failure.kind == .configuration ? .configuration : .software
        default: .software
        }
    }
}
