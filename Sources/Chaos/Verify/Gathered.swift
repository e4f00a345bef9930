import Kafka
import Pipeline

/// All that the brokers know once all is quiet, so that they can be stopped.
struct Gathered: Sendable {
    /// The cluster's id.
    var cluster = ""
    /// What only the brokers can tell.
    var findings: [Finding] = []
    /// How many records lie on the topics that no reader of committed records sees.
    var aborted = 0
    private var logs: [Topic: TopicLog] = [:]

    /// What lies in a topic.
    func log(_ topic: Topic) -> TopicLog {
        logs[topic] ?? TopicLog(topic: topic, partitions: [:])
    }

    /// Reads everything.
    static func from(
        _ reader: TopicReader, say: @Sendable (String) -> Void
    ) async throws -> Gathered {
        var gathered = Gathered()
        let admin = try KafkaAdmin(reader.client)
        gathered.cluster = try await admin.clusterID() ?? ""
        await admin.close()
        say("checking offsets and transactions")
        let groups = GroupCheck(reader: reader)
        gathered.findings = [try await groups.offsets(), try await groups.transactions()]
        for topic in Topic.allCases {
            say("reading \(topic.rawValue)")
            let log = try await reader.log(of: topic)
            let starts = Dictionary(
                uniqueKeysWithValues: reader.partitions(of: topic).map { ($0, Int64(0)) })
            let all = try await reader.count(from: starts, isolation: .readUncommitted)
            gathered.aborted += all - log.count
            gathered.logs[topic] = log
        }
        return gathered
    }
}
