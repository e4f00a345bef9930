import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka stalled takers", .timeLimit(.minutes(5)))
    struct StalledTakers {
        /// Markers and aborted records lie where reading goes on after a pause.
        @Test func pausesAmongTransactionsLoseAndRepeatNothing() async throws {
            let topic = try await RealTopic("stalled", partitions: 2)
            let producer = try await topic.transactional()
            for number in 0..<40 {
                try await producer.beginTransaction()
                try await producer.enqueue(
                    (0..<20).map { topic.record("\(number)-\($0)", partition: Int32($0 % 2)) })
                if number.isMultiple(of: 2) {
                    try await producer.commitTransaction()
                } else {
                    try await producer.flush(within: .seconds(10))
                    try await producer.abortTransaction()
                }
            }
            let reader = try await topic.place.reader(topic.name, partitions: 2)
            let wanted = try await reader.readToEnd(partitions: 2).offsets
            let taker = try StalledTaker(topic.place, pauseAfter: .zero)
            try await taker.consumer.assign([topic.partition(0): 0, topic.partition(1): 0])
            var messages: [Message] = []
            while messages.count < 400 {
                if messages.count < 300 { await taker.isPaused() }
                messages += try await taker.consumer.read(1)
            }
            #expect(messages.offsets == wanted)
            for consumer in [reader, taker.consumer] { await consumer.close() }
        }

        @Test func nothingIsKeptWhileNobodyTakes() async throws {
            let topic = try await RealTopic("let-go", partitions: 2)
            let producer = try topic.place.producer()
            for start in stride(from: 0, to: 2000, by: 100) {
                let records = (0..<100).map {
                    topic.record("\(start + $0)", partition: Int32(start / 100 % 2))
                }
                for result in try await producer.publish(records) { _ = try result.get() }
            }
            let taker = try StalledTaker(topic.place, group: topic.place.name("group"))
            try await taker.consumer.subscribe([topic.name])
            try await taker.consumer.acknowledgeAssignment()
            await taker.isPaused()
            let partitions = [topic.partition(0), topic.partition(1)]
            #expect(await taker.consumer.heldBack == Set(partitions))
            await taker.tells("nothing is fetched ahead") { report in
                partitions.allSatisfy { report.partition($0)?.messagesPrefetched == 0 }
            }
            let offsets = try await taker.consumer.read(2000).offsets
            for partition in partitions { #expect(offsets[partition] == Array(0..<1000)) }
            await taker.isResumed()
            #expect(await !taker.consumer.isAssignmentLost)
            #expect(await taker.consumer.close() == .clean)
        }
    }
}
