import Kafka
import KafkaPipeline
import Pipeline

/// What differs between the topics as they are and as they must be, in sentences.
struct TopicDifferences {
    private let names: TopicNames
    private let found: [String: TopicDescription]
    private let settings: [String: [String: ConfigurationEntry]]

    /// Compares these topics of a cluster, by name, and their settings.
    init(
        names: TopicNames, found: [String: TopicDescription],
        settings: [String: [String: ConfigurationEntry]]
    ) {
        self.names = names
        self.found = found
        self.settings = settings
    }

    /// One sentence a difference; empty where all is as it must be.
    var sentences: [String] {
        Topic.allCases.flatMap(differences) + partitionDifferences
    }

    private func differences(of topic: Topic) -> [String] {
        let name = names.name(of: topic)
        guard found[name] != nil else {
            return ["topic '\(name)' is missing: make it with 'mahakam topics create'"]
        }
        let actual = settings[name] ?? [:]
        let wanted = TopicPlan.configuration(of: topic).sorted { $0.key < $1.key }
        return wanted.compactMap { key, value in
            guard let entry = actual[key]?.value, !fits(entry, value, key) else { return nil }
            return "topic '\(name)' has \(key)=\(entry), must be \(value): set it with "
                + "kafka-configs.sh --alter --entity-type topics --entity-name \(name) "
                + "--add-config \(key)=\(value)"
        } + keeping(name, actual)
    }

    /// Whether enough brokers keep the topic for anything to be written.
    private func keeping(_ name: String, _ actual: [String: ConfigurationEntry]) -> [String] {
        guard let topic = found[name] else { return [] }
        var problems = topic.partitions.filter { $0.leader == nil }.map {
            "partition \($0.number) of topic '\(name)' has no leader: start the brokers that keep it "
                + "(\($0.replicas.map { String($0) }.joined(separator: ", ")))"
        }
        let least = actual["min.insync.replicas"]?.value.flatMap { Int($0) } ?? 1
        if least > topic.replicationFactor {
            problems.append(
                "topic '\(name)' wants \(least) brokers in step (min.insync.replicas) and is kept by "
                    + "\(topic.replicationFactor), so nothing can be written: lower the one, or give "
                    + "it more replicas with kafka-reassign-partitions.sh")
        }
        return problems
    }

    /// Longer retention and larger messages than asked for do no harm.
    private func fits(_ actual: String, _ wanted: String, _ key: String) -> Bool {
        if actual == wanted { return true }
        guard ["retention.ms", "max.message.bytes", "delete.retention.ms"].contains(key),
            let have = Int(actual), let want = Int(wanted)
        else { return false }
        return have >= want || (have == -1 && key == "retention.ms")
    }

    private var partitionDifferences: [String] {
        [(Topic.articles, Topic.sightings), (.pages, .outlets)].compactMap { first, second in
            let (a, b) = (names.name(of: first), names.name(of: second))
            guard let x = found[a]?.partitions.count, let y = found[b]?.partitions.count, x != y
            else { return nil }
            return
                "topic '\(a)' has \(x) partitions and '\(b)' has \(y): both must have equally many; "
                + "make them anew under another prefix and replay"
        }
    }
}
