import Foundation
import Processes
import Synchronization
import Testing

@Suite("Processes that are started")
struct ChildProcessTests {
    @Test("Lines come in order, the end after the last, with its code")
    func lines() async throws {
        let answer = try await Command.run(
            "/bin/sh", ["-c", "for i in 1 2 3; do echo $i >&2; done; printf open >&2; exit 7"],
            environment: [:], output: "/dev/null")
        #expect(answer.words == ["1", "2", "3", "open"])
        #expect(answer.ending == .code(7))
        #expect(!answer.succeeded)
    }

    @Test("A signal is told from a code")
    func signal() async throws {
        let answer = try await Command.run(
            "/bin/sh", ["-c", "kill -9 $$"], environment: [:], output: "/dev/null")
        #expect(answer.ending == .signal(9))
    }

    @Test("One can be killed as soon as it has said something")
    func kill() async throws {
        let process = Mutex<ChildProcess?>(nil)
        let ending = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<ChildProcess.Ending, any Error>) in
            do {
                let child = try ChildProcess(
                    "/bin/sh", ["-c", "echo here >&2; exec sleep 60"],
                    environment: ["PATH": "/bin"],
                    onLine: { _ in
                        while process.withLock({ $0?.send(signal: 9) }) == nil {}
                    }, onEnd: { continuation.resume(returning: $0) })
                process.withLock { $0 = child }
            } catch {
                continuation.resume(throwing: error)
            }
        }
        #expect(ending == .signal(9))
        #expect(process.withLock { $0?.isRunning } == false)
        #expect(process.withLock { $0?.send(signal: 9) } == false)
    }

    @Test("What is not there is an error with its name")
    func missing() async {
        await #expect(throws: ProcessError.self) {
            try await Command.run("/nowhere", [], environment: [:], output: "/dev/null")
        }
    }
}
