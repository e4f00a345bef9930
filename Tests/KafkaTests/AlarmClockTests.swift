import Synchronization
import Testing

@testable import Kafka

@Suite("What rings when something takes too long", .timeLimit(.minutes(5)))
struct AlarmClockTests {
    private final class Rung: Sendable {
        private let numbers = Mutex<[Int]>([])
        var all: [Int] { numbers.withLock { $0 } }
        func note(_ number: Int) { numbers.withLock { $0.append(number) } }
        func wait(for number: Int) async {
            while !all.contains(number) { try? await Task.sleep(for: .milliseconds(1)) }
        }
    }

    private func time(_ milliseconds: Int) -> MonotonicTime {
        .now.advanced(by: .milliseconds(milliseconds))
    }

    @Test func alarmsRingInTheOrderOfTheirTimesAndOnce() async {
        let (clock, rung) = (AlarmClock(), Rung())
        for (number, after) in [(3, 90), (1, 30), (2, 60), (4, 120)] {
            _ = clock.set(for: time(after)) { rung.note(number) }
        }
        await rung.wait(for: 4)
        #expect(rung.all == [1, 2, 3, 4])
    }

    @Test func oneThatIsTurnedOffDoesNotRing() async {
        let (clock, rung) = (AlarmClock(), Rung())
        let off = clock.set(for: time(30)) { rung.note(1) }
        _ = clock.set(for: time(60)) { rung.note(2) }
        clock.cancel(off)
        clock.cancel(off)
        await rung.wait(for: 2)
        #expect(rung.all == [2])
    }

    @Test func oneThatIsDueRingsAtOnceBesideOneThatIsNot() async {
        let (clock, rung) = (AlarmClock(), Rung())
        let late = clock.set(for: time(3_600_000)) { rung.note(1) }
        _ = clock.set(for: time(0)) { rung.note(2) }
        await rung.wait(for: 2)
        // And again, once the thread sleeps.
        _ = clock.set(for: time(20)) { rung.note(3) }
        await rung.wait(for: 3)
        clock.cancel(late)
        #expect(rung.all == [2, 3])
    }

    @Test func aValueThatDoesNotComeIsReplacedAndOneThatComesIsNot() async {
        let never = Completion<Int>()
        #expect(await never.value(by: time(20), else: 7) == 7)
        let soon = Completion<Int>()
        Task { soon.finish(1) }
        #expect(await soon.value(by: time(3_600_000), else: 7) == 1)
    }
}
