import Testing

@testable import Kafka

/// When partitions are paused because nobody takes, and which, as a plain value.
@Suite("Kafka back-pressure")
struct BackPressureTests {
    private let a = TopicPartition(topic: "t", partition: 0)
    private let b = TopicPartition(topic: "t", partition: 1)
    private let c = TopicPartition(topic: "t", partition: 2)

    private func at(_ milliseconds: Int64) -> MonotonicTime {
        MonotonicTime(nanoseconds: 5_000_000_000 + milliseconds * 1_000_000)
    }

    /// Whether it is due at each of these times, at all of which there is no room.
    private func due(_ pressure: inout BackPressure, at times: Int64...) -> [Bool] {
        times.map { pressure.isDue(at: at($0)) }
    }

    @Test func itBeginsOnceNobodyHasTakenForTheWholeLimit() {
        var pressure = BackPressure(after: .seconds(1))
        #expect(pressure.start == nil)
        #expect(due(&pressure, at: 0, 999) == [false, false])
        #expect(pressure.start == at(1000))
        #expect(due(&pressure, at: 1000) == [true])
        // Somebody takes: the time counts anew.
        #expect(pressure.end() == [])
        #expect(due(&pressure, at: 1500, 2499, 2500) == [false, false, true])
        pressure.begin([a])
        // Once is enough.
        #expect(due(&pressure, at: 9000) == [false])
        #expect(pressure.start == nil)
        #expect(pressure.end() == [a])
        #expect(pressure.held == [])
    }

    @Test func withoutALimitItNeverBegins() {
        var pressure = BackPressure(after: nil)
        #expect(due(&pressure, at: 0, 1 << 40) == [false, false])
        #expect(pressure.start == nil)
    }

    @Test func whatTheCallerSaysMeanwhileHoldsWhenItEnds() {
        var pressure = BackPressure(after: .zero)
        pressure.pause([c])
        pressure.begin([a, b])
        pressure.pause([b])
        #expect(pressure.held == [a])
        #expect(pressure.paused == [b, c])
        // Neither is fetched before the end; what is not assigned is none of our business.
        let elsewhere = TopicPartition(topic: "u", partition: 0)
        #expect(pressure.resume([c, elsewhere], of: [a, b, c]) == [elsewhere])
        #expect(pressure.end() == [a, c])
        #expect(pressure.paused == [b])
        #expect(pressure.resume([b], of: [a, b, c]) == [b])
        #expect(pressure.held.isEmpty && pressure.paused.isEmpty)
    }
}
