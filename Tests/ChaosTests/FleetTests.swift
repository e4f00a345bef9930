import Processes
import Synchronization
import Testing

@testable import Chaos

@Suite("What workers' logs tell")
struct FleetTests {
    private let seat = Seat(stage: "dedup", number: 1)
    private let other = Seat(stage: "dedup", number: 2)

    private func line(_ message: String, _ fields: String = "") -> [UInt8] {
        Array("{\"level\":\"info\",\"message\":\"\(message)\"\(fields)}".utf8)
    }

    private func counts(_ journal: FleetJournal) -> FleetCounts {
        journal.state.withLock { $0.counts }
    }

    @Test("A kill between beginning and commit counts as one in a transaction")
    func inTransaction() {
        let journal = FleetJournal()
        for (life, isCommitted) in [(1, true), (2, false)] {
            journal.began(seat, life: life)
            journal.take(line("began"), from: seat, life: life)
            if isCommitted { journal.take(line("committed"), from: seat, life: life) }
            journal.sends(9, to: seat)
            journal.ended(seat, life: life, .signal(9))
        }
        #expect(counts(journal).kills == 2)
        #expect(counts(journal).killsInTransaction == 1)
        #expect(counts(journal).surprises.isEmpty)
    }

    @Test("A transaction that only notes something is none to be killed in; a second open one is")
    func noted() {
        let journal = FleetJournal()
        for (life, lines) in [(1, ["0"]), (2, ["3", "4"])] {
            journal.began(seat, life: life)
            for records in lines {
                journal.take(line("began", ",\"records\":\"\(records)\""), from: seat, life: life)
            }
            if life == 2 { journal.take(line("committed"), from: seat, life: life) }
            journal.sends(9, to: seat)
            journal.ended(seat, life: life, .signal(9))
        }
        #expect(counts(journal).killsInTransaction == 1)
    }

    @Test("What a killed worker had taken up, but was not heard of yet, counts from that kill on")
    func heardLate() {
        let journal = FleetJournal()
        let partition = ",\"positions\":\"articles/1=5\""
        journal.began(seat, life: 1)
        journal.take(line("assigned", ",\"partitions\":\"articles/1\""), from: seat, life: 1)
        journal.take(line("committed", partition), from: seat, life: 1)
        journal.sends(9, to: seat)
        let between = ContinuousClock.now
        journal.began(other, life: 1)
        journal.sends(9, to: other)
        journal.take(line("restoring", ",\"partition\":\"articles/1\""), from: other, life: 1)
        let watch = journal.state.withLock { $0.failovers }
        #expect(watch.waiting(since: ContinuousClock.now) == ["dedup:articles/1"])
        #expect(watch.waiting(since: between).isEmpty)
    }

    @Test("A kill before the state is back counts as one in a restore")
    func inRestore() {
        let journal = FleetJournal()
        for (life, isRestored) in [(1, true), (2, false)] {
            journal.began(seat, life: life)
            journal.take(line("restoring", ",\"partition\":\"articles/1\""), from: seat, life: life)
            if isRestored {
                journal.take(
                    line("restored", ",\"partition\":\"articles/1\""), from: seat, life: life)
            }
            journal.sends(9, to: seat)
            journal.ended(seat, life: life, .signal(9))
        }
        #expect(counts(journal).killsInRestore == 1)
    }

    @Test("An end that nobody caused is told, with the last words")
    func surprise() {
        let journal = FleetJournal()
        journal.began(seat, life: 1)
        journal.take(Array("Fatal error: boom".utf8), from: seat, life: 1)
        journal.ended(seat, life: 1, .signal(4))
        journal.began(seat, life: 2)
        journal.sends(15, to: seat)
        journal.ended(seat, life: 2, .code(0))
        #expect(counts(journal).surprises.map(\.ending) == [.signal(4)])
        #expect(counts(journal).surprises[0].description.contains("boom"))
    }

    @Test("A trap is sprung once, by the seats it is meant for")
    func trap() {
        let journal = FleetJournal()
        let sprung = Mutex<[Seat]>([])
        journal.began(seat, life: 1)
        journal.set(
            FleetJournal.Trap(seats: [seat], message: "began") { seat in
                sprung.withLock { $0.append(seat) }
            })
        journal.take(line("began"), from: other, life: 1)
        journal.take(line("committed"), from: seat, life: 1)
        journal.take(line("began"), from: seat, life: 1)
        journal.take(line("began"), from: seat, life: 1)
        #expect(sprung.withLock { $0 } == [seat])
    }

    @Test("A failover lasts from the last kill to output of somebody else")
    func failover() {
        var watch = FailoverWatch()
        let start = ContinuousClock.now
        watch.committed(["articles/0"], by: seat, life: 1, at: start)
        watch.killed(seat, life: 1, holding: ["articles/0", "articles/3"], at: start)
        watch.committed(["articles/0"], by: seat, life: 1, at: start + .seconds(1))
        watch.killed(other, life: 4, holding: ["articles/0"], at: start + .seconds(5))
        watch.takenUp("articles/0", by: seat, life: 2, at: start + .seconds(8))
        watch.committed(["articles/0"], by: seat, life: 2, at: start + .seconds(9))
        #expect(
            watch.done == [
                FailoverWatch.Failover(
                    partition: "articles/0", stage: "dedup", took: .seconds(4),
                    sinceFirst: .seconds(9), takenUp: .seconds(3))
            ])
        // The next one begins anew.
        watch.killed(seat, life: 2, holding: ["articles/0"], at: start + .seconds(20))
        watch.committed(["articles/0"], by: other, life: 5, at: start + .seconds(22))
        #expect(watch.done.map(\.sinceFirst) == [.seconds(9), .seconds(2)])
    }

    @Test("One that is not over when feeding ends counts if it lasts too long")
    func openFailover() {
        var watch = FailoverWatch()
        let start = ContinuousClock.now
        watch.committed(["articles/0", "articles/1"], by: seat, life: 1, at: start)
        watch.killed(seat, life: 1, holding: ["articles/0"], at: start)
        watch.killed(other, life: 1, holding: ["articles/1"], at: start + .seconds(20))
        watch.close(at: start + .seconds(30), limit: .seconds(20))
        #expect(watch.done.map(\.partition) == ["articles/0"])
        #expect(watch.done.map(\.took) == [.seconds(30)])
        #expect(watch.done.map(\.sinceFirst) == [.seconds(30)])
        #expect(watch.openAtEnd == 2)
    }
}
