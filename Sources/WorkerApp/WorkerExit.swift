import CommandLine
import Configuration
import Glibc
import KafkaPipeline
import MeetingStore
import Pipeline
import Probe

/// How a service ends.
enum WorkerExit {
    /// The exit code that tells a supervisor what kind of trouble an error is.
    static func code(for error: any Error) -> ExitCode {
        switch error {
        case is CommandLineError: .usage
        case is ConfigurationError: .configuration
        case is ProbeError: .unavailable
        case let failure as StoreError where failure.code == .misconfigured: .configuration
        case let failure as StoreError: failure.isRetriable ? .temporary : .inputOutput
        case let failure as WorkerFailure:
            switch failure.kind {
            case .configuration: .configuration
            case .data: .dataError
            case .fenced: .temporary
            }
        default: .software
        }
    }

    /// Ends the process if it has not ended by itself in that time.
    static func end(after limit: Duration, _ journal: WorkerJournal) {
        Task.detached {
            try? await Task.sleep(for: limit)
            journal.say(.error, "did not end in time; ending at once", [])
            _exit(ExitCode.temporary.rawValue)
        }
    }

    /// Ends the process because one record is at work for too long; the next one counts that.
    static func endHung(at position: RecordPosition, _ journal: WorkerJournal) {
        journal.say(
            .error, "a record is at work for too long; ending, so that it is tried anew",
            [("record", position.description)])
        _exit(ExitCode.software.rawValue)
    }
}
