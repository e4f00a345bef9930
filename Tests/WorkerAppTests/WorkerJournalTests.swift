import Configuration
import Kafka
import Testing

@testable import WorkerApp

@Suite("What a service writes of the Kafka library")
struct WorkerJournalTests {
    @Test(
        "as grave as it is for an operator",
        arguments: [
            (LogLine.Level.emergency, "FAIL", LogSettings.Level.error), (.error, "FAIL", .error),
            (.warning, "FAIL", .warning), (.info, "FAIL", .debug), (.notice, "GETPID", .info),
            (.info, "REBALANCE", .info), (.debug, "FETCH", .debug), (.warning, "CONFWARN", .debug),
        ])
    func levels(level: LogLine.Level, facility: String, expected: LogSettings.Level) {
        let line = LogLine(level: level, facility: facility, message: "", client: "c")
        #expect(WorkerJournal.level(of: line) == expected)
    }
}
