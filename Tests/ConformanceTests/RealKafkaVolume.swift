import Kafka
import Testing

extension RealKafkaConformance.RealKafkaOwnBroker {
    @Suite("RealKafka volume")
    struct RealKafkaVolume {
        @Test("6 GB pass a producer and a consumer, and the process does not grow")
        func flat() async throws {
            let site = Site(try OwnCluster.current.bootstrap)
            // The broker keeps little, so that a small disk will do.
            try await site.make(
                ["much"],
                configuration: [
                    "retention.bytes": "100000000", "segment.bytes": "50000000",
                    "file.delete.delay.ms": "0",
                ])
            let partition = site.partition("much")
            let (batches, batch, size) = (1200, 50, 100_000)
            let done = Tally()
            let producer = try KafkaProducer(ProducerConfiguration(client: site.client()))
            let consumer = try KafkaConsumer(ConsumerConfiguration(client: site.client()))
            try await consumer.assign([partition: 0])
            async let writing: Void = {
                let value = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
                let records = [ProducerRecord](
                    repeating: ProducerRecord(topic: partition.topic, value: value), count: batch)
                for number in 0..<batches {
                    // Never so far ahead that retention passes the reader.
                    while number > done.value / batch + 10 {
                        try await Task.sleep(for: .milliseconds(1))
                    }
                    for result in try await producer.publish(records) { _ = try result.get() }
                }
            }()
            var (next, settled, most): (Int64, Int, Int) = (0, 0, 0)
            while next < Int64(batches * batch) {
                guard
                    case .batch(let messages) = try await consumer.nextEvent(timeout: .seconds(30))
                else { throw Late("Nothing came after record \(next).") }
                for message in messages {
                    guard message.offset == next, message.value?.count == size else {
                        throw Late("Record \(message.offset) came instead of \(next).")
                    }
                    next += 1
                }
                done.value = Int(next)
                // A tenth of it may fill queues and the allocator's stock.
                let resident = try Memory.residentBytes()
                if next < Int64(batches * batch / 10) { settled = max(settled, resident) }
                most = max(most, resident)
            }
            try await writing
            await producer.close()
            await consumer.close()
            #expect(most - settled < 48 << 20, "\(settled >> 20) MB grew to \(most >> 20) MB")
        }
    }
}
