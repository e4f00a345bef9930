import Kafka
import KafkaPipeline
import Pipeline

/// What every group has read and which transactions are open, as the brokers say.
struct GroupCheck: Sendable {
    let reader: TopicReader

    /// The stages with what they read.
    static let inputs: [(stage: String, topics: [Topic])] = [
        ("ingest", [.pages]), ("dedup", [.articles]), ("enrich", [.sightings]),
        ("store", [.sightings, .meetings]),
    ]

    /// What a group has committed; partitions of which it has read nothing begin at 0.
    func committed(_ stage: String, _ topics: [Topic]) async throws -> [TopicPartition: Int64] {
        let partitions = topics.flatMap(reader.partitions(of:))
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: reader.client, groupID: reader.names.prefix + stage))
        var offsets: [TopicPartition: Int64] = [:]
        for partition in partitions { offsets[partition] = 0 }
        do {
            for (partition, place) in try await consumer.committed(partitions) {
                offsets[partition] = max(0, place.offset)
            }
        } catch {
            await consumer.close(within: .seconds(5))
            throw error
        }
        await consumer.close(within: .seconds(5))
        return offsets
    }

    /// The first stage, in the order of the flow, that has something left to read.
    func behind() async throws -> (stage: String, left: Int)? {
        for (stage, topics) in Self.inputs {
            let left = try await reader.count(from: committed(stage, topics))
            if left > 0 { return (stage, left) }
        }
        return nil
    }

    /// Whether the groups have read everything, and nothing more than there is.
    func offsets() async throws -> Finding {
        var finding = Finding("committed offsets are the end offsets")
        for (stage, topics) in Self.inputs {
            for (partition, offset) in try await committed(stage, topics) {
                finding.seen += 1
                let left = try await reader.count(from: [partition: offset])
                let ends = try await ends(of: partition, .readUncommitted)
                if left > 0 || offset > ends {
                    finding.complain(
                        "group \(stage), \(partition): committed \(offset), the topic ends at \(ends), \(left) records are not read"
                    )
                }
            }
        }
        return finding
    }

    /// Whether no transaction is open: the last stable offsets are the end offsets.
    func transactions() async throws -> Finding {
        var finding = Finding("no transaction is open")
        for partition in Topic.allCases.flatMap(reader.partitions(of:)) {
            finding.seen += 1
            let stable = try await ends(of: partition, .readCommitted)
            let end = try await ends(of: partition, .readUncommitted)
            if stable != end {
                finding.complain("\(partition): stable up to \(stable), the end is \(end)")
            }
        }
        return finding
    }

    private func ends(
        of partition: TopicPartition, _ isolation: ConsumerConfiguration.Isolation
    ) async throws -> Int64 {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: reader.client, isolation: isolation))
        do {
            let end = try await consumer.watermarks(of: partition).high
            await consumer.close(within: .seconds(5))
            return end
        } catch {
            await consumer.close(within: .seconds(5))
            throw error
        }
    }
}
