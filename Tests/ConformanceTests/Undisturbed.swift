import Kafka
import Pipeline
import PipelineTesting
import Testing

/// What a stage publishes when nothing disturbs it, against what is on the topics.
struct Undisturbed {
    private let expected: [OutputRecord]

    init(_ definition: StageDefinition, over log: [InputRecord]) throws {
        expected = try RandomSchedule.undisturbed(definition, over: log)
    }

    /// Expects each topic to hold exactly that, key, value and place of origin.
    func expect(
        at site: Site, on topics: [Topic] = [.sightings, .meetings, .deadLetters],
        partition: Int32 = 0, _ worker: LiveWorker? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for topic in topics {
            let found = try await site.read(site.partition(topic, partition)).map { message in
                Self.line(
                    message.key, message.value,
                    message.headers.first { $0.name == "source" }?.value)
            }
            let wanted = expected.filter { $0.topic == topic }.map { record in
                Self.line(
                    record.key, record.value,
                    record.headers.first { $0.name == "source" }?.value)
            }
            if let difference = Self.difference(found, wanted) {
                Issue.record(
                    "\(topic)/\(partition): \(difference)\n\(worker?.story ?? "")",
                    sourceLocation: sourceLocation)
            }
        }
    }

    private static func difference(_ found: [String], _ wanted: [String]) -> String? {
        for (index, (one, other)) in zip(found, wanted).enumerated() where one != other {
            return "record \(index) is \(one) and not \(other)"
        }
        return found.count == wanted.count
            ? nil : "\(found.count) records instead of \(wanted.count)"
    }

    private static func line(_ key: [UInt8]?, _ value: [UInt8]?, _ source: [UInt8]?) -> String {
        [key, value?.prefix(60).map { $0 }, source]
            .map { $0.map { String(decoding: $0, as: UTF8.self) } ?? "null" }
            .joined(separator: " | ")
    }
}
