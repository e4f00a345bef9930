import Kafka
import Pipeline
import Testing

@testable import KafkaPipeline

@Suite("What waits, and for how long")
struct WindowTests {
    private var settings: WorkerSettings {
        var settings = WorkerSettings(
            client: ClientConfiguration(bootstrapServers: "x"), names: TopicNames(prefix: "p."),
            group: "g")
        settings.batchRecords = 3
        settings.batchBytes = 10_000
        settings.batchWindow = .seconds(3600)
        return settings
    }

    private func record(_ offset: Int64, size: Int = 1) -> InputRecord {
        InputRecord(
            topic: .articles, partition: 0, offset: offset, key: nil,
            value: [UInt8](repeating: 1, count: size))
    }

    @Test("Where nothing waits there is nothing to be tried again")
    func nothingToRetry() {
        var window = BatchWindow(settings)
        _ = window.failed()
        window.close()
        #expect(window.end == nil && window.isRetrying)
        window.open()
        #expect(window.end != nil)
    }

    @Test("A record that comes twice is taken once, and none from before the beginning")
    func intake() {
        var intake = Intake(from: 5)
        let taken = [4, 5, 5, 9].map { (offset: Int64) in intake.take(record(offset)) }
        #expect(taken == [false, true, false, true])
        #expect(intake.waiting.map(\.offset) == [5, 9])
        for _ in 0..<2 { intake.send(1) }
        #expect(intake.waiting.isEmpty && intake.bytes == 0)
        intake.settle()
        intake.takeBack()
        #expect(intake.waiting.map(\.offset) == [9])
        #expect(intake.bytes == record(9).size)
        intake.takeBack()
        #expect(intake.waiting.map(\.offset) == [9])
    }

    @Test("A full batch does not wait, neither by records nor by bytes")
    func full() {
        var window = BatchWindow(settings)
        window.sent(isMoreWaiting: false)
        var intake = Intake(from: 0)
        #expect(!window.isDue([intake]))
        _ = intake.take(record(0))
        window.open()
        #expect(!window.isDue([intake]))
        _ = intake.take(record(1, size: 20_000))
        #expect(window.isDue([intake]))
        var many = Intake(from: 0)
        for offset in Int64(0)..<3 { _ = many.take(record(offset)) }
        #expect(window.isDue([many]))
    }

    @Test(
        "What comes after a quiet time goes at once, what comes after a batch waits for its window")
    func apart() {
        var window = BatchWindow(settings)
        var intake = Intake(from: 0)
        _ = intake.take(record(0))
        window.open()
        #expect(window.isDue([intake]))
        window.sent(isMoreWaiting: true)
        #expect(!window.isDue([intake]))
        window.sent(isMoreWaiting: true, isHurried: true)
        #expect(window.isDue([intake]))
        window.sent(isMoreWaiting: false)
        #expect(window.end == nil)
        window.open()
        #expect(!window.isDue([intake]))
    }

    @Test("What is due grows while there is no room for it, until it is full")
    func grows() {
        var window = BatchWindow(settings)
        var intake = Intake(from: 0)
        #expect(window.wake([intake], hasRoom: false) == nil)
        _ = intake.take(record(0))
        window.open()
        #expect(window.isDue([intake]))
        #expect(window.mustPublish([intake], hasRoom: true))
        #expect(window.wake([intake], hasRoom: true) == window.end)
        #expect(!window.mustPublish([intake], hasRoom: false))
        #expect(window.wake([intake], hasRoom: false) == nil)
        for offset in Int64(1)..<3 { _ = intake.take(record(offset)) }
        #expect(window.mustPublish([intake], hasRoom: false))
        window.sent(isMoreWaiting: true)
        #expect(window.wake([Intake(from: 0)], hasRoom: false) == window.end)
    }

    @Test("After a failure even a full batch waits; after a success it does not")
    func failed() {
        var window = BatchWindow(settings)
        var intake = Intake(from: 0)
        for offset in Int64(0)..<3 { _ = intake.take(record(offset)) }
        window.open()
        for _ in 0..<8 { _ = window.failed() }
        #expect(window.isRetrying)
        #expect(!window.isDue([intake]))
        window.succeeded()
        #expect(window.isDue([intake]))
    }

    @Test("Pauses grow to a bound and begin anew")
    func backoff() {
        var pauses = Backoff(first: .milliseconds(100), longest: .seconds(1))
        let grown = (0..<8).map { _ in pauses.next() }
        #expect(grown[0] <= .milliseconds(100) && grown[0] >= .milliseconds(75))
        #expect(grown[1] >= .milliseconds(150))
        #expect(grown[7] <= .seconds(1) && grown[7] >= .milliseconds(750))
        pauses.reset()
        let again = pauses.next()
        #expect(again <= .milliseconds(100))
    }

    @Test("Names carry the prefix and come back")
    func names() {
        let names = TopicNames(prefix: "mahakam.")
        #expect(names.name(of: .deadLetters) == "mahakam.dead-letters")
        for topic in Topic.allCases { #expect(names.topic(of: names.name(of: topic)) == topic) }
        #expect(names.topic(of: "other.pages") == nil)
        #expect(names.topic(of: "mahakam.else") == nil)
    }

    @Test("Topics must be there and fit")
    func topics() throws {
        let definition = StageDefinition(
            name: "s", input: .articles, outputs: [.sightings], state: .ownOutput(.sightings),
            copartitioned: [.sightings], make: { _ in Silent() })
        let check = TopicCheck(
            definition, names: TopicNames(prefix: ""),
            client: ClientConfiguration(bootstrapServers: "x"))
        let fitting = ["articles": 2, "sightings": 2, "dead-letters": 1]
        #expect(try check.problem(with: fitting) == nil)
        for count in [1, 3] {
            var counts = fitting
            counts["sightings"] = count
            #expect(try check.problem(with: counts)?.contains("equally many") == true)
        }
        #expect(throws: KafkaError.self) { try check.problem(with: ["articles": 2]) }
    }
}

private final class Silent: Stage {
    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] { [] }
    func restore(_ record: InputRecord) throws(RecordFault) {}
    func mark() {}
    func settle() {}
    func rollBack() {}
}
