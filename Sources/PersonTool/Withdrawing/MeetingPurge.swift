import Article
import Console
import Kafka
import KafkaPipeline
import Pipeline

/// Has one meeting forgotten: its articles are taken back, then its record goes from the topic, and
/// with that from every database that follows it.
struct MeetingPurge {
    let broker: BrokerOptions
    let patience: Duration
    let isForced: Bool

    /// Purges a meeting; says why not, if it cannot.
    ///
    /// - Throws: `KafkaError` where the broker does not answer or refuses.
    func run(_ id: MeetingID, at place: MeetingPlace) async throws -> String? {
        guard let meeting = place.meeting else { return "is purged already" }
        var last = place
        if meeting.status == .active {
            let pages = (meeting.content?.articles ?? []).map {
                Withdrawal.page(of: $0, reason: "purged")
            }
            guard try await WithdrawCommand.send(pages, broker) else {
                return "stays: its articles could not be taken back"
            }
            last = try await withdrawn(id, after: place)
        }
        guard last.meeting?.status != .active || isForced else {
            return """
                is still active after \(patience): start the services, or wait longer (--wait). \
                An old meeting, whose articles the stages have forgotten (dead letters with \
                unknown-url tell of it), is purged with --force
                """
        }
        if let into = last.meeting?.mergedInto {
            Streams.say("mahakam: \(id) was merged into \(into), which stays: purge that too")
        }
        try await bury(id, last)
        return nil
    }

    /// The last record of the meeting once it is not active any more, or when patience ends.
    private func withdrawn(
        _ id: MeetingID, after place: MeetingPlace
    ) async throws -> MeetingPlace {
        let end = ContinuousClock.now + patience
        var last = place
        while last.meeting?.status == .active, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(200))
            last = try await last.later(of: id, broker) ?? last
        }
        return last
    }

    private func bury(_ id: MeetingID, _ place: MeetingPlace) async throws {
        let producer = try KafkaProducer(ProducerConfiguration(client: broker.client))
        let record = OutputRecord(
            topic: .meetings, partition: place.partition, key: Array(id.text.utf8), value: nil)
        do {
            _ = try await producer.send(ProducerRecord(record, names: broker.names))
        } catch {
            await producer.close(within: .seconds(5))
            throw error
        }
        await producer.close(within: .seconds(5))
    }
}
