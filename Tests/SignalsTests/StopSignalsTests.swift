import Glibc
import Signals
import Testing

/// Each in a process of its own, for signals belong to a process.
@Suite(.timeLimit(.minutes(5))) struct StopSignalsTests {
    @Test func theFirstSignalIsToldAndNotFatal() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let stream = try StopSignals.stream()
            kill(getpid(), SIGTERM)
            for await signal in stream where signal == .terminate { exit(7) }
        }
    }

    @Test func theSecondSignalEndsTheProcessAtOnce() async {
        await #expect(processExitsWith: .exitCode(130)) {
            let stream = try StopSignals.stream()
            kill(getpid(), SIGTERM)
            for await _ in stream {}
            kill(getpid(), SIGINT)
            while true { pause() }
        }
    }

    @Test func whoComesLateIsToldToo() async {
        await #expect(processExitsWith: .exitCode(9)) {
            let stream = try StopSignals.stream()
            kill(getpid(), SIGINT)
            for await _ in stream {}
            try StopSignals.watch { signal in
                if signal == .interrupt { exit(9) }
            }
        }
    }

    @Test func aBrokenPipeIsAnErrorAndNotTheEnd() async {
        await #expect(processExitsWith: .exitCode(0)) {
            try StopSignals.watch { _ in }
            var ends: [Int32] = [0, 0]
            pipe(&ends)
            close(ends[0])
            let written = write(ends[1], "x", 1)
            exit(written == -1 && errno == EPIPE ? 0 : 1)
        }
    }
}
