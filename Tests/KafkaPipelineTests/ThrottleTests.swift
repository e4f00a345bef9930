import Kafka
import Testing

@testable import KafkaPipeline

@Suite("Partitions that are held back")
struct ThrottleTests {
    private func partition(_ number: Int32) -> TopicPartition {
        TopicPartition(topic: "t", partition: number)
    }

    @Test("What was paused is resumed by name, whatever has come and gone meanwhile")
    func changes() {
        var throttle = Throttle()
        let old: Set = [partition(0), partition(1), partition(2)]
        #expect(throttle.change(to: old).pause == old)
        // Two leave while all are paused.
        let leaving = throttle.change(to: [partition(2)])
        #expect(leaving.resume == [partition(0), partition(1)])
        #expect(leaving.pause.isEmpty)
        // One comes back: it is new, the one that stayed is paused still.
        let more = throttle.change(to: [partition(2), partition(0)])
        #expect(more.pause == [partition(0)])
        #expect(throttle.change(to: []).resume == [partition(0), partition(2)])
        #expect(throttle.paused.isEmpty)
    }
}
