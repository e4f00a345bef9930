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
        let (clock, rung, first) = (AlarmClock(), Rung(), time(500))
        for number in [3, 1, 2, 4] {
            let time = first.advanced(by: .milliseconds(20 * number))
            _ = clock.set(for: time) { rung.note(number) }
        }
        let isInTime = MonotonicTime.now < first
        await rung.wait(for: 4)
        // Where the machine slept through the first of them, those that were set later ring later.
        #expect(isInTime ? rung.all == [1, 2, 3, 4] : Set(rung.all).isSuperset(of: [4]))
    }

    @Test func oneThatIsTurnedOffDoesNotRing() async {
        let (clock, rung) = (AlarmClock(), Rung())
        let first = time(500)
        let off = clock.set(for: first) { rung.note(1) }
        _ = clock.set(for: first.advanced(by: .milliseconds(20))) { rung.note(2) }
        clock.cancel(off)
        clock.cancel(off)
        let isInTime = MonotonicTime.now < first
        await rung.wait(for: 2)
        #expect(rung.all == [2] || !isInTime)
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
