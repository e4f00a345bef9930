import Kafka
import Testing

extension RealKafka {
    /// Every program in `Examples` does on a real Kafka what it says.
    @Suite("RealKafka examples", .timeLimit(.minutes(5)))
    struct Examples {
        private func program(_ name: String) -> ExampleProgram {
            ExampleProgram(
                name: "example-\(name)", bootstrapServers: Place.realServers ?? "127.0.0.1:9")
        }

        @Test func produceAndConsumeReadsWhatItWrote() async throws {
            let topic = Place(Place.realServers ?? "").name("greetings")
            let lines = try await program("produce-and-consume").run(topic)
            #expect(lines.first == "written to \(topic)/0 at 0")
            #expect(
                lines.suffix(5) == [
                    "0 hello", "1 hello 2", "2 hello 3", "3 hello 4", "4 hello 5",
                ])
        }

        @Test func aGroupsNextMemberGoesOnWhereTheLastOneEnded() async throws {
            let topic = try await RealTopic("words")
            let producer = try topic.place.producer()
            _ = try await producer.publish([topic.record("one two"), topic.record("three")])
            let first = try await program("group-with-hooks").run(topic.name, "2")
            let partition = "\(topic.name)/0"
            #expect(
                first == [
                    "assigned [\(partition)], [\(partition): 0]", "handed over [\(partition): 2]",
                ])
            _ = try await producer.publish([topic.record("four")])
            let second = try await program("group-with-hooks").run(topic.name, "1")
            #expect(
                second == [
                    "assigned [\(partition)], [\(partition): 3]", "handed over [\(partition): 3]",
                ])
        }

        @Test func exactlyOnceCopyCopiesEveryRecordOnce() async throws {
            let source = try await RealTopic("source", partitions: 2)
            let target = try await RealTopic("target")
            let producer = try source.place.producer()
            let texts = (0..<500).map { "record \($0)" }
            for result in try await producer.publish(texts.map { source.record($0) }) {
                _ = try result.get()
            }
            let copy = program("exactly-once-copy")
            #expect(try await copy.run(source.name, target.name, "500") == ["copied 500"])
            _ = try await producer.publish([source.record("more")])
            // The second run goes on behind the first one.
            #expect(try await copy.run(source.name, target.name, "1") == ["copied 1"])
            #expect(try await target.texts().sorted() == (texts + ["more"]).sorted())
        }

        @Test func administrationShowsWhatItChanges() async throws {
            let topic = Place(Place.realServers ?? "").name("administered")
            let lines = try await program("administration").run(topic)
            #expect(
                lines == [
                    "min.cleanable.dirty.ratio = 0.1", "partition 0 holds 0..<0",
                    "\(topic)-readers is at 0 of \(topic)/0",
                    "\(topic)-readers is Empty with 0 members",
                    "deleted \(topic)",
                ])
        }
    }
}
