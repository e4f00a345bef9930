import Configuration
import Kafka
import KafkaPipeline
import Pipeline

/// Whether what the groups have read is what lies in the topics.
struct GroupsCheck {
    /// What a stage reads.
    static let inputs: [ServiceName: Topic] = [
        .ingest: .pages, .dedup: .articles, .enrich: .sightings,
    ]

    let names: TopicNames
    let groups: [(name: String, input: Topic)]

    /// The groups of the stages, as they are configured.
    init(
        _ services: [(name: ServiceName, configuration: ServiceConfiguration)], _ names: TopicNames
    ) {
        self.names = names
        groups = services.compactMap { name, configuration in
            Self.inputs[name].map { (configuration.group, $0) }
        }
    }

    /// Asks the cluster.
    ///
    /// - Throws: `KafkaError` where it does not answer.
    func findings(_ admin: KafkaAdmin) async throws(KafkaError) -> [CheckFinding] {
        var problems: [String] = []
        var known = 0
        // A cluster that has had no group yet takes its time to answer for one.
        let there = Set(try await admin.listConsumerGroups())
        for (group, input) in groups where there.contains(group) {
            let offsets = try await admin.consumerGroupOffsets(group)
            if !offsets.isEmpty { known += 1 }
            for (partition, committed) in offsets.sorted(by: { $0.key < $1.key })
            where partition.topic == names.name(of: input) {
                let marks = try await admin.watermarks(of: partition)
                if let problem = problem(group, partition, committed.offset, marks) {
                    problems.append(problem)
                }
            }
        }
        return CheckFinding.all("groups", problems, well: "\(known) of \(groups.count) have read")
    }

    private func problem(
        _ group: String, _ partition: TopicPartition, _ offset: Int64,
        _ marks: (low: Int64, high: Int64)
    ) -> String? {
        if offset > marks.high {
            return "group '\(group)' has read \(partition) up to \(offset), and the topic ends at "
                + "\(marks.high): it was made anew. Use a new topics.prefix, or delete the group "
                + "(kafka-consumer-groups.sh --delete --group \(group))"
        }
        if offset < marks.low {
            return "group '\(group)' stands at \(offset) of \(partition), and what lies before "
                + "\(marks.low) is deleted: \(marks.low - offset) records are lost to it. Start the "
                + "service, feed what is missing again, and keep the topic longer (retention.ms)"
        }
        return nil
    }
}
